package io.github.bilanfunding.internal.signature;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.bundle.BoundedFile;
import io.github.bilanfunding.internal.bundle.BundleLimits;
import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.bundle.StoredRulebook;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;

/** A bundle with its signature in the file beside it, whose name is that of the bundle and {@code .sig}. */
public final class SignedBundle {

    private SignedBundle() {}

    /**
     * The rulebook of a bundle that the holder of a key signed. The signature is checked before anything of the bundle is
     * read, on the same bytes.
     *
     * @throws RulebookException if the bundle is not signed with this key, has changed since, or is no rulebook; if the key
     *     is not one of Ed25519
     */
    public static RulebookBundle read(Path bundle, PublicKey key) {
        if (Files.isDirectory(bundle)) {
            throw new RulebookException(bundle
                    + " is a folder, and only a bundle can be signed: pack it, sign the bundle " + "and give that one");
        }
        byte[] bytes = BoundedFile.read(bundle, BundleLimits.BUNDLE_BYTES);
        Path file = SignatureFile.beside(bundle);
        if (!Files.exists(file)) {
            throw new RulebookException(bundle + " is not signed: there is no " + file.getFileName()
                    + " beside it; get it from who signs, or sign the bundle");
        }
        SignatureFile signature = SignatureFile.read(Signed.RULEBOOK, file);
        String given = KeyFiles.fingerprint(key);
        boolean isSigned = signature.fits(bytes, key);
        if (!signature.key().equals(given)) {
            throw new RulebookException(file + " is of another key, " + signature.key() + ", and not of the one given, "
                    + given + ": give the public key of who signs, or do not use the bundle");
        }
        if (!isSigned) {
            throw new RulebookException(file + " does not fit " + bundle.getFileName()
                    + ": the bundle or its signature was altered, or it is the signature of another bundle; get both again "
                    + "from who signs");
        }
        return StoredRulebook.bundle(bundle, bytes);
    }

    /**
     * Signs a bundle and writes the signature beside it.
     *
     * @return the file of the signature
     * @throws RulebookException if the file is no bundle of a rulebook, or the keys are no pair of Ed25519
     */
    public static Path sign(Path bundle, PrivateKey key, PublicKey publicKey) {
        byte[] bytes = BoundedFile.read(bundle, BundleLimits.BUNDLE_BYTES);
        StoredRulebook.bundle(bundle, bytes);
        Path file = SignatureFile.beside(bundle);
        BoundedFile.write(
                file,
                SignatureFile.of(Signed.RULEBOOK, bytes, key, publicKey).text().getBytes(StandardCharsets.US_ASCII));
        return file;
    }
}
