package io.github.bilanfunding.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Streams that no file can be. */
public final class Streams {

    private Streams() {}

    /** A pipe: a FileInputStream asks it for its position before it reads several bytes, and fails. */
    public static InputStream pipe(byte[] bytes) {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public byte[] readNBytes(int length) throws IOException {
                throw new IOException("Illegal seek");
            }

            @Override
            public byte[] readAllBytes() throws IOException {
                throw new IOException("Illegal seek");
            }
        };
    }

    /** A stream that cannot be read. */
    public static InputStream broken(String message) {
        return new Computed() {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException(message);
            }
        };
    }

    /** A stream of one character without end. */
    public static InputStream endless(char c) {
        return new Computed() {
            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) c);
                return length;
            }
        };
    }

    /** A text so many times, made while it is read. */
    public static InputStream repeated(String text, int times) {
        byte[] once = text.getBytes(UTF_8);
        return new Computed() {
            private long left = (long) once.length * times;

            @Override
            public int read(byte[] bytes, int from, int length) {
                if (left == 0) {
                    return -1;
                }
                int start = (int) (((long) once.length * times - left) % once.length);
                int count = (int) Math.min(Math.min(length, left), once.length - start);
                System.arraycopy(once, start, bytes, from, count);
                left -= count;
                return count;
            }
        };
    }

    /** Nothing to read, but something to do when reading comes this far. */
    public static InputStream atEnd(Runnable action) {
        return new Computed() {
            @Override
            public int read(byte[] bytes, int from, int length) {
                action.run();
                return -1;
            }
        };
    }

    /** One stream after the other. */
    public static InputStream inTurn(InputStream... streams) {
        return new SequenceInputStream(Collections.enumeration(List.of(streams)));
    }

    /** A stream that takes nothing, as a full disk. */
    public static OutputStream full() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left");
            }
        };
    }

    /** A stream that reads one byte as it reads many. */
    private abstract static class Computed extends InputStream {

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public abstract int read(byte[] bytes, int from, int length) throws IOException;
    }
}
