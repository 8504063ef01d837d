package io.github.bilanfunding.internal.signature;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.bundle.BoundedFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A signature as a text of three lines: what it is, the fingerprint of the public key, the signature in Base64. The
 * fingerprint of the key only serves the message about another key; the signature is checked with the caller's key.
 *
 * @param kind what is signed
 * @param key the fingerprint of the public key
 * @param signature the 64 bytes in Base64
 */
public record SignatureFile(Signed kind, String key, String signature) {

    private static final int LIMIT = 1_000;

    /** Where the signature of a file stands. */
    public static Path beside(Path signed) {
        return signed.resolveSibling(signed.getFileName() + ".sig");
    }

    /**
     * The signature of a content.
     *
     * @throws RulebookException if the keys are no pair of Ed25519
     */
    public static SignatureFile of(Signed kind, byte[] content, PrivateKey key, PublicKey publicKey) {
        byte[] signature = Signatures.sign(kind, content, key);
        if (!Signatures.verify(kind, content, signature, publicKey)) {
            throw new RulebookException(
                    "the private and the public key are no pair: give those that were made together");
        }
        return new SignatureFile(
                kind, KeyFiles.fingerprint(publicKey), Base64.getEncoder().encodeToString(signature));
    }

    /**
     * The text of a file that may be a signature.
     *
     * @throws RulebookException if there is no such file, or it is longer than a signature
     */
    public static String text(Path file) {
        return new String(BoundedFile.read(file, LIMIT), StandardCharsets.ISO_8859_1);
    }

    /** The signature in a text, empty if it has not exactly this form. */
    public static Optional<SignatureFile> parse(Signed kind, String text) {
        Matcher form = kind.file().matcher(text);
        return form.matches() ? Optional.of(new SignatureFile(kind, form.group(1), form.group(2))) : Optional.empty();
    }

    /**
     * Reads a signature.
     *
     * @throws RulebookException if the file has not exactly this form
     */
    static SignatureFile read(Signed kind, Path file) {
        return parse(kind, text(file))
                .orElseThrow(() -> new RulebookException(file + " is no signature of a " + kind.word()
                        + ": it must be the line « " + kind.firstLine()
                        + " », a line with the key, and 88 characters of Base64; it is truncated or altered, so get it again"
                        + " or sign again"));
    }

    /**
     * Whether it is the signature of a content with a key. The key that it names is not looked at.
     *
     * @throws RulebookException if the key is of another algorithm
     */
    public boolean fits(byte[] content, PublicKey publicKey) {
        return Signatures.verify(kind, content, Base64.getDecoder().decode(signature), publicKey);
    }

    /** The text of the file. */
    public String text() {
        return kind.firstLine() + "\nkey " + key + "\n" + signature + "\n";
    }
}
