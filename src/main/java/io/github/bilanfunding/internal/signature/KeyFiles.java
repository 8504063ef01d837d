package io.github.bilanfunding.internal.signature;

import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.error.RulebookException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.List;

/** Reads keys of Ed25519 in PEM, as {@link KeyPairFiles} and OpenSSL write them. */
public final class KeyFiles {

    static final String PRIVATE = "PRIVATE KEY";
    static final String PUBLIC = "PUBLIC KEY";

    private static final List<String> OTHERS = List.of("Ed448", "RSA", "RSASSA-PSS", "EC", "DSA", "XDH", "DH");

    private KeyFiles() {}

    /**
     * The private key in a file (PKCS #8, not encrypted).
     *
     * @throws RulebookException if it is no such key
     */
    public static PrivateKey privateKey(Path file) {
        byte[] der = block(file, PRIVATE);
        return key(file, new PKCS8EncodedKeySpec(der), KeyFactory::generatePrivate);
    }

    /**
     * The public key in a file (X.509).
     *
     * @throws RulebookException if it is no such key
     */
    public static PublicKey publicKey(Path file) {
        byte[] der = block(file, PUBLIC);
        return key(file, new X509EncodedKeySpec(der), KeyFactory::generatePublic);
    }

    /** The fingerprint of a public key: the SHA-256 of its bytes in X.509. */
    public static String fingerprint(PublicKey key) {
        byte[] der = key.getEncoded();
        if (der == null) {
            throw new RulebookException("the public key cannot be written: give one that was read from a file");
        }
        return Fingerprint.of(der);
    }

    private static byte[] block(Path file, String label) {
        Pem pem = Pem.read(file);
        if (!pem.label().equals(label)) {
            throw new RulebookException(file + " holds a " + pem.label() + ", and a " + label + " is needed: "
                    + advice(pem.label(), label));
        }
        return pem.der();
    }

    private static String advice(String found, String label) {
        if (found.equals(PRIVATE)) {
            return "give the public key, and keep this file to yourself";
        }
        if (found.equals(PUBLIC)) {
            return "give the private key, which who signs keeps";
        }
        return label.equals(PRIVATE)
                ? "write it without a password by openssl pkey -in OLD -out NEW"
                : "write it by openssl pkey -in PRIVATE -pubout -out NEW";
    }

    private interface Reader<K> {
        K read(KeyFactory factory, KeySpec spec) throws InvalidKeySpecException;
    }

    private static <K> K key(Path file, KeySpec spec, Reader<K> reader) {
        return Signatures.using(() -> {
            try {
                return reader.read(KeyFactory.getInstance(Signatures.ALGORITHM), spec);
            } catch (InvalidKeySpecException e) {
                throw new RulebookException(
                        file + " holds " + found(spec, reader) + ", and one of " + Signatures.ALGORITHM
                                + " is needed: make a pair by openssl genpkey -algorithm ed25519",
                        e);
            }
        });
    }

    private static <K> String found(KeySpec spec, Reader<K> reader) {
        return OTHERS.stream()
                .filter(algorithm -> isOf(algorithm, spec, reader))
                .findFirst()
                .map(algorithm -> "a key of the algorithm " + algorithm)
                .orElse("no key that can be read");
    }

    private static <K> boolean isOf(String algorithm, KeySpec spec, Reader<K> reader) {
        try {
            reader.read(KeyFactory.getInstance(algorithm), spec);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
