package io.github.bilanfunding.internal.resource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Bytes that are held compressed and read as often as needed, one after the other. The decision on a large cohort repeats
 * itself: of hundreds of megabytes some twenty are held. Immutable and thread-safe.
 */
public final class PackedBytes {

    private static final int BUFFER = 1 << 16;

    private final byte[] packed;
    private final long length;

    private PackedBytes(byte[] packed, long length) {
        this.packed = packed;
        this.length = length;
    }

    /** The bytes that are written. */
    public static PackedBytes of(WholeFile.Content content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, BUFFER)) {
            content.writeTo(out);
            out.finish();
            return new PackedBytes(packed.toByteArray(), deflater.getBytesRead());
        } finally {
            deflater.end();
        }
    }

    /** The bytes of a stream, up to a limit. The others stay unread. */
    public static PackedBytes read(InputStream in, long most) throws IOException {
        return of(out -> copy(in, out, most));
    }

    private static void copy(InputStream in, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = most;
        int count = in.read(buffer, 0, (int) Math.min(BUFFER, left));
        while (count > 0) {
            out.write(buffer, 0, count);
            left -= count;
            count = in.read(buffer, 0, (int) Math.min(BUFFER, left));
        }
    }

    /** How many bytes there are. */
    public long length() {
        return length;
    }

    /** The bytes from the first on. */
    public InputStream stream() {
        return new InflaterInputStream(new ByteArrayInputStream(packed));
    }

    /** All bytes at once, for a document that is not long. */
    public byte[] bytes() throws IOException {
        try (InputStream in = stream()) {
            return in.readAllBytes();
        }
    }
}
