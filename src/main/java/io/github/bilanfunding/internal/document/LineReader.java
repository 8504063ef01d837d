package io.github.bilanfunding.internal.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import org.jspecify.annotations.Nullable;

/** Reads lines as bytes, up to a limit per line. The rest of a longer line is skipped. */
public final class LineReader {

    private final InputStream in;
    private final int limit;
    private final Room room;
    private long number;

    /** Reads a stream, without closing it. */
    public LineReader(InputStream in, int limit) {
        this(in, limit, Room.BOUNDLESS);
    }

    /** The same, with leave for long lines. */
    LineReader(InputStream in, int limit, Room room) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.limit = limit;
        this.room = room;
    }

    /** The next line, cut at the limit, or null at the end of the input. */
    public @Nullable Line next() throws IOException {
        int b = in.read();
        if (b < 0) {
            return null;
        }
        number++;
        Pieces line = new Pieces();
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() < limit) {
                line.add((byte) b);
            }
            if (line.size() == Room.LIGHT) {
                awaitRoom();
            }
        }
        return new Line(number, line.joined());
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

        private Line(long number, byte[] text) {
            this.number = number;
            this.text = text;
        }

        /** The number of the line, from 1. */
        public long number() {
            return number;
        }

        /** The bytes of the line without the line feed. Callers must not change them. */
        public byte[] text() {
            return text;
        }
    }
}
