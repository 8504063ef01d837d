package io.github.bilanfunding.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.internal.cases.ExercisedRules;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.NamedCase;
import io.github.bilanfunding.rulebook.RuleCases;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.ExpertCases;
import io.github.bilanfunding.testing.Golden;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The index of the expert cases that the jar ships, so that a catalogue can name those that exercise a rule. */
@ParameterizedClass
@EnumSource
class ExercisedRulesTest {

    private static final String HEADER = "rule;outcome;count;named\n";

    private final RulebookId id;
    private final Catalogue catalogue;
    private final ExercisedRules exercised;

    ExercisedRulesTest(RulebookId id) {
        this.id = id;
        this.catalogue = FundingEngine.of(id).catalogue();
        this.exercised = new ExercisedRules(ExpertCases.of(id.code()));
    }

    @Test
    void the_index_is_current() {
        Golden.assertCurrent(
                Path.of("src/main/resources/io/github/bilanfunding/rules", id.code(), "cases.csv"),
                catalogue.rules().stream()
                        .map(RuleInfo::id)
                        .flatMap(rule -> exercised.by(rule).stream().map(cases -> row(rule, cases)))
                        .collect(Collectors.joining("", HEADER, "")));
    }

    @Test
    void every_rule_names_the_cases_that_exercise_it() {
        assumeThat(Golden.isUpdating())
                .as("the index on the class path is as old as the build")
                .isFalse();
        assertThat(catalogue.rules())
                .allSatisfy(rule -> assertThat(catalogue.cases(rule.id()))
                        .as(rule.id())
                        .isNotEmpty()
                        .isEqualTo(exercised.by(rule.id())));
    }

    @Test
    void the_fingerprint_does_not_cover_the_index_so_that_a_new_case_leaves_records_valid() {
        Properties properties = Resources.properties("rules/" + id.code() + "/rulebook.properties");

        assertThat(Stream.of("rules", "tables", "remarks", "sources").map(key -> properties.getProperty(key, "")))
                .noneMatch(files -> List.of(files.split(" ")).contains("cases"));
    }

    @Test
    void an_unknown_id_is_refused() {
        assertThatThrownBy(() -> catalogue.cases("CPF"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'CPF'");
    }

    private static String row(String rule, RuleCases cases) {
        List<String> named =
                cases.named().stream().map(ExercisedRulesTest::text).toList();
        assertThat(named).noneMatch(name -> name.contains("|"));
        return Stream.of(rule, cases.outcome().name(), String.valueOf(cases.count()), quoted(String.join("|", named)))
                .collect(Collectors.joining(";", "", "\n"));
    }

    /** Names of cases hold semicolons, which separate the columns. */
    private static String quoted(String cell) {
        return cell.contains(";") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static String text(NamedCase c) {
        return c.requestDate() + " " + c.file() + " " + c.name();
    }
}
