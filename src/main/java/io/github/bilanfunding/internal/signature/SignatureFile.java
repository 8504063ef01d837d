package io.github.bilanfunding.internal.signature;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.bundle.BoundedFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A signature as a text of three lines: what it is, the fingerprint of the public key, the signature in Base64. The
 * fingerprint of the key only serves the message about another key; the signature is checked with the caller's key.
 *
 * @param key the fingerprint of the public key
 * @param signature the 64 bytes in Base64
 */
record SignatureFile(String key, String signature) {

    private static final String FIRST_LINE = "bilan-funding rulebook signature 1";
    private static final Pattern TEXT =
            Pattern.compile(FIRST_LINE + "\nkey (sha256:[0-9a-f]{64})\n([A-Za-z0-9+/]{85}[AQgw]==)\n");
    private static final int LIMIT = 1_000;

    /** Where the signature of a bundle stands. */
    static Path beside(Path bundle) {
        return bundle.resolveSibling(bundle.getFileName() + ".sig");
    }

    static SignatureFile of(byte[] bundle, PrivateKey key, PublicKey publicKey) {
        byte[] signature = Signatures.sign(bundle, key);
        if (!Signatures.verify(bundle, signature, publicKey)) {
            throw new RulebookException(
                    "the private and the public key are no pair: give those that were made together");
        }
        return new SignatureFile(
                KeyFiles.fingerprint(publicKey), Base64.getEncoder().encodeToString(signature));
    }

    /**
     * Reads a signature.
     *
     * @throws RulebookException if the file has not exactly this form
     */
    static SignatureFile read(Path file) {
        Matcher text = TEXT.matcher(new String(BoundedFile.read(file, LIMIT), StandardCharsets.ISO_8859_1));
        if (!text.matches()) {
            throw new RulebookException(file + " is no signature of a rulebook: it must be the line « " + FIRST_LINE
                    + " », a line with the key, and 88 characters of Base64; it is truncated or altered, so get it again"
                    + " or sign the bundle again");
        }
        return new SignatureFile(text.group(1), text.group(2));
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(signature);
    }

    String text() {
        return FIRST_LINE + "\nkey " + key + "\n" + signature + "\n";
    }
}
