package io.github.bilanfunding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.internal.catalogue.Rulebook;
import io.github.bilanfunding.internal.engine.Decider;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.testing.ExpertCase;
import io.github.bilanfunding.testing.ExpertCases;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The dated tables beside the law's rules. */
class LawTablesTest {

    private static final String FOLDER = "rules/law/";

    @Test
    void every_agreement_has_one_opco() {
        assertThat(rows("idcc.csv"))
                .allSatisfy(row -> assertThat(row).hasSize(3))
                .allSatisfy(row -> assertThat(row[0]).matches("[1-9]\\d*"))
                .allSatisfy(row -> assertThat(row[2]).isIn("HIGH", "MEDIUM", "LOW"))
                .extracting(row -> row[0])
                .doesNotHaveDuplicates();
    }

    @Test
    void every_rate_was_seen_and_ends_after_it_starts() {
        assertThat(rows("opco-rates.csv")).allSatisfy(row -> {
            assertThat(row).hasSize(15);
            assertThat(row[13]).isIn("H", "M");
            assertThat(row[11].isEmpty() || !LocalDate.parse(row[11]).isBefore(LocalDate.parse(row[10])))
                    .isTrue();
        });
    }

    @Test
    void an_amount_that_nobody_saw_promises_nothing() {
        assertThat(rows("opco-rates.csv"))
                .filteredOn(row -> row[5].isEmpty())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row[9]).isEqualTo("UNKNOWN"));
    }

    @Test
    void the_fingerprint_covers_the_tables() {
        assertThat(Resources.properties(FOLDER + "rulebook.properties").getProperty("tables"))
                .isEqualTo("idcc opco-rates");
    }

    @Test
    void the_source_of_a_row_stands_with_the_rule_that_used_it() {
        ExpertCase builder = ExpertCases.of("law").stream()
                .filter(c -> c.file().equals("opco.json") && c.text("name").startsWith("V1 :"))
                .findFirst()
                .orElseThrow();
        FundingDecision decision =
                new Decider(Rulebook.of("law"), FundingEngine.libraryVersion()).decide(builder.fundingRequest());

        assertThat(decision.firedRules())
                .filteredOn(
                        rule -> List.of("OPCO-TARIF-FORFAIT", "OPCO-SALAIRE").contains(rule.id()))
                .hasSize(2)
                .allSatisfy(rule -> assertThat(rule.sources())
                        .extracting(Source::reference)
                        .contains("Constructys, critères de prise en charge 2025"));
    }

    private static List<String[]> rows(String file) {
        return Resources.text(FOLDER + file)
                .lines()
                .skip(1)
                .map(line -> line.split(";", -1))
                .toList();
    }
}
