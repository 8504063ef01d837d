package io.github.bilanfunding.internal.bundle;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.resource.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;

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
        try {
            WholeFile.write(file, out -> out.write(bytes));
        } catch (IOException e) {
            throw new RulebookException("cannot write " + file + ": " + e, e);
        }
    }
}
