package io.github.bilanfunding.cli;

import io.github.bilanfunding.internal.document.Written;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.internal.resource.WholeFile;
import io.github.bilanfunding.value.BilingualText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files with which a rulebook of one's own starts: an aid with its rules, source and cases. */
final class Skeleton {

    private static final String FOLDER = "skeleton/";
    private static final List<String> FILES =
            List.of("rulebook.properties", "schemes.csv", "groups.csv", "sources.csv", "my-aid.drl", "cases.json");
    private static final String ID = "@id@";
    private static final String PACKAGE = "@package@";

    private final Path folder;
    private final String id;

    private Skeleton(Path folder, String id) {
        this.folder = folder;
        this.id = id;
    }

    /** The files in a folder that does not exist or is empty. Its name gives the id. */
    static Skeleton of(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String id = String.valueOf(name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
        return new Skeleton(folder, id.isEmpty() ? "own" : id.substring(0, Math.min(id.length(), 40)));
    }

    void write() {
        try {
            if (Files.exists(folder) && !isEmptyFolder()) {
                throw new UnusableFileException(
                        folder.toString(),
                        "ce dossier n'est pas vide, donnez-en un nouveau",
                        "is not empty, give a new folder");
            }
            Files.createDirectories(folder);
            for (String file : FILES) {
                WholeFile.write(folder.resolve(file), Written.of(text(file))::to);
            }
        } catch (IOException e) {
            throw new UnusableFileException(
                    folder.toString(),
                    "écriture impossible dans ce dossier, vérifiez le chemin et les droits",
                    "cannot be written, check path and rights");
        }
    }

    private boolean isEmptyFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private String text(String file) {
        // the compiler of the library's rules takes every DRL file among the resources for one of them
        return Resources.text(FOLDER + (file.endsWith(".drl") ? file + ".template" : file))
                .replace(ID, id)
                .replace(PACKAGE, "rules." + id.replace('-', '_'));
    }

    /** What to do with the files. */
    BilingualText nextSteps(String name) {
        String commands =
                "\n  bilan-funding rulebook check " + name + "\n  bilan-funding decide REQUEST.json --rulebook " + name;
        return new BilingualText(
                name + " : " + FILES.size() + " fichiers. Modifiez-les, puis :" + commands,
                name + ": " + FILES.size() + " files. Change them, then:" + commands);
    }
}
