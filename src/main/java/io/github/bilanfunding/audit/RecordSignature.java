package io.github.bilanfunding.audit;

import io.github.bilanfunding.error.InvalidRecordException;
import io.github.bilanfunding.error.InvalidSignatureException;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.resource.PackedBytes;
import io.github.bilanfunding.internal.signature.KeyFiles;
import io.github.bilanfunding.internal.signature.SignatureFile;
import io.github.bilanfunding.internal.signature.Signed;
import io.github.bilanfunding.json.StoredDecision;
import io.github.bilanfunding.value.BilingualText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.function.Supplier;

/**
 * Signatures of stored decisions. A replay tells whether a decision is right; a signature tells that the holder of a key
 * answers for these bytes. One byte more, less or other, white space included, and it is none. Thread-safe.
 *
 * <p>What is signed with Ed25519 is the line {@code bilan-funding record 1}, its line feed, and the 64 bytes of the SHA-512
 * of the document, so that another program can check it without this library. The signature is a text of three lines:
 * {@code bilan-funding record signature 1}, {@code key} with the fingerprint of the public key, and the 64 bytes in Base64.
 */
public final class RecordSignature {

    private RecordSignature() {}

    /**
     * {@return the file of the signature of a stored decision: beside it, with the ending {@code .sig}}
     *
     * @param record the file of the stored decision, not null
     */
    public static Path file(Path record) {
        return SignatureFile.beside(record);
    }

    /**
     * {@return the text of the signature of a stored decision}
     *
     * @param record the document in UTF-8, read to its end and not closed, not null
     * @param key the private key of Ed25519, not null
     * @param publicKey the public key of the same pair, not null
     * @throws InvalidRecordException if the document is no stored decision
     * @throws InvalidSignatureException if the keys are no pair of Ed25519
     * @throws IOException if the stream cannot be read
     */
    public static String sign(InputStream record, PrivateKey key, PublicKey publicKey) throws IOException {
        MessageDigest digest = sha512();
        StoredDecision.read(new DigestInputStream(record, digest));
        return using(() ->
                SignatureFile.of(Signed.RECORD, digest.digest(), key, publicKey).text());
    }

    /**
     * {@return the text of the signature in the file beside a stored decision}
     *
     * @param record the file of the stored decision, not null
     * @throws InvalidSignatureException if there is none
     */
    public static String beside(Path record) {
        Path file = file(record);
        if (!Files.exists(file)) {
            throw invalid(
                    record + " n'est pas signé : il n'y a pas de " + file.getFileName()
                            + " à côté, demandez-le à qui signe.",
                    record + " is not signed: there is no " + file.getFileName()
                            + " beside it, get it from who signs.");
        }
        return using(() -> SignatureFile.text(file));
    }

    /**
     * {@return the stored decision that the holder of a key signed} The signature is checked before anything of the document is
     * read, on the same bytes.
     *
     * @param record the document in UTF-8, read to its end and not closed, not null
     * @param signature the text of the signature, not null
     * @param key the public key of who signs, not null
     * @throws InvalidSignatureException if the document is not signed with this key, or has changed since; if the key is not one
     *     of Ed25519
     * @throws InvalidRecordException with every problem found, if the document is no stored decision
     * @throws IOException if the stream cannot be read
     */
    public static StoredDecision read(InputStream record, String signature, PublicKey key) throws IOException {
        MessageDigest digest = sha512();
        PackedBytes document = PackedBytes.read(new DigestInputStream(record, digest), StoredDecision.MAX_BYTES + 1L);
        byte[] content = digest.digest();
        using(() -> {
            require(content, signature, key);
            return true;
        });
        return StoredDecision.read(document.stream());
    }

    private static void require(byte[] content, String signature, PublicKey key) {
        SignatureFile file = SignatureFile.parse(Signed.RECORD, signature)
                .orElseThrow(() -> invalid(
                        "ce n'est pas la signature d'un enregistrement, ou elle est tronquée ou modifiée : demandez-la de "
                                + "nouveau à qui signe.",
                        "it is no signature of a record, or it is truncated or altered: get it again from who signs."));
        boolean fits = file.fits(content, key);
        String given = KeyFiles.fingerprint(key);
        if (!file.key().equals(given)) {
            throw invalid(
                    "la signature est d'une autre clé, " + file.key() + ", et non de celle qui est donnée, " + given
                            + " : donnez la clé publique de qui signe, ou ne vous fiez pas au document.",
                    "the signature is of another key, " + file.key() + ", and not of the one given, " + given
                            + ": give the public key of who signs, or do not rely on the document.");
        }
        if (!fits) {
            throw invalid(
                    "la signature n'est pas celle de ce document : l'un ou l'autre a été modifié, demandez les deux de "
                            + "nouveau à qui signe.",
                    "the signature is not that of this document: one or the other was altered, get both again from who "
                            + "signs.");
        }
    }

    private static InvalidSignatureException invalid(String french, String english) {
        return new InvalidSignatureException(new BilingualText(french, english));
    }

    private static <T> T using(Supplier<T> work) {
        try {
            return work.get();
        } catch (RulebookException e) {
            throw new InvalidSignatureException(e);
        }
    }

    private static MessageDigest sha512() {
        try {
            return MessageDigest.getInstance("SHA-512");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-512", e);
        }
    }
}
