package io.github.bilanfunding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.internal.catalogue.Resources;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.Rulebook;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.rulebook.Statement;
import io.github.bilanfunding.testing.DrlFile;
import io.github.bilanfunding.testing.DrlRule;
import io.github.bilanfunding.testing.RuleLint;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuideRulesTest {

    private static final Rulebook CATALOGUE = FundingEngine.of(RulebookId.GUIDE).rulebook();

    static List<DrlFile> files() {
        return DrlFile.of("guide");
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_rule_is_written_as_a_rule_should_be(DrlFile file) {
        assertThat(RuleLint.check(file)).as(file.name()).isEmpty();
    }

    @Test
    void the_catalogue_holds_exactly_the_rules_of_the_files() {
        Set<String> written = files().stream()
                .flatMap(f -> f.rules().stream())
                .map(DrlRule::id)
                .collect(Collectors.toSet());

        assertThat(CATALOGUE.rules()).extracting(RuleInfo::id).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void the_fingerprint_covers_every_rule_file() {
        String listed = Resources.properties("rules/guide/rulebook.properties").getProperty("rules");

        assertThat(listed.split(" "))
                .containsExactlyInAnyOrderElementsOf(
                        files().stream().map(f -> f.name().replace(".drl", "")).toList());
    }

    @Test
    void every_statement_is_carried_by_a_rule_or_stands_in_the_catalogue_for_the_record() {
        Set<String> cited = CATALOGUE.rules().stream()
                .flatMap(r -> r.sources().stream())
                .map(s -> s.reference())
                .collect(Collectors.toSet());

        assertThat(CATALOGUE.statements())
                .allSatisfy(s -> assertThat(s.entryOnly() || cited.contains(s.key()))
                        .as(s.key())
                        .isTrue());
    }

    @Test
    void every_numbered_statement_of_the_guide_is_in_the_registry() {
        assertThat(CATALOGUE.statements())
                .extracting(Statement::key)
                .containsExactlyInAnyOrder(
                        "G-CPF-1",
                        "G-CPF-2",
                        "G-CPF-3",
                        "G-CPF-4",
                        "G-CPF-5",
                        "G-PDC-1",
                        "G-OPCO-1",
                        "G-OPCO-2",
                        "G-OPCO-3",
                        "G-OPCO-4",
                        "G-EMP-1",
                        "G-EMP-2",
                        "G-PTP-1",
                        "G-PTP-2",
                        "G-PTP-3",
                        "G-FNE-1",
                        "G-FNE-2",
                        "G-FNE-3",
                        "G-FNE-4",
                        "G-FNE-5",
                        "G-FAF-1",
                        "G-REG-1",
                        "G-REG-2",
                        "G-PRICE-0",
                        "G-PRICE-1",
                        "G-PRICE-2",
                        "G-PRICE-3",
                        "G-DUR-1",
                        "G-CONTENT-1",
                        "G-CONTENT-2",
                        "G-CONTENT-3",
                        "G-CONTENT-4",
                        "G-ADV-1",
                        "G-ADV-2",
                        "G-ADV-3",
                        "G-ADV-4",
                        "G-ADV-5",
                        "G-ADV-6",
                        "G-ADV-7",
                        "G-REF-1",
                        "G-FULL-1",
                        "G-CASE-1",
                        "G-CASE-2",
                        "G-CASE-3");
    }

    @Test
    void an_exemption_lifts_rules_that_exist() {
        Set<String> ids = CATALOGUE.rules().stream().map(RuleInfo::id).collect(Collectors.toSet());

        assertThat(CATALOGUE.rules()).allSatisfy(r -> assertThat(ids).containsAll(r.lifts()));
    }
}
