package io.github.bilanfunding.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.internal.cases.CaseFile;
import io.github.bilanfunding.internal.cases.ExpertCase;
import java.nio.file.Path;
import java.util.List;

/** The expert cases of a rulebook: src/test/resources/cases/RULEBOOK/*.json. */
public final class ExpertCases {

    private static final Path CASES = Path.of("src/test/resources/cases");

    private ExpertCases() {}

    /** Every case of a rulebook, by file and place in it. */
    public static List<ExpertCase> of(String rulebook) {
        return TextFiles.in(CASES.resolve(rulebook)).stream()
                .flatMap(f -> read(f.getFileName().toString(), TextFiles.text(f)).stream())
                .toList();
    }

    /** The cases of a file, which must have no problem. */
    public static List<ExpertCase> read(String file, String text) {
        CaseFile read = CaseFile.read(file, text);
        assertThat(read.problems()).isEmpty();
        return read.cases();
    }
}
