package io.github.bilanfunding.cli;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.bundle.StoredRulebook;
import io.github.bilanfunding.internal.own.OwnRulebook;
import java.nio.file.Path;
import java.util.function.Function;

/** The files of rulebooks of one's own, named on the command line. */
final class OwnFiles {

    private OwnFiles() {}

    /** What is made of a file. What is wrong with it comes with the names of the files. */
    static <T> T use(String name, Function<Path, T> use) {
        try {
            return use.apply(NamedFiles.path(name));
        } catch (RulebookException e) {
            throw new UnusableFileException(String.valueOf(e.getMessage()));
        }
    }

    /** Writes the bundle of a folder into it. */
    static Path pack(String folder) {
        return use(folder, path -> {
            RulebookBundle bundle = OwnRulebook.of(StoredRulebook.read(path)).bundle();
            Path file =
                    path.resolve(bundle.version().id() + "-" + bundle.version().version() + ".rulebook");
            StoredRulebook.write(bundle, file);
            return file;
        });
    }
}
