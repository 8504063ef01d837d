package io.github.bilanfunding.cli;

import io.github.bilanfunding.internal.document.Written;
import io.github.bilanfunding.internal.record.Excerpt;
import io.github.bilanfunding.internal.record.Printable;
import io.github.bilanfunding.internal.resource.WholeFile;
import java.io.IOException;
import java.io.InputStream;
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
            throw new UnusableFileException(
                    name,
                    "ce nom de fichier est impossible sur ce système, donnez-en un autre",
                    "is no possible name of a file on this system, give another one");
        }
    }

    static InputStream input(@Nullable String name, Console console) {
        if (name == null || isStandard(name)) {
            return console.in();
        }
        try {
            Path path = path(name);
            if (Files.isDirectory(path)) {
                throw new UnusableFileException(
                        "'" + name + "'", "c'est un dossier, nommez un fichier", "is a folder, name a file");
            }
            return Files.newInputStream(path);
        } catch (NoSuchFileException e) {
            throw new UnusableFileException(
                    name, "fichier introuvable, vérifiez le chemin", "no such file, check the path");
        } catch (IOException e) {
            throw new UnusableFileException(
                    name,
                    "fichier illisible, vérifiez le chemin et les droits",
                    "cannot be read, check path and rights");
        }
    }

    /** What is said of an input that opens and then breaks, such as a folder as standard input. */
    static Message unreadable(IOException broken) {
        String cause = Printable.line(Excerpt.of(String.valueOf(broken.getMessage())));
        return new Message(
                "",
                "l'entrée ne peut pas être lue jusqu'à sa fin (" + cause + ") : vérifiez-la.",
                "the input cannot be read to its end (" + cause + "): check it.");
    }

    static void write(String text, @Nullable String name, Console console) {
        write(Written.of(text), name, console);
    }

    /** Writes a file as a whole, or to standard output. */
    static void write(Written text, @Nullable String name, Console console) {
        if (name == null || isStandard(name)) {
            try {
                text.to(console.out());
            } catch (IOException e) {
                throw new IllegalStateException("a PrintStream keeps its failures", e);
            }
            console.out().flush();
            return;
        }
        try {
            WholeFile.write(path(name), text::to);
        } catch (IOException e) {
            throw new UnusableFileException(
                    name,
                    "écriture impossible dans ce fichier, vérifiez le dossier, les droits et la place",
                    "cannot be written, check folder, rights and space");
        }
    }
}
