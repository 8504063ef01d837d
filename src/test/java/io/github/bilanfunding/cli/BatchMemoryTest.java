package io.github.bilanfunding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Streams;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchMemoryTest {

    private static final int HALF = 10_000;

    /**
     * One block of answers, which is being made on other threads while this one measures. Ten thousand retained decisions
     * would be forty times this.
     */
    private static final long ONE_BLOCK = 10_000_000;

    @Test
    void memory_does_not_grow_with_the_input() {
        String line = Document.minimal().text() + "\n";
        List<Long> used = new ArrayList<>();
        InputStream lines = Streams.inTurn(
                Streams.repeated(line, HALF),
                Streams.atEnd(() -> used.add(usedHeap())),
                Streams.repeated(line, HALF),
                Streams.atEnd(() -> used.add(usedHeap())));
        LineCount out = new LineCount();

        Shell.Outcome run = Shell.run(lines, out, "batch");

        assertThat(run.exitCode()).isZero();
        assertThat(out.lines).isEqualTo(2 * HALF);
        assertThat(used).hasSize(2);
        assertThat(used.get(1) - used.get(0)).isLessThan(ONE_BLOCK);
    }

    private static long usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static final class LineCount extends OutputStream {

        private int lines;

        @Override
        public void write(int b) {
            lines += b == '\n' ? 1 : 0;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            for (int i = from; i < from + length; i++) {
                write(bytes[i]);
            }
        }
    }
}
