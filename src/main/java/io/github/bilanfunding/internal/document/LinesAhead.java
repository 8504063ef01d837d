package io.github.bilanfunding.internal.document;

import io.github.bilanfunding.json.RequestReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Lines that a thread of its own reads ahead. So it is known what is waiting, also of a stream that cannot tell, and
 * whoever sends lines is not kept waiting while others are decided.
 */
final class LinesAhead implements AutoCloseable {

    /** Enough lines to keep all processors busy, and few enough to need little memory. */
    private static final int BLOCK_LINES = 256;

    /** A block of long lines, such as cohorts, ends earlier: their answers are much longer. */
    private static final int BLOCK_BYTES = 1 << 16;

    /** What a line needs beside its text. */
    private static final int LINE_BYTES = 64;

    private final LineReader lines;
    private final int limit;
    private final Room room;
    private final Thread reader;
    private final Queue<LineReader.Line> waiting = new ArrayDeque<>();
    private long waitingBytes;
    private long blockBytes;
    private boolean ended;
    private @Nullable Throwable failure;

    /**
     * Starts to read. At most {@code limit} bytes wait or are being decided, and one line more; what is not light waits for
     * leave.
     */
    LinesAhead(InputStream in, int limit, Room room) {
        this.lines = new LineReader(in, RequestReader.MAX_BYTES + 1, room);
        this.limit = limit;
        this.room = room;
        this.reader = new Thread(this::read, "lines-ahead");
        reader.setDaemon(true);
        reader.start();
    }

    /** The lines that are waiting, up to a block. Waits for the first one; no line means the end of the input. */
    synchronized List<LineReader.Line> next() throws IOException {
        blockBytes = 0;
        notifyAll();
        try {
            while (waiting.isEmpty() && !ended) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
        if (waiting.isEmpty() && failure != null) {
            throw new IOException("the input cannot be read", failure);
        }
        List<LineReader.Line> block = new ArrayList<>();
        while (!waiting.isEmpty() && block.size() < BLOCK_LINES && fits(waiting.element())) {
            LineReader.Line line = waiting.remove();
            block.add(line);
            blockBytes += bytes(line);
            waitingBytes -= bytes(line);
        }
        return block;
    }

    /** Whether a line finds a place in the block: a long one has a block of its own. */
    private boolean fits(LineReader.Line line) {
        return blockBytes == 0 || blockBytes + bytes(line) <= BLOCK_BYTES;
    }

    /** Reads no more. A thread that waits in a stream that cannot be interrupted stays there until the stream ends. */
    @Override
    public void close() {
        reader.interrupt();
    }

    private void read() {
        try {
            awaitRoom();
            for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
                add(line);
                awaitRoom();
            }
            end(null);
        } catch (InterruptedException e) {
            end(null);
        } catch (IOException | RuntimeException | Error e) {
            end(e);
        }
    }

    /** Waits before a line is read, because a line that was read needs memory. */
    private void awaitRoom() throws InterruptedException {
        if (heldBelowLimit() >= Room.LIGHT) {
            room.take();
        } else {
            room.giveBack();
        }
    }

    /** What waits or is being decided, as soon as it is less than the limit. */
    private synchronized long heldBelowLimit() throws InterruptedException {
        while (waitingBytes + blockBytes >= limit) {
            wait();
        }
        return waitingBytes + blockBytes;
    }

    private synchronized void add(LineReader.Line line) {
        waiting.add(line);
        waitingBytes += bytes(line);
        notifyAll();
    }

    private synchronized void end(@Nullable Throwable cause) {
        ended = true;
        failure = cause;
        notifyAll();
    }

    private static long bytes(LineReader.Line line) {
        return (long) line.text().length + LINE_BYTES;
    }
}
