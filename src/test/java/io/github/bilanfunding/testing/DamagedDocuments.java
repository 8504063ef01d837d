package io.github.bilanfunding.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A document as it may arrive from a bad way, the same sequence for the same seed. Not thread-safe. */
public final class DamagedDocuments {

    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\\ud800",
            "null",
            "true",
            "-",
            "0",
            "1e999999999",
            "1e99999999999",
            "\"\"",
            "{}",
            "[]",
            "\u0000",
            "é",
            "\ud83d\ude00",
            "2026-02-30");

    private final byte[] document;
    private final Random random;

    /** Starts the sequence of a seed. */
    public DamagedDocuments(byte[] document, long seed) {
        this.document = document;
        this.random = new Random(seed);
    }

    /** The next document, damaged in one to three places. */
    public byte[] next() {
        byte[] damaged = document;
        for (int times = random.nextInt(3); times >= 0; times--) {
            damaged = random.nextBoolean() ? bytes(damaged) : token(damaged);
        }
        return damaged;
    }

    /** One byte replaced, a stretch cut out, or a stretch given twice. */
    private byte[] bytes(byte[] document) {
        int from = random.nextInt(document.length);
        int to = Math.min(document.length, from + random.nextInt(40));
        return switch (random.nextInt(3)) {
            case 0 -> {
                byte[] changed = document.clone();
                changed[from] = (byte) random.nextInt(256);
                yield changed;
            }
            case 1 -> replaced(document, from, to, new byte[0]);
            default -> replaced(document, from, from, Arrays.copyOfRange(document, from, to));
        };
    }

    /** A token in the place of a few bytes. */
    private byte[] token(byte[] document) {
        int from = random.nextInt(document.length);
        int to = Math.min(document.length, from + random.nextInt(5));
        return replaced(
                document, from, to, TOKENS.get(random.nextInt(TOKENS.size())).getBytes(UTF_8));
    }

    private static byte[] replaced(byte[] document, int from, int to, byte[] by) {
        byte[] result = Arrays.copyOf(document, from + by.length + document.length - to);
        System.arraycopy(by, 0, result, from, by.length);
        System.arraycopy(document, to, result, from + by.length, document.length - to);
        return result;
    }
}
