package io.github.bilanfunding.canonical;

import io.github.bilanfunding.value.Language;
import io.github.bilanfunding.value.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 fingerprints. Thread-safe. */
public final class Fingerprint {

    private Fingerprint() {}

    /**
     * {@return the fingerprint of the canonical JSON of a record, with French texts, in UTF-8} For a request this is the
     * JSON without the names of the beneficiaries.
     *
     * @param value a request or a decision, not null
     */
    public static String of(Record value) {
        Record fingerprinted = value instanceof Named<?> named ? named.withoutNames() : value;
        return of(CanonicalJson.compact(fingerprinted, Language.FRENCH).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * {@return the fingerprint of bytes, written as {@code sha256:} and 64 lower-case hexadecimal digits}
     *
     * @param bytes the bytes, not null
     */
    public static String of(byte[] bytes) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
