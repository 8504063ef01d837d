package io.github.bilanfunding.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The expert cases of a rulebook: src/test/resources/cases/RULEBOOK/*.json. */
public final class ExpertCases {

    private static final Path CASES = Path.of("src/test/resources/cases");

    private ExpertCases() {}

    /** Every case of a rulebook, by file and place in it. */
    public static List<ExpertCase> of(String rulebook) {
        try (Stream<Path> files = Files.list(CASES.resolve(rulebook))) {
            return files.sorted()
                    .flatMap(f -> ExpertCase.read(rulebook, f.getFileName().toString(), text(f)).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
