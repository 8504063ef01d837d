package io.github.bilanfunding.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines as bytes and never holds more of a line than a limit: the rest of a longer one is skipped. */
final class LineReader {

    private final InputStream in;
    private final int limit;
    private long number;

    LineReader(InputStream in, int limit) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.limit = limit;
    }

    /** The next line, at most the limit of it, or null at the end. */
    @Nullable
    Line next() throws IOException {
        int b = in.read();
        if (b < 0) {
            return null;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() < limit) {
                line.write(b);
            }
        }
        return new Line(number, line.toByteArray());
    }

    /** One line and its number. */
    static final class Line {

        private final long number;
        private final byte[] text;

        private Line(long number, byte[] text) {
            this.number = number;
            this.text = text;
        }

        /** Its number, from 1. */
        long number() {
            return number;
        }

        /** Its bytes without the line feed; not to be changed. */
        byte[] text() {
            return text;
        }
    }
}
