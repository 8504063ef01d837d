package io.github.bilanfunding.internal.resource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.UUID;

/**
 * Writes files as a whole: at any moment, and after any failure, there is the old file or the new one. The new one is
 * written beside it, and takes its place when all of it is on the disk.
 */
public final class WholeFile {

    private WholeFile() {}

    /** What is written. */
    @FunctionalInterface
    public interface Content {

        /** Writes all of it, without closing the stream. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, or replaces it. A symbolic link stays, and the file that it names is written. What is no file, such as a
     * pipe or a terminal, is written to as it is.
     *
     * @throws IOException if it cannot be written; then nothing has changed
     */
    public static void write(Path path, Content content) throws IOException {
        Path file = followed(path);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
                content.writeTo(out);
            }
            return;
        }
        Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID());
        try {
            writeDurably(part, content);
            keepPermissions(file, part);
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** The file that a link names, which may not exist yet. */
    private static Path followed(Path path) throws IOException {
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        return Files.isSymbolicLink(path) ? path.toAbsolutePath().resolveSibling(Files.readSymbolicLink(path)) : path;
    }

    private static void writeDurably(Path part, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            content.writeTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
    }

    private static void keepPermissions(Path file, Path part) throws IOException {
        if (Files.exists(file)
                && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
            Files.setPosixFilePermissions(part, permissions);
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
