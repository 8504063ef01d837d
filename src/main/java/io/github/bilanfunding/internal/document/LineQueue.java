package io.github.bilanfunding.internal.document;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Lines on their way: some wait to be decided, some are being decided, and the answers to some wait for their turn. One
 * thread adds lines, several take blocks of them, and one gets the answers, in the order of the lines. Thread-safe.
 */
final class LineQueue {

    /** Enough lines that it costs little to take them, and few enough that no answer waits long for those behind it. */
    private static final int MOST_LINES = 16;

    private final int threads;
    private final Queue<LineReader.Line> waiting = new ArrayDeque<>();
    private final Queue<Block> taken = new ArrayDeque<>();
    private final Deque<Answers> unused = new ArrayDeque<>();
    private long waitingBytes;
    private long takenBytes;
    private boolean ended;
    private boolean closed;
    private @Nullable IOException unreadable;
    private @Nullable Throwable defect;

    /** A queue for some threads that decide. */
    LineQueue(int threads) {
        this.threads = threads;
    }

    /** What lines hold that wait or are being decided, as soon as it is less than a limit. */
    synchronized long heldBelow(long limit) throws InterruptedException {
        while (waitingBytes + takenBytes >= limit) {
            wait();
        }
        return waitingBytes + takenBytes;
    }

    synchronized void add(LineReader.Line line) {
        waiting.add(line);
        waitingBytes += Block.bytes(line);
        notifyAll();
    }

    /** Adds no more: the input has ended, or cannot be read further. */
    synchronized void end(@Nullable IOException cause) {
        ended = true;
        unreadable = cause;
        notifyAll();
    }

    /** Takes lines to decide, as soon as there are some. Null if there will be none. */
    synchronized @Nullable Block take() throws InterruptedException {
        while (!closed && (waiting.isEmpty() ? !ended : !fits(waiting.element(), takenBytes, threads))) {
            wait();
        }
        if (closed || waiting.isEmpty()) {
            return null;
        }
        Answers answers = unused.poll();
        Block block = new Block(answers == null ? new Answers() : answers);
        // the other threads find lines too
        int most = Math.max(1, Math.min(MOST_LINES, waiting.size() / threads));
        do {
            LineReader.Line line = waiting.remove();
            block.add(line);
            waitingBytes -= Block.bytes(line);
        } while (block.lines().size() < most && fits(waiting.element(), block.bytes(), 1));
        takenBytes += block.bytes();
        taken.add(block);
        return block;
    }

    /** Whether a line can be decided beside others: a long one is decided alone, because its answer is held. */
    private static boolean fits(LineReader.Line line, long others, int blocks) {
        return others == 0 || others + Block.bytes(line) <= (long) blocks * Block.BYTES;
    }

    synchronized void answered(Block block) {
        block.setAnswered();
        notifyAll();
    }

    /** A thread that reads or decides has met a defect. */
    synchronized void fail(Throwable cause) {
        defect = cause;
        notifyAll();
    }

    /**
     * The answers whose turn it is, as soon as they are there. Null if there will be none.
     *
     * @throws IOException if the input cannot be read further, and everything before is answered
     */
    synchronized @Nullable Block next() throws IOException {
        try {
            while (defect == null
                    && (taken.isEmpty()
                            ? !(ended && waiting.isEmpty())
                            : !taken.element().isAnswered())) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
        if (defect instanceof Error error) {
            throw error;
        }
        if (defect != null) {
            throw new IllegalStateException("lines cannot be decided", defect);
        }
        if (taken.isEmpty() && unreadable != null) {
            throw unreadable;
        }
        return taken.peek();
    }

    /** Lets go of the block whose turn it was. */
    synchronized void release() {
        Block block = taken.remove();
        takenBytes -= block.bytes();
        // as many as decide at the same time: more would only be kept
        if (block.answers().clear() && unused.size() < threads) {
            unused.add(block.answers());
        }
        notifyAll();
    }

    /** Gives no more lines to decide. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
