package io.github.bilanfunding.internal.cases;

import static io.github.bilanfunding.testing.AidRulebook.RULEBOOK;
import static io.github.bilanfunding.testing.AidRulebook.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.rulebook.TableRow;
import io.github.bilanfunding.value.BilingualText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final String ALL = """
            {'name': 'paid', 'fires': ['AID-PUBLIC', 'AID-SMALL', 'AID-HALF', 'AID-CEILING', 'AID-NOTICE'],
             'presumes': {'AID-OUTSIDE': ['/bilan/providerIsEmployer']}},
            {'name': 'said to be outside', 'given': {'/bilan/providerIsEmployer': false}, 'fires': ['AID-OUTSIDE']},
            {'name': 'the provider is the employer', 'given': {'/bilan/providerIsEmployer': true},
             'silent': ['AID-OUTSIDE'], 'unmet': ['AID-OUTSIDE']},
            {'name': 'not for 11', 'given': {'/company/headcount': 11}, 'silent': ['AID-SMALL', 'AID-CEILING', 'AID-NOTICE'],
             'unmet': ['AID-SMALL'], 'gap': {'AID-SMALL': '1 EMPLOYEES TOO_MUCH'}},
            {'name': 'perhaps', 'without': ['/company/headcount'], 'unknown': {'AID-SMALL': ['/company/headcount']}},
            {'name': 'not for job seekers', 'given': {'/beneficiary/status': 'JOB_SEEKER'}, 'silent': ['AID-PUBLIC']},
            {'name': 'first day', 'given': {'/requestDate': '2026-01-01'}, 'fires': ['AID-HALF']},
            {'name': 'the day before', 'given': {'/requestDate': '2025-12-31'}, 'silent': ['AID-HALF']}""";

    @Test
    void a_rulebook_with_all_cases_lacks_none() {
        assertThat(coverage(ALL).lacks()).isEmpty();
    }

    @Test
    void a_rule_that_never_fires_is_lacking_a_case() {
        assertThat(lacksWithout("'AID-HALF', 'AID-CEILING', 'AID-NOTICE']", "'AID-HALF', 'AID-CEILING']"))
                .containsExactly("AID-NOTICE: no case in which it fires: add \"fires\": [\"AID-NOTICE\"] to the case "
                        + "\"paid\" of aid.json");
    }

    @Test
    void a_rule_that_is_never_silent_is_lacking_a_case() {
        assertThat(lacksWithout("'silent': ['AID-PUBLIC']", "'pays': {}"))
                .containsExactly(
                        "AID-PUBLIC: no case in which it does not fire: add \"silent\": [\"AID-PUBLIC\"] to the "
                                + "case \"not for job seekers\" of aid.json");
    }

    @Test
    void a_threshold_that_is_seen_from_one_side_only_is_lacking_a_case() {
        assertThat(lacksWithout("'/company/headcount': 11", "'/company/headcount': 12"))
                .containsExactly(
                        "AID-SMALL: no case with company.headcount at 11: write one with \"silent\": [\"AID-SMALL\"]");
    }

    @Test
    void a_day_that_is_seen_from_one_side_only_is_lacking_a_case() {
        assertThat(lacksWithout("'2025-12-31'", "'2025-12-30'"))
                .containsExactly("AID-HALF: no case filed on 2025-12-31: write one with \"silent\": [\"AID-HALF\"]");
    }

    @Test
    void a_criterion_needs_to_be_unmet_with_its_gap_unknown_and_presumed() {
        assertThat(coverage("{'name': 'paid', 'fires': ['AID-SMALL', 'AID-OUTSIDE']}")
                        .lacks())
                .filteredOn(need ->
                        need.subject().equals("AID-SMALL") || need.subject().equals("AID-OUTSIDE"))
                .extracting(Need::toString)
                .containsExactly(
                        "AID-SMALL: no case in which it does not fire: write one with \"silent\": [\"AID-SMALL\"]",
                        "AID-SMALL: no case in which it is unmet: write one with \"unmet\": [\"AID-SMALL\"]",
                        "AID-SMALL: no case in which it is unknown: write one with \"unknown\": {\"AID-SMALL\": [\"…\"]}",
                        "AID-SMALL: no case that states its gap: write one with \"gap\": {\"AID-SMALL\": \"…\"}",
                        "AID-SMALL: no case with company.headcount at 11: write one with \"silent\": [\"AID-SMALL\"]",
                        "AID-OUTSIDE: no case in which it does not fire: write one with \"silent\": [\"AID-OUTSIDE\"]",
                        "AID-OUTSIDE: no case in which it is unmet: write one with \"unmet\": [\"AID-OUTSIDE\"]",
                        "AID-OUTSIDE: no case in which it is presumed: add \"presumes\": {\"AID-OUTSIDE\": [\"…\"]} to the "
                                + "case \"paid\" of aid.json");
    }

    @Test
    void only_the_rules_that_are_asked_for_are_reported() {
        Coverage own = Coverage.of(RULEBOOK, run(ALL), Set.of("AID-HALF"), List.of());

        assertThat(own.rules()).extracting(Coverage.OfRule::rule).containsExactly("AID-HALF");
    }

    @Test
    void a_row_is_shown_by_a_decision_that_cites_its_source_while_it_applies() {
        assertThat(ofRow(row("opco-rates", "ART-1", "2026-01-01")).lacks()).isEmpty();
        assertThat(ofRow(row("opco-rates", "ART-1", "2027-01-01")).lacks())
                .extracting(Need::toString)
                .containsExactly(
                        "opco-rates ATLAS from 2027-01-01: no case in which a rule of REGION cites ART-1 while "
                                + "the row applies: write one for whom it gives an amount");
        assertThat(ofRow(row("opco-rates", "ART-2", "2026-01-01")).lacks()).hasSize(1);
        assertThat(ofRow(row("branches", "ART-2", "2026-01-01")).lacks()).isEmpty();
    }

    @Test
    void the_report_has_a_line_for_each_rule_and_the_totals() {
        assertThat(CoverageReport.of(coverage(ALL.replace("'unmet': ['AID-SMALL']", "'unmet': ['AID-HALF']"))))
                .isEqualTo("""
                        rule                                  fires silent unmet unknown presumed  shown
                        AID-PUBLIC                                1      1     -       -        -    2/2
                        AID-SMALL                                 1      1     0       1        -    6/7
                        AID-OUTSIDE                               1      1     1       -        1    4/4
                        AID-HALF                                  2      1     1       -        -    4/4
                        AID-CEILING                               1      1     -       -        -    2/2
                        AID-NOTICE                                1      1     -       -        -    2/2

                        cases: 8, as stated: 7, otherwise: 1
                        rules: 6, table rows: 0
                        needed cases: 21, shown: 20, lacking: 1
                        """);
    }

    @Test
    void no_line_of_the_report_has_more_than_80_columns() {
        assertThat(CoverageReport.of(new Coverage(
                                List.of(new Coverage.OfRule("A".repeat(60), List.of())), List.of(), run(ALL)))
                        .lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80))
                .anySatisfy(line -> assertThat(line).startsWith("A".repeat(36) + "… "));
    }

    private static Coverage coverage(String cases) {
        return Coverage.of(RULEBOOK, run(cases), RULEBOOK.compiled().keySet(), List.of());
    }

    private static List<String> lacksWithout(String part, String instead) {
        assertThat(ALL).containsOnlyOnce(part);
        return coverage(ALL.replace(part, instead)).lacks().stream()
                .map(Need::toString)
                .toList();
    }

    private static Coverage ofRow(TableRow row) {
        return Coverage.of(RULEBOOK, run(ALL), Set.of(), List.of(row));
    }

    private static TableRow row(String table, String source, String from) {
        return new TableRow(table, "ATLAS", "REGION", new BilingualText("", ""), source, LocalDate.parse(from), null);
    }
}
