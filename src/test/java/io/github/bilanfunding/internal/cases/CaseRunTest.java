package io.github.bilanfunding.internal.cases;

import static io.github.bilanfunding.testing.AidRulebook.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CaseRunTest {

    @Test
    void cases_of_all_that_can_be_stated_come_out_as_stated() {
        assertThat(run("""
                        {'name': 'paid', 'fires': ['AID-SMALL', 'AID-HALF'], 'presumes': {'AID-OUTSIDE': ['/bilan/providerIsEmployer']},
                         'presumed': ['/bilan/providerIsEmployer'], 'status': {'REGION': 'ELIGIBLE', 'CPF': 'NOT_APPLICABLE'},
                         'ceiling': {'REGION': 500, 'CPF': 'null'}, 'notices': ['AID-NOTICE'], 'firstNotice': 'AID-NOTICE',
                         'says': {'AID-NOTICE': 'avant le début'}, 'unasked': ['/bilan/phases'], 'pays': {'REGION': 500},
                         'remaining': 1000, 'remainingIfOnlyCertain': 1000, 'route': 'DIRECT', 'wageSupport': 0},
                        {'name': 'not for 11', 'given': {'/company/headcount': 11}, 'silent': ['AID-SMALL', 'AID-HALF'],
                         'unmet': ['AID-SMALL'], 'gap': {'AID-SMALL': '1 EMPLOYEES TOO_MUCH'}, 'unsaid': ['AID-NOTICE'],
                         'pays': {}},
                        {'name': 'perhaps', 'without': ['/company/headcount'], 'unknown': {'AID-SMALL': ['/company/headcount']},
                         'missing': ['/company/headcount']},
                        {'name': 'too early', 'given': {'/requestDate': '2018-12-31'}, 'rejected': '/requestDate'}"""))
                .hasSize(4)
                .allSatisfy(result -> assertThat(result.differences()).isEmpty());
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments("'silent': ['AID-HALF']", "silent: AID-HALF fired"),
                arguments("'unmet': ['AID-SMALL']", "unmet: AID-SMALL (it is MET)"),
                arguments("'unmet': ['AID-HALF']", "unmet: AID-HALF is no criterion here"),
                arguments(
                        "'fires': ['AID-SMALL'], 'given': {'/company/headcount': 12}",
                        "fires: AID-SMALL did not fire (it is UNMET)"),
                arguments(
                        "'fires': ['AID-SMALL'], 'without': ['/company/headcount']",
                        "fires: AID-SMALL did not fire (it is UNKNOWN: /company/headcount)"),
                arguments(
                        "'unknown': {'AID-SMALL': ['/company/headcount']}",
                        "unknown of AID-SMALL: expected /company/headcount, was not unknown (it is MET)"),
                arguments(
                        "'unknown': {'AID-SMALL': ['/bilan/hours']}, 'without': ['/company/headcount']",
                        "unknown of AID-SMALL: expected /bilan/hours, was /company/headcount"),
                arguments(
                        "'presumes': {'AID-SMALL': ['/company/headcount']}",
                        "presumes of AID-SMALL: expected /company/headcount, was not presumed (it is MET)"),
                arguments(
                        "'gap': {'AID-SMALL': '1 EMPLOYEES TOO_MUCH'}",
                        "gap of AID-SMALL: expected 1 EMPLOYEES TOO_MUCH, was no gap (it is MET)"),
                arguments(
                        "'gap': {'AID-SMALL': '1 EMPLOYEES TOO_MUCH'}, 'given': {'/company/headcount': 12}",
                        "gap of AID-SMALL: expected 1 EMPLOYEES TOO_MUCH, was 2 EMPLOYEES TOO_MUCH"),
                arguments("'status': {'REGION': 'INELIGIBLE'}", "status of REGION: expected INELIGIBLE, was ELIGIBLE"),
                arguments("'ceiling': {'REGION': 600}", "ceiling of REGION: expected 600.00, was 500.00"),
                arguments("'ceiling': {'REGION': 'null'}", "ceiling of REGION: expected null, was 500.00"),
                arguments("'notices': ['AID-HALF']", "notices: AID-HALF is not given"),
                arguments("'firstNotice': 'AID-HALF'", "firstNotice: expected AID-HALF, was AID-NOTICE"),
                arguments(
                        "'says': {'AID-NOTICE': 'après'}",
                        "says: expected AID-NOTICE once with \"après\", was [La demande se fait avant le début]"),
                arguments("'says': {'AID-HALF': 'x'}", "says: expected AID-HALF once with \"x\", was []"),
                arguments("'unsaid': ['AID-NOTICE']", "unsaid: AID-NOTICE is given"),
                arguments("'missing': ['/bilan/hours']", "missing: /bilan/hours is not missing"),
                arguments("'presumed': ['/bilan/hours']", "presumed: /bilan/hours is not presumed"),
                arguments("'unasked': ['/bilan/providerIsEmployer']", "unasked: /bilan/providerIsEmployer is presumed"),
                arguments(
                        "'unasked': ['/company/headcount'], 'without': ['/company/headcount']",
                        "unasked: /company/headcount is missing"),
                arguments(
                        "'otherSituations': ['/beneficiary/disability']",
                        "otherSituations: /beneficiary/disability is none of them"),
                arguments(
                        "'toConfirm': {'REGION': '/company/headcount'}",
                        "toConfirm of REGION: expected /company/headcount, was not to be confirmed"),
                arguments("'pays': {}", "pays: expected {}, was {REGION=500.00}"),
                arguments("'pays': {'REGION': 400}", "pays: expected {REGION=400.00}, was {REGION=500.00}"),
                arguments("'remaining': 1", "remaining: expected 1.00, was 1000.00"),
                arguments("'route': 'CPF'", "route: expected CPF, was DIRECT"),
                arguments("'wageSupport': 1", "wageSupport: expected 1.00, was 0.00"),
                arguments("'remainingIfOnlyCertain': 1", "remainingIfOnlyCertain: expected 1.00, was 1000.00"),
                arguments("'rejected': '/requestDate'", "rejected: expected a problem of /requestDate, was decided"),
                arguments(
                        "'given': {'/bilan/price': -1}, 'pays': {}",
                        "the request is refused: /bilan/price: €-1.00 is out of range: expected more than "
                                + "€0.00 and at most €1,000,000.00."),
                arguments(
                        "'source': 'ART-1'",
                        "it states nothing that could come out otherwise: add what fires, or who pays"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_comes_out_otherwise_is_told_in_words(String statement, String difference) {
        assertThat(run("{'name': 'x', " + statement + "}"))
                .singleElement()
                .satisfies(result -> assertThat(result.differences()).containsExactly(difference));
    }

    @Test
    void a_refusal_for_another_reason_is_a_difference() {
        assertThat(run("{'name': 'x', 'given': {'/bilan/price': -1}, 'rejected': '/requestDate'}")
                        .get(0)
                        .differences())
                .singleElement()
                .asString()
                .startsWith("rejected: expected a problem of /requestDate alone, was /bilan/price: ");
    }

    @Test
    void a_name_that_the_rulebook_does_not_have_is_a_difference_even_where_nothing_should_come_out() {
        assertThat(run("{'name': 'x', 'silent': ['AID-HALVE'], 'unsaid': ['AID-NOTISE', 'QUITE-ANOTHER'], "
                                + "'status': {'REGIO': 'ELIGIBLE'}}")
                        .get(0)
                        .differences())
                .containsExactly(
                        "silent: the rulebook has no rule AID-HALVE: did you mean \"AID-HALF\"?",
                        "status: the rulebook has no scheme REGIO: did you mean \"REGION\"?",
                        "unsaid: the rulebook has no notice AID-NOTISE: did you mean \"AID-NOTICE\"?",
                        "unsaid: the rulebook has no notice QUITE-ANOTHER: correct its name, or add it to the rulebook",
                        "status of REGIO: expected ELIGIBLE, was no such scheme");
    }
}
