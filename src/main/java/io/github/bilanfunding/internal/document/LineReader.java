package io.github.bilanfunding.internal.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines as bytes, up to a limit per line. The rest of a longer line is skipped, and a line for which the memory does not
 * suffice is skipped as a whole.
 */
public final class LineReader {

    private final InputStream in;
    private final int limit;
    private final Room room;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long number;

    /** Reads a stream, without closing it. */
    public LineReader(InputStream in, int limit) {
        this(in, limit, Room.BOUNDLESS);
    }

    /** The same, with leave for long lines. */
    LineReader(InputStream in, int limit, Room room) {
        this.in = in;
        this.limit = limit;
        this.room = room;
    }

    /** The next line, cut at the limit, or null at the end of the input. */
    public @Nullable Line next() throws IOException {
        if (from == to && !fill()) {
            return null;
        }
        number++;
        int end = lineFeed();
        return end < 0 ? inPieces() : new Line(number, taken(end), null);
    }

    /** The usual line, which the buffer holds as a whole. */
    private byte[] taken(int end) {
        byte[] line = Arrays.copyOfRange(buffer, from, from + Math.min(end - from, limit));
        from = end + 1;
        return line;
    }

    private Line inPieces() throws IOException {
        boolean more = true;
        try {
            Pieces line = new Pieces();
            while (more) {
                int end = lineFeed();
                add(line, end < 0 ? to : end);
                more = goBehind(end);
            }
            return new Line(number, line.joined(), null);
        } catch (OutOfMemoryError e) {
            while (more) {
                more = goBehind(lineFeed());
            }
            return new Line(number, new byte[0], e);
        }
    }

    /** Goes behind a line feed, or to what follows the buffer if there is none. Returns whether the line goes on there. */
    private boolean goBehind(int lineFeed) throws IOException {
        from = lineFeed < 0 ? to : lineFeed + 1;
        return lineFeed < 0 && fill();
    }

    private void add(Pieces line, int end) throws IOException {
        int count = Math.min(end - from, limit - line.size());
        if (line.size() < Room.LIGHT && line.size() + count >= Room.LIGHT) {
            awaitRoom();
        }
        line.add(buffer, from, from + count);
    }

    private boolean fill() throws IOException {
        from = 0;
        to = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }

    /** The place of the next line feed in the buffer, negative if there is none. */
    private int lineFeed() {
        for (int i = from; i < to; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private void awaitRoom() throws IOException {
        try {
            room.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** One line and its number. */
    public static final class Line {

        private final long number;
        private final byte[] text;
        private final @Nullable Error failure;

        private Line(long number, byte[] text, @Nullable Error failure) {
            this.number = number;
            this.text = text;
            this.failure = failure;
        }

        /** The number of the line, from 1. */
        public long number() {
            return number;
        }

        /** The bytes of the line without the line feed. Callers must not change them. */
        public byte[] text() {
            return text;
        }

        /** Why the line could not be held, null if it is. Its text is empty then. */
        public @Nullable Error failure() {
            return failure;
        }
    }
}
