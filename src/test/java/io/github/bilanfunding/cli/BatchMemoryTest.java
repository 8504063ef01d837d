package io.github.bilanfunding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Streams;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class BatchMemoryTest {

    private static final int HALF = 10_000;

    /** Ten thousand retained decisions would be a hundred times this. */
    private static final long FEW_MEGABYTES = 4_000_000;

    @Test
    void memory_does_not_grow_with_the_input() {
        String line = Document.minimal().text() + "\n";
        List<Long> used = new ArrayList<>();
        LineCount out = new LineCount();
        InputStream lines = Streams.inTurn(
                Streams.repeated(line, HALF),
                Streams.atEnd(() -> used.add(usedHeap(out, HALF))),
                Streams.repeated(line, HALF),
                Streams.atEnd(() -> used.add(usedHeap(out, 2 * HALF))));

        Shell.Outcome run = Shell.run(lines, out, "batch");

        assertThat(run.exitCode()).isZero();
        assertThat(out.lines).hasValue(2 * HALF);
        assertThat(used).hasSize(2);
        assertThat(used.get(1) - used.get(0)).isLessThan(FEW_MEGABYTES);
    }

    /** The heap while the batch rests: it has answered all lines that were sent. */
    private static long usedHeap(LineCount out, int sent) {
        while (out.lines.get() < sent) {
            LockSupport.parkNanos(1_000_000);
        }
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static final class LineCount extends OutputStream {

        private final AtomicInteger lines = new AtomicInteger();

        @Override
        public void write(int b) {
            if (b == '\n') {
                lines.incrementAndGet();
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            for (int i = from; i < from + length; i++) {
                write(bytes[i]);
            }
        }
    }
}
