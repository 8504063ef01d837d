package io.github.bilanfunding.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bilanfunding.decision.Severity;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.rulebook.RuleKind;
import io.github.bilanfunding.testing.Profiles;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the catalogue says of a rule, derived from its DRL. */
class RuleRowTest {

    private static final Map<String, List<String>> GROUPS = Map.of("ALL", List.of("CPF", "OPCO"));
    private static final String GATE = """
            rule "X-1"
                @fr("une porte")
                @en("a gate "
                    + "of two lines")
                @source("ART-1 ART-2") @from("2019-01-01") @to("2025-12-31") @family("X")
            when
                Profile($out : out, initiative == Initiative.BENEFICIARY,
                    beneficiary.status in (Status.EMPLOYEE,
                        Status.RETIRED))
            then $out.opens("CPF", "X-1");
            end
            """;
    private static final String OFFER = """
            rule "X-1"
                @fr("une offre") @en("an offer") @source("ART-1") @from("2019-01-01")
                @route("CPF") @rank("10") @coversFloor("yes")
            when
                SchemeProfile($out : out, amountsOf == "OPCO", $price : bilan.price, opco == Opco.ATLAS)
            then $out.offers("X-1", $price.percent(70));
            end
            """;
    private static final String CRITERION = """
            rule "X-1"
                @fr("un critère") @en("a criterion") @source("ART-1") @from("2019-01-01") @group("ALL")
            when
                Profile($out : out, bilan.hours <= 24)
            then $out.meets("X-1");
            end
            """;

    @Test
    void what_a_rule_states_in_its_annotations_is_taken_over() {
        CsvRow row = row(GATE);

        assertThat(row.get("id")).isEqualTo("X-1");
        assertThat(row.get("label")).isEqualTo("une porte");
        assertThat(row.get("labelEn")).isEqualTo("a gate of two lines");
        assertThat(row.words("sources")).containsExactly("ART-1", "ART-2");
        assertThat(row.get("from")).isEqualTo("2019-01-01");
        assertThat(row.get("to")).isEqualTo("2025-12-31");
        assertThat(row.get("family")).isEqualTo("X");
        assertThat(row(OFFER).get("family")).as("a rule without family").isEqualTo("X-1");
        assertThat(row(OFFER).get("to")).isEmpty();
        assertThat(row(OFFER).get("route")).isEqualTo("CPF");
        assertThat(row(OFFER).get("rank")).isEqualTo("10");
        assertThat(row(OFFER).get("coversFloor")).isEqualTo("yes");
    }

    @Test
    void the_condition_is_on_one_line_without_the_phase_and_the_findings() {
        assertThat(row(GATE).get("condition"))
                .isEqualTo(
                        "initiative == Initiative.BENEFICIARY, beneficiary.status in (Status.EMPLOYEE, Status.RETIRED)");
        assertThat(row(OFFER).get("condition")).isEqualTo("$price : bilan.price, opco == Opco.ATLAS");
    }

    @Test
    void what_it_reads_and_asks_is_derived_from_the_condition() {
        assertThat(row(GATE).words("inputs")).containsExactly("/initiative", "/beneficiary/status");
        assertThat(row(OFFER).words("inputs")).containsExactly("/company/opco|/company/idcc");
        assertThat(row(OFFER).get("asks")).isEqualTo("OPCO de l'entreprise : Atlas");
        assertThat(row(OFFER).get("asksEn")).isEqualTo("OPCO of the company: Atlas");
    }

    @Test
    void the_scheme_is_the_one_of_the_fact_or_of_the_consequence_or_the_bilan_itself() {
        assertThat(row(GATE).get("scheme")).isEqualTo("CPF");
        assertThat(row(OFFER).get("scheme")).isEqualTo("OPCO");
        assertThat(row(CRITERION).get("scheme")).isEqualTo("BILAN");
        assertThat(row(CRITERION).words("schemes")).containsExactly("CPF", "OPCO");
        assertThat(row(OFFER).words("schemes")).isEmpty();
    }

    @Test
    void the_amount_is_told_as_the_consequence_writes_it() {
        assertThat(row(OFFER).get("amount")).isEqualTo("$price.percent(70)");
        assertThat(row(GATE).get("amount")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "opens, GATE, -",
                "meets, CRITERION, -",
                "lifts, EXEMPTION, -",
                "needsApproval, APPROVAL, -",
                "offers, OFFER, -",
                "caps, CEILING, -",
                "leavesAtLeast, FLOOR, -",
                "supports, WAGE, -",
                "informs, NOTICE, INFO",
                "warns, NOTICE, WARNING"
            })
    void the_verb_of_the_consequence_says_the_kind(String verb, RuleKind kind, @Nullable Severity severity) {
        CsvRow row = row(GATE.replace("opens", verb));

        assertThat(row.get("kind")).isEqualTo(kind.name());
        assertThat(row.oneOf(Severity.class, "severity")).isEqualTo(severity);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "source", "from"})
    void a_rule_without_a_needed_annotation_is_refused(String annotation) {
        assertRefused(
                CRITERION.replaceAll("@" + annotation + "\\(\"[^\"]*\"\\)", ""),
                "it has no @" + annotation + ": add it");
    }

    @Test
    void an_annotation_that_nothing_reads_is_refused_with_those_that_exist() {
        assertRefused(
                CRITERION.replace("@group", "@unit(\"HOURS\") @group"),
                "@unit is no annotation of a rule: take one of "
                        + "[binds, completes, coversFloor, en, family, fr, from, group, lifts, obliged, provisional, rank, "
                        + "replaces, route, source, to]");
    }

    @Test
    void another_id_in_the_consequence_is_refused() {
        assertRefused(
                CRITERION.replace("meets(\"X-1\")", "meets(\"X-2\")"),
                "its consequence tells the id X-2: tell its own name");
    }

    @Test
    void a_verb_that_the_findings_do_not_have_is_refused_with_those_that_they_have() {
        assertRefused(
                CRITERION.replace("meets", "notes"), "calls notes: call one of opens, meets, lifts, needsApproval");
    }

    @Test
    void an_unknown_group_is_refused_with_those_that_exist() {
        assertRefused(CRITERION.replace("ALL", "SOME"), "it names the unknown group SOME: take one of [ALL]");
    }

    @Test
    void a_fact_of_a_scheme_without_its_phase_is_refused() {
        assertRefused(
                OFFER.replace("amountsOf == \"OPCO\", ", ""),
                "it looks at a SchemeProfile of no scheme: begin with criteriaOf or amountsOf");
    }

    @Test
    void a_condition_that_reads_what_no_request_has_is_refused() {
        assertRefused(CRITERION.replace("bilan.hours", "bilan.colour"), "no rule can read bilan.colour");
    }

    private static void assertRefused(String drl, String cause) {
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> row(drl))
                .withMessageStartingWith("rule X-1: ")
                .withMessageContaining(cause);
    }

    private static CsvRow row(String drl) {
        return new CsvRow(RuleRow.of(DrlReader.rules("test.drl", drl).get(0), GROUPS, Profiles.TABLES));
    }
}
