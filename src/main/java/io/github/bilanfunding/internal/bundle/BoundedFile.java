package io.github.bilanfunding.internal.bundle;

import io.github.bilanfunding.error.RulebookException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Reads files of limited size and writes files at once. */
public final class BoundedFile {

    private BoundedFile() {}

    /**
     * The bytes of a file, read once: who checks these bytes and then uses them cannot be given others in between.
     *
     * @throws RulebookException if there is no such file, if it has more bytes than the limit, or cannot be read
     */
    public static byte[] read(Path file, int limit, OpenOption... options) {
        if (!Files.isRegularFile(file)) {
            throw new RulebookException(
                    file + (Files.exists(file) ? " is no file: give a file" : " does not exist: correct its name"));
        }
        try (InputStream in = Files.newInputStream(file, options)) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new RulebookException(file + " has more than the " + limit + " bytes allowed: give another file");
            }
            return bytes;
        } catch (IOException e) {
            throw new RulebookException("cannot read " + file + ": " + e, e);
        }
    }

    /**
     * Writes a file, or replaces it at once: nobody ever reads a part of it.
     *
     * @throws RulebookException if it cannot be written
     */
    public static void write(Path file, byte[] bytes) {
        Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID());
        try {
            try {
                Files.write(part, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                move(part, file);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new RulebookException("cannot write " + file + ": " + e, e);
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
