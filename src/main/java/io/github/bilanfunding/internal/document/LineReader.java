package io.github.bilanfunding.internal.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lines as bytes, up to a limit per line. The rest of a longer line is skipped. */
public final class LineReader {

    private final InputStream in;
    private final int limit;
    private long number;

    /** Reads a stream, without closing it. */
    public LineReader(InputStream in, int limit) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.limit = limit;
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
            if (line.size < limit) {
                line.add((byte) b);
            }
        }
        return new Line(number, line.joined());
    }

    /** The bytes of a line in pieces, because an array that grows needs three times the memory of a long line. */
    private static final class Pieces {

        private static final int FIRST = 1 << 10;
        private static final int MOST = 1 << 16;

        private final List<byte[]> full = new ArrayList<>();
        private byte[] last = new byte[FIRST];
        private int lastSize;
        private int size;

        void add(byte b) {
            if (lastSize == last.length) {
                full.add(last);
                last = new byte[Math.min(2 * last.length, MOST)];
                lastSize = 0;
            }
            last[lastSize++] = b;
            size++;
        }

        byte[] joined() {
            byte[] joined = new byte[size];
            int at = 0;
            for (byte[] piece : full) {
                System.arraycopy(piece, 0, joined, at, piece.length);
                at += piece.length;
            }
            System.arraycopy(last, 0, joined, at, lastSize);
            return joined;
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
