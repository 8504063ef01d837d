package io.github.bilanfunding.internal.document;

import java.util.ArrayList;
import java.util.List;

/** Bytes in pieces, because an array that grows needs three times the memory of a long input. Used by one thread. */
public final class Pieces {

    private static final int FIRST = 1 << 10;
    private static final int MOST = 1 << 16;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] last = new byte[FIRST];
    private int lastSize;
    private int size;

    /** Adds some bytes of an array at the end. */
    public void add(byte[] bytes, int from, int to) {
        for (int next = from; next < to; ) {
            if (lastSize == last.length) {
                full.add(last);
                last = new byte[Math.min(2 * last.length, MOST)];
                lastSize = 0;
            }
            int count = Math.min(to - next, last.length - lastSize);
            System.arraycopy(bytes, next, last, lastSize, count);
            lastSize += count;
            next += count;
        }
        size += to - from;
    }

    /** How many bytes there are. */
    public int size() {
        return size;
    }

    /** All bytes. */
    public byte[] joined() {
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
