package io.github.bilanfunding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.cases.ExpertCase;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.engine.Decider;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.request.Activity;
import io.github.bilanfunding.testing.ExpertCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The dated tables beside the law's rules. */
class LawTablesTest {

    private static final Path FOLDER = Path.of("src/main/resources/io/github/bilanfunding/rules/law");
    private static final RulebookBundle LAW = RulebookBundle.of("law");

    @Test
    void every_rate_was_seen() {
        assertThat(rows("opco-rates"))
                .allSatisfy(row -> assertThat(row.get("confidence")).isIn("H", "M"));
    }

    /** A branch whose agreement is not known has the number of its page on the OPCO's own site. */
    @Test
    void a_branch_of_a_rate_is_an_agreement_or_all_or_made_by_a_row_of_the_branches() {
        Set<String> made =
                rows("branches").stream().map(row -> row.get("branch")).collect(Collectors.toSet());

        assertThat(rows("opco-rates").stream().flatMap(row -> row.words("idcc").stream()))
                .isNotEmpty()
                .allMatch(code -> code.matches("\\d+|\\*|SITE-\\d+") || made.contains(code));
    }

    @Test
    void every_activity_has_one_fund() {
        assertThat(rows("funds"))
                .filteredOn(row -> row.get("to").isEmpty())
                .extracting(row -> row.get("activity"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Activity.values()).map(Activity::name).toList());
    }

    @Test
    void the_rates_of_a_contribution_are_those_of_the_article() {
        assertThat(rows("micro-contribution"))
                .allSatisfy(row -> assertThat(row.get("turnoverPercent")).isIn("0.1", "0.2", "0.3"))
                .extracting(row -> row.get("activity") + " " + row.get("turnoverPercent") + " " + row.get("from"))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_row_of_the_tax_credit_is_a_year() {
        assertThat(rows("tax-credit")).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("from")).isEqualTo(row.get("year") + "-01-01");
            assertThat(row.get("to")).isEqualTo(row.get("year") + "-12-31");
        });
    }

    @Test
    void the_fingerprint_covers_every_table_and_remark_but_not_the_index_of_cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> name.endsWith(".csv"))
                    .allSatisfy(name -> assertThat(LAW.has(name)).as(name).isEqualTo(!name.equals("cases.csv")));
        }
    }

    @Test
    void the_source_of_a_row_stands_with_the_rule_that_used_it() {
        ExpertCase builder = ExpertCases.of("law").stream()
                .filter(c -> c.file().equals("opco.json") && c.name().startsWith("V1 :"))
                .findFirst()
                .orElseThrow();
        FundingDecision decision = new Decider(CompiledRulebook.of("law"), FundingEngine.libraryVersion())
                .decide(builder.fundingRequest());

        assertThat(decision.firedRules())
                .filteredOn(
                        rule -> List.of("OPCO-TARIF-FORFAIT", "OPCO-SALAIRE").contains(rule.id()))
                .hasSize(2)
                .allSatisfy(rule -> assertThat(decision.sources(rule.sources()))
                        .extracting(Source::reference)
                        .contains("Constructys, critères de prise en charge 2025"));
    }

    private static List<CsvRow> rows(String table) {
        return CsvRow.of(table, LAW.text(table + ".csv"));
    }
}
