package io.github.bilanfunding.internal.signature;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What is signed. Each kind has a domain of its own, so that a signature of one is never one of another. */
public enum Signed {
    /** A bundle of a rulebook: its bytes are signed. */
    RULEBOOK("rulebook"),
    /** A stored decision, which may be long: the 64 bytes of its SHA-512 are signed. */
    RECORD("record");

    private static final String LIBRARY = "bilan-funding ";

    private final String word;
    private final Pattern file;

    Signed(String word) {
        this.word = word;
        this.file = Pattern.compile(
                Pattern.quote(firstLine()) + "\nkey (sha256:[0-9a-f]{64})\n([A-Za-z0-9+/]{85}[AQgw]==)\n");
    }

    String word() {
        return word;
    }

    /** What stands before the signed bytes. */
    byte[] domain() {
        return (LIBRARY + word + " 1\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** The first line of a file that holds a signature. */
    String firstLine() {
        return LIBRARY + word + " signature 1";
    }

    /** The form of such a file, with groups for the fingerprint of the key and the signature. */
    Pattern file() {
        return file;
    }
}
