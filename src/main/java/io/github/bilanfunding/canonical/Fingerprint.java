package io.github.bilanfunding.canonical;

import io.github.bilanfunding.value.Language;
import io.github.bilanfunding.value.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

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
        MessageDigest digest = sha256();
        try {
            CanonicalJson.compact(
                    List.of(fingerprinted),
                    Language.FRENCH,
                    new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (IOException e) {
            throw new IllegalStateException("a digest takes every byte", e);
        }
        return written(digest.digest());
    }

    /**
     * Checks that a decision is on a request.
     *
     * @param request a request or the request of a cohort, not null
     * @param decided the fingerprint of the request that is named in the decision, not null
     * @throws IllegalArgumentException if it is another request; the message names both fingerprints
     */
    public static void requireSame(Record request, String decided) {
        String given = of(Objects.requireNonNull(request, "request"));
        if (!given.equals(decided)) {
            throw new IllegalArgumentException("the decision is on the request " + decided + ", not on " + given
                    + ": give the request that was decided; for one beneficiary of a cohort, give the cohort's request, "
                    + "the cohort's decision and the place of the beneficiary");
        }
    }

    /**
     * {@return the fingerprint of bytes, written as {@code sha256:} and 64 lower-case hexadecimal digits}
     *
     * @param bytes the bytes, not null
     */
    public static String of(byte[] bytes) {
        return written(sha256().digest(bytes));
    }

    private static String written(byte[] hash) {
        return "sha256:" + HexFormat.of().formatHex(hash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
