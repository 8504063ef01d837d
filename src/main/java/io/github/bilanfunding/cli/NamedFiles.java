package io.github.bilanfunding.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Opens the files named on the command line. The name {@code -} means a standard stream. */
final class NamedFiles {

    private static final String STANDARD = "-";

    private NamedFiles() {}

    /** Whether a name means a standard stream. */
    static boolean isStandard(@Nullable String name) {
        return name == null || name.equals(STANDARD);
    }

    /** The path of a name. */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UnusableFileException(name, "ce n'est pas un chemin", "is no path");
        }
    }

    static InputStream input(@Nullable String name, Console console) {
        if (name == null || isStandard(name)) {
            return console.in();
        }
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new UnusableFileException(
                        "'" + name + "'", "c'est un dossier, nommez un fichier", "is a folder, name a file");
            }
            return Files.newInputStream(path);
        } catch (NoSuchFileException e) {
            throw new UnusableFileException(
                    name, "fichier introuvable, vérifiez le chemin", "no such file, check the path");
        } catch (IOException | InvalidPathException e) {
            throw new UnusableFileException(
                    name,
                    "fichier illisible, vérifiez le chemin et les droits",
                    "cannot be read, check path and rights");
        }
    }

    static void write(String text, @Nullable String name, Console console) {
        if (name == null || isStandard(name)) {
            PrintStream out = console.out();
            out.print(text);
            out.flush();
            return;
        }
        try {
            Files.writeString(Path.of(name), text, StandardCharsets.UTF_8);
        } catch (IOException | InvalidPathException e) {
            throw new UnusableFileException(
                    name,
                    "écriture impossible dans ce fichier, vérifiez le dossier et les droits",
                    "cannot be written, check folder and rights");
        }
    }
}
