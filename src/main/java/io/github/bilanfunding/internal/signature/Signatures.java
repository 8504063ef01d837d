package io.github.bilanfunding.internal.signature;

import io.github.bilanfunding.error.MissingDependencyException;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.resource.Part;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.EdECKey;

/**
 * Ed25519 signatures. What is signed is the line {@code bilan-funding rulebook 1} or {@code bilan-funding record 1} with its
 * line feed, then the content, so that a signature made for another purpose with the same key is none of it.
 */
public final class Signatures {

    static final String ALGORITHM = "Ed25519";
    static final int BYTES = 64;

    private Signatures() {}

    /**
     * The signature of a content: 64 bytes, the same for the same kind, key and content.
     *
     * @throws RulebookException if the key is of another algorithm
     * @throws MissingDependencyException if the Java runtime has no Ed25519
     */
    public static byte[] sign(Signed kind, byte[] content, PrivateKey key) {
        requireEd25519(key);
        return using(() -> {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            update(signature, kind, content);
            return signature.sign();
        });
    }

    /**
     * Whether a signature is that of a content with a key. Bytes that are no signature are none.
     *
     * @throws RulebookException if the key is of another algorithm
     * @throws MissingDependencyException if the Java runtime has no Ed25519
     */
    public static boolean verify(Signed kind, byte[] content, byte[] signed, PublicKey key) {
        requireEd25519(key);
        return using(() -> {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            update(signature, kind, content);
            try {
                return signature.verify(signed);
            } catch (SignatureException e) {
                return false;
            }
        });
    }

    private static void update(Signature signature, Signed kind, byte[] content) throws SignatureException {
        signature.update(kind.domain());
        signature.update(content);
    }

    private static void requireEd25519(Key key) {
        boolean isEd25519 = key.getAlgorithm().equals(ALGORITHM)
                || (key instanceof EdECKey edec && edec.getParams().getName().equals(ALGORITHM));
        if (!isEd25519) {
            String found = key instanceof EdECKey edec ? edec.getParams().getName() : key.getAlgorithm();
            throw new RulebookException("the key is of the algorithm " + found + ": give one of " + ALGORITHM
                    + ", such as openssl genpkey -algorithm ed25519 makes");
        }
    }

    /** Something that the security providers of the JDK do. */
    interface Work<T> {
        T run() throws GeneralSecurityException;
    }

    /** The result of the work. No failure counts as a success. */
    static <T> T using(Work<T> work) {
        try {
            return work.run();
        } catch (NoSuchAlgorithmException e) {
            Part.SIGNATURES.require();
            throw new RulebookException(
                    "no security provider of this Java runtime has " + ALGORITHM
                            + ": take one off the list that forbids it, or take another runtime",
                    e);
        } catch (InvalidKeyException e) {
            throw new RulebookException("the key is no usable key of " + ALGORITHM + ": " + e.getMessage(), e);
        } catch (GeneralSecurityException e) {
            throw new RulebookException(ALGORITHM + " failed: " + e.getMessage(), e);
        }
    }
}
