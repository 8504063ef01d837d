package io.github.bilanfunding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.testing.TextFiles;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The OPCO of each collective agreement, against a copy that was made from the sources and not from the table. A wrong digit
 * among hundreds of codes shows in no decision of a case.
 */
class AgreementsTest {

    private static final Path COPY = Path.of("src/test/resources/law/idcc.csv");

    @Test
    void every_agreement_has_the_opco_and_the_confidence_of_its_source() {
        List<CsvRow> copy = CsvRow.of(COPY.toString(), TextFiles.text(COPY));

        assertThat(agreements(CsvRow.of("idcc.csv", Resources.text("rules/law/idcc.csv"))))
                .isEqualTo(agreements(copy));
        assertThat(copy).allSatisfy(row -> assertThat(row.get("source")).isNotBlank());
    }

    /** The agreements, in the order of their numbers. */
    private static List<List<String>> agreements(List<CsvRow> rows) {
        return rows.stream()
                .map(row -> List.of(row.get("idcc"), row.get("opco"), row.get("confidence")))
                .toList();
    }
}
