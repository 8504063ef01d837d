package io.github.bilanfunding.testing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Streams that no file can be. */
public final class Streams {

    private Streams() {}

    /** A stream that cannot be read. */
    public static InputStream broken(String message) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException(message);
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException(message);
            }
        };
    }

    /** A stream of one character without end. */
    public static InputStream endless(char c) {
        return new InputStream() {
            @Override
            public int read() {
                return c;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) c);
                return length;
            }
        };
    }
}
