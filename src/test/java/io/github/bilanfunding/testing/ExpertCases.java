package io.github.bilanfunding.testing;

import java.nio.file.Path;
import java.util.List;

/** The expert cases of a rulebook: src/test/resources/cases/RULEBOOK/*.json. */
public final class ExpertCases {

    private static final Path CASES = Path.of("src/test/resources/cases");

    private ExpertCases() {}

    /** Every case of a rulebook, by file and place in it. */
    public static List<ExpertCase> of(String rulebook) {
        return TextFiles.in(CASES.resolve(rulebook)).stream()
                .flatMap(f -> ExpertCase.read(rulebook, f.getFileName().toString(), TextFiles.text(f)).stream())
                .toList();
    }
}
