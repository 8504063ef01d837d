package io.github.bilanfunding.internal.signature;

import io.github.bilanfunding.error.RulebookException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Set;

/** Writes new pairs of keys. */
public final class KeyPairFiles {

    private static final FileAttribute<?>[] ANYBODY = {};
    private static final FileAttribute<?>[] OWNER = {
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
    };

    private KeyPairFiles() {}

    /** Where the public key of a private key stands. */
    public static Path publicOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".pub");
    }

    /**
     * Makes a new pair of keys of Ed25519. The private key goes to the file, which only its owner may read where the file
     * system knows owners, and the public key to the file with the ending {@code .pub} beside it. A file that exists is
     * never touched.
     *
     * @return the file of the public key
     * @throws RulebookException if one of the files exists, or cannot be written
     */
    public static Path create(Path file) {
        KeyPair pair = Signatures.using(
                () -> KeyPairGenerator.getInstance(Signatures.ALGORITHM).generateKeyPair());
        Path publicFile = publicOf(file);
        boolean hasOwners = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        write(publicFile, new Pem(KeyFiles.PUBLIC, pair.getPublic().getEncoded()), ANYBODY);
        try {
            write(file, new Pem(KeyFiles.PRIVATE, pair.getPrivate().getEncoded()), hasOwners ? OWNER : ANYBODY);
        } catch (RulebookException e) {
            delete(publicFile, e);
            throw e;
        }
        return publicFile;
    }

    private static void write(Path file, Pem pem, FileAttribute<?>... attributes) {
        try (WritableByteChannel out = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            ByteBuffer text = ByteBuffer.wrap(pem.text().getBytes(StandardCharsets.US_ASCII));
            while (text.hasRemaining()) {
                out.write(text);
            }
        } catch (FileAlreadyExistsException e) {
            throw new RulebookException(file + " exists, and a key is never overwritten: give another name", e);
        } catch (IOException e) {
            throw new RulebookException("cannot write " + file + ": " + e, e);
        }
    }

    /** Nobody needs half a pair. */
    private static void delete(Path file, RulebookException cause) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
