package io.github.bilanfunding.internal.cases;

import static io.github.bilanfunding.testing.AidRulebook.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.Euros;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CaseFileTest {

    @Test
    void a_case_is_the_base_without_some_fields_and_with_others() {
        CaseFile file = file("""
                {'name': 'one', 'source': 'ART-1', 'provenance': 'derived', 'remaining': 1000,
                 'without': ['/company/headcount'],
                 'given': {'/beneficiary/cpf/balance': 12.5, '/bilan': {'price': 900}}}""");

        assertThat(file.problems()).isEmpty();
        assertThat(file.cases()).singleElement().satisfies(c -> {
            assertThat(c).hasToString("aid.json: one");
            assertThat(c.text(Stated.REMAINING)).isEqualTo("1000.00");
            FundingRequest request = c.fundingRequest();
            assertThat(request.company().headcount()).isNull();
            assertThat(request.value("/beneficiary/cpf/balance")).isEqualTo(Euros.euros("12.50"));
            assertThat(request.bilan().price()).isEqualTo(Euros.euros(900));
            assertThat(request.bilan().hours()).isNull();
        });
    }

    @Test
    void a_case_leaves_the_base_of_the_next_one_as_it_was() {
        assertThat(file("""
                        {'name': 'one', 'fires': ['AID-HALF'], 'given': {'/company/headcount': 3}},
                        {'name': 'two', 'fires': ['AID-HALF']}""").cases())
                .extracting(c -> c.fundingRequest().company().headcount())
                .containsExactly(3, 10);
    }

    @Test
    void what_a_case_states_is_kept_by_its_key() {
        ExpertCase c = file("""
                {'name': 'one', 'fires': ['A', 'B'], 'unknown': {'C': ['/bilan/hours', '/company/headcount'], 'D': '/bilan/hours'},
                 'ceiling': {'REGION': 500, 'FAF': 'null'}, 'pays': {}}""").cases().get(0);

        assertThat(c.texts(Stated.FIRES)).containsExactly("A", "B");
        assertThat(c.byName(Stated.UNKNOWN))
                .containsEntry("C", "/bilan/hours /company/headcount")
                .containsEntry("D", "/bilan/hours");
        assertThat(c.byName(Stated.CEILING)).containsEntry("REGION", "500.00").containsEntry("FAF", "null");
        assertThat(c.states(Stated.PAYS)).isTrue();
        assertThat(c.states(Stated.SILENT)).isFalse();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("{'name': 'x', 'fire': ['A']}", "case \"x\": unknown key \"fire\": did you mean \"fires\"?"),
                arguments(
                        "{'fires': ['A']}",
                        "case 1: it has no name: say in a few words what it shows, \"name\": \"…\""),
                arguments("7", "case 1: it has no name: say in a few words what it shows, \"name\": \"…\""),
                arguments(
                        "{'name': 'x', 'fires': ['A']}, {'name': 'x', 'fires': ['B']}",
                        "case \"x\": another case of the file has this name: give each its own"),
                arguments(
                        "{'name': 'x', 'given': {'/bilan/price ': 1}, 'fires': ['A']}",
                        "case \"x\": given: no request has the field \"/bilan/price \": did you mean \"/bilan/price\"?"),
                arguments(
                        "{'name': 'x', 'given': {'/company': {'headcounts': 1}}, 'fires': ['A']}",
                        "case \"x\": given: no request has the field \"/company/headcounts\": did you mean "
                                + "\"/company/headcount\"?"),
                arguments(
                        "{'name': 'x', 'without': ['/quite/another'], 'fires': ['A']}",
                        "case \"x\": without: no request has the field \"/quite/another\": write a JSON pointer of "
                                + "docs/fields.md"),
                arguments(
                        "{'name': 'x', 'given': {'/beneficiary/grants/0/amount': 1}, 'fires': ['A']}",
                        "case \"x\": given: \"/beneficiary/grants/0/amount\" leads into a list: give the whole list"),
                arguments(
                        "{'name': 'x', 'unasked': ['/bilan/hour']}",
                        "case \"x\": unasked: no request has the field \"/bilan/hour\": did you mean \"/bilan/hours\"?"),
                arguments(
                        "{'name': 'x', 'presumes': {'A': ['/bilan/hour']}}",
                        "case \"x\": presumes of \"A\": no request has the field \"/bilan/hour\": did you mean "
                                + "\"/bilan/hours\"?"),
                arguments(
                        "{'name': 'x', 'unknown': {'A': []}}",
                        "case \"x\": unknown of \"A\" names no field: write a list of pointers, [\"/bilan/hours\"]"),
                arguments(
                        "{'name': 'x', 'fires': 'A'}",
                        "case \"x\": \"fires\" is no list with an item: write [\"…\"], or leave it out"),
                arguments(
                        "{'name': 'x', 'silent': []}",
                        "case \"x\": \"silent\" is no list with an item: write [\"…\"], or leave it out"),
                arguments(
                        "{'name': 'x', 'fires': [7]}",
                        "case \"x\": an item of fires is no text: put it in quotation marks"),
                arguments(
                        "{'name': 'x', 'status': ['CPF']}",
                        "case \"x\": \"status\" is no object: give values by name, {\"…\": …}"),
                arguments(
                        "{'name': 'x', 'status': {}}",
                        "case \"x\": \"status\" is empty: state something, or leave it out"),
                arguments(
                        "{'name': 'x', 'pays': {'REGION': '500.00'}}",
                        "case \"x\": pays of \"REGION\" is no amount in euros: write a number with at most two decimals"),
                arguments(
                        "{'name': 'x', 'remaining': 1.005}",
                        "case \"x\": remaining is no amount in euros: write a number with at most two decimals"),
                arguments("{'name': 'x', 'route': 7}", "case \"x\": route is no text: put it in quotation marks"),
                arguments(
                        "{'name': 'x', 'rejected': '/bilan/price', 'fires': ['A']}",
                        "case \"x\": it states \"rejected\" and more: a request that is refused has no decision, keep "
                                + "\"rejected\" alone"),
                arguments(
                        "{'name': 'x', 'fires': ['A'], 'provenance': 'guessed'}",
                        "case \"x\": provenance \"guessed\": take one of published, derived"),
                arguments("{'name': 'x', 'fires': ['A'], 'source': 7}", "case \"x\": \"source\" is no text"),
                arguments(
                        "{'name': 'x', 'fires': ['A'], 'fires': ['B']}",
                        "/cases/0/fires: this field is given twice, the second time on line 3, column 42: keep one."),
                arguments(
                        "{'name': 'x', 'fires': ['A'], 'given': ['/bilan/hours']}",
                        "case \"x\": \"given\" is no object: give values by the pointers of their fields, "
                                + "{\"/bilan/hours\": 24}"),
                arguments(
                        "{'name': 'x', 'fires': ['A'], 'without': '/bilan/hours'}",
                        "case \"x\": \"without\" is no list: give the pointers of the fields that are left out, "
                                + "[\"/bilan/hours\"]"),
                arguments("", "\"cases\" is no list with a case: add one, [{\"name\": …}]"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_named_with_its_place_and_what_to_do(String cases, String message) {
        assertThat(file(cases).problems()).containsExactly("aid.json: " + message);
    }

    @Test
    void a_case_with_a_mistake_is_left_out_and_the_others_are_read() {
        CaseFile file = file("{'name': 'x', 'fire': ['A']}, {'name': 'y', 'fires': ['A']}, {'nam': 'z'}");

        assertThat(file.cases()).extracting(ExpertCase::name).containsExactly("y");
        assertThat(file.problems()).hasSize(3);
    }

    @Test
    void the_file_itself_and_its_base_are_read_as_strictly() {
        assertThat(CaseFile.read("a.json", "{\"bas\": {}}").problems())
                .containsExactly(
                        "a.json: unknown key \"bas\": did you mean \"base\"?",
                        "a.json: \"base\" is no object: give the request from which the cases differ",
                        "a.json: \"cases\" is no list with a case: add one, [{\"name\": …}]");
        assertThat(CaseFile.read(
                                "a.json",
                                "{\"base\": {\"company\": {\"headcounts\": 1}}, \"cases\": [{\"name\": \"x\", "
                                        + "\"pays\": {}}]}")
                        .problems())
                .containsExactly("a.json: base: no request has the field \"/company/headcounts\": did you mean "
                        + "\"/company/headcount\"?");
        assertThat(CaseFile.read("a.json", "[]").problems())
                .containsExactly("a.json: the document is a JSON object: { … }.");
        assertThat(CaseFile.read("a.json", "{\"base\": ").problems())
                .hasSize(1)
                .first()
                .asString()
                .contains("line 1");
    }

    @Test
    void on_a_wrong_base_there_is_no_case() {
        CaseFile file = CaseFile.read(
                "a.json", "{\"base\": {\"beneficiaries\": []}, \"cases\": [{\"name\": \"x\", \"pays\": {}}]}");

        assertThat(file.problems()).singleElement().asString().startsWith("a.json: base: no request has the field");
        assertThat(file.cases()).isEmpty();
    }

    @Test
    void of_many_mistakes_the_first_hundred_are_told() {
        List<String> problems = file(String.join(",", Collections.nCopies(300, "{'fires': ['A']}")))
                .problems();

        assertThat(problems).hasSize(101).last().isEqualTo("aid.json: and 200 more: correct these first");
    }
}
