package io.github.bilanfunding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Problems;
import io.github.bilanfunding.testing.Records;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestReaderTest {

    @Test
    void the_smallest_request_is_read() {
        assertThat(problems(Document.minimal())).isEmpty();
    }

    static Stream<String> sections() {
        return Stream.concat(
                Stream.of(""),
                Records.places().stream().filter(Records.Place::isSection).map(Records.Place::pointer));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void an_unknown_field_is_refused_at_every_level(String section) {
        Document document = Document.full().with(section + "/prices", "1");
        assertThat(problems(document)).containsExactly(section + "/prices");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/requestDate", "/initiative", "/beneficiary", "/beneficiary/status", "/bilan", "/bilan/price"})
    void a_required_field_that_lacks_is_refused(String pointer) {
        assertThat(problems(Document.full().without(pointer))).containsExactly(pointer);
    }

    @Test
    void every_other_field_can_be_left_out() {
        List<String> required =
                List.of("/requestDate", "/initiative", "/beneficiary", "/beneficiary/status", "/bilan", "/bilan/price");
        Records.places().stream()
                .map(Records.Place::pointer)
                .filter(p -> !required.contains(p))
                .forEach(p ->
                        assertThat(problems(Document.full().without(p))).as(p).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "/bilan/endDate, '\"2027-02-14\"', /bilan/endDate",
        "/bilan/hours, 15, /bilan/accompanimentHours",
        "/beneficiary/cpf/hadFundedBilan, false, /beneficiary/cpf/lastFundedBilan",
        "/beneficiary/publicService/hadBilan, false, /beneficiary/publicService/lastBilan",
        "/beneficiary/cpf/complementaryRights, 1500.01, /beneficiary/cpf/complementaryRights",
        "/beneficiary/grants/1/funder, '\"AIF\"', /beneficiary/grants/1/funder",
        "/beneficiary/grants/0/amount, 0.00, /beneficiary/grants/0/amount",
        "/bilan/price, 0.00, /bilan/price",
        "/bilan/price, 1000000.01, /bilan/price",
        "/company/headcount, -1, /company/headcount",
        "/beneficiaries, [], /beneficiaries"
    })
    void what_contradicts_itself_is_refused(String changed, String value, String pointer) {
        assertThat(problems(Document.full().with(changed, value))).containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource({"1500, 1500.00", "1500.0, 1500.00", "1.5e3, 1500.00", "0.01, 0.01", "1e6, 1000000.00"})
    void an_amount_is_a_number_of_euros_however_it_is_written(String written, String price) {
        RequestDocument.Single read = (RequestDocument.Single) RequestReader.read(
                Document.minimal().with("/bilan/price", written).bytes());
        assertThat(read.request().bilan().price()).hasToString(price);
    }

    @Test
    void a_cohort_is_read_as_one() {
        assertThat(RequestReader.read(Document.fullCohort().bytes()))
                .isInstanceOfSatisfying(
                        RequestDocument.Cohort.class,
                        c -> assertThat(c.request().beneficiaries()).hasSize(2));
    }

    @Test
    void somebody_must_be_named_and_the_message_says_both_ways() {
        List<Problem> found = Problems.of(
                () -> RequestReader.read(Document.full().without("/beneficiary").bytes()));
        assertThat(found).extracting(Problem::pointer).containsExactly("/beneficiary");
        assertThat(found.get(0).message().english()).contains("beneficiary", "beneficiaries");
    }

    @Test
    void one_and_several_exclude_one_another_and_both_are_still_checked() {
        assertThat(problems(Document.full()
                        .with("/beneficiaries", "[{\"status\": \"EMPLOYE\"}]")
                        .with("/bilan/price", "0")))
                .containsExactlyInAnyOrder("/beneficiaries", "/beneficiaries/0/status", "/bilan/price");
    }

    @Test
    void an_empty_cohort_is_refused() {
        assertThat(problems(Document.full().without("/beneficiary").with("/beneficiaries", "[]")))
                .containsExactly("/beneficiaries");
    }

    @Test
    void each_wrong_beneficiary_is_named_by_its_own_place() {
        Document document = Document.minimal().without("/beneficiary").with("/beneficiaries", """
                        [null, 5, {"status": "EMPLOYEE", "monthsEmployed": 901}, {"status": "BOSS"}, {}]""");
        assertThat(problems(document))
                .containsExactlyInAnyOrder(
                        "/beneficiaries/0",
                        "/beneficiaries/1",
                        "/beneficiaries/2/monthsEmployed",
                        "/beneficiaries/3/status",
                        "/beneficiaries/4/status");
    }

    @Test
    void each_wrong_phase_is_named_by_its_place() {
        assertThat(problems(Document.full().with("/bilan/phases", "[\"SKILLS\", null, 3, [], \"END\"]")))
                .containsExactly("/bilan/phases/1", "/bilan/phases/2", "/bilan/phases/3", "/bilan/phases/4");
    }

    @Test
    void each_wrong_grant_is_named_by_its_place() {
        Document document = Document.full().with("/beneficiary/grants", """
                        [null, "AIF", {"funder": "OTHER", "amount": 1.005, "throughCpf": false},
                         {"funder": "CPF", "amount": 5, "throughCpf": "yes"}, {"funder": "AIF", "sum": 3}]""");
        assertThat(problems(document))
                .containsExactlyInAnyOrder(
                        "/beneficiary/grants/0",
                        "/beneficiary/grants/1",
                        "/beneficiary/grants/2/amount",
                        "/beneficiary/grants/3/funder",
                        "/beneficiary/grants/3/throughCpf",
                        "/beneficiary/grants/4/sum",
                        "/beneficiary/grants/4/amount",
                        "/beneficiary/grants/4/throughCpf");
    }

    @Test
    void problems_of_every_kind_are_reported_together() {
        Document document = Document.full()
                .without("/initiative")
                .with("/requestDate", "\"tomorrow\"")
                .with("/beneficiary/reference", "null")
                .with("/beneficiary/status", "\"BOSS\"")
                .with("/beneficiary/cpf", "[]")
                .with("/beneficiary/monthsEmployed", "-1")
                .with("/company/headcont", "45")
                .with("/company/turnover", "1.005")
                .with("/bilan/price", "-2")
                .with("/bilan/endDate", "\"2020-01-01\"")
                .with("/bilan/accompanimentHours", "25");
        String twice = document.text().replaceFirst("\"gpec\":true", "\"gpec\":true,\"gpec\":true") + " and so on";
        assertThat(Problems.pointers(() -> RequestReader.read(twice.getBytes(UTF_8))))
                .containsExactlyInAnyOrder(
                        "",
                        "/initiative",
                        "/requestDate",
                        "/beneficiary/reference",
                        "/beneficiary/status",
                        "/beneficiary/cpf",
                        "/beneficiary/monthsEmployed",
                        "/company/gpec",
                        "/company/headcont",
                        "/company/turnover",
                        "/bilan/price",
                        "/bilan/endDate",
                        "/bilan/accompanimentHours");
    }

    @Test
    void a_section_given_twice_hides_none_of_its_other_problems() {
        String twice = Document.minimal().with("/bilan/hours", "0").text().replaceFirst("\"bilan\"", "\"bilan\":{},$0");
        assertThat(Problems.pointers(() -> RequestReader.read(twice.getBytes(UTF_8))))
                .containsExactlyInAnyOrder("/bilan", "/bilan/hours");
    }

    @Test
    void a_pointer_escapes_the_names_in_it() {
        assertThat(problems(Document.minimal().with("/bilan/~", "1"))).containsExactly("/bilan/~0");
        String slash = Document.minimal().text().replace("\"price\"", "\"a/b~c\":1,\"price\"");
        assertThat(Problems.pointers(() -> RequestReader.read(slash.getBytes(UTF_8))))
                .containsExactly("/bilan/a~1b~0c");
    }

    @Test
    void a_problem_says_what_is_wrong_and_what_to_do() {
        List<Problem> found = Problems.of(() -> RequestReader.read(Document.minimal()
                .with("/bilan/hours", "\"24\"")
                .with("/bilan/colour", "1")
                .bytes()));
        assertThat(found.get(0).message().french())
                .startsWith("champ inconnu : retirez-le ou corrigez son nom (connus : title, kind, price");
        assertThat(found.get(1).message().french())
                .isEqualTo("\"24\" ne convient pas : attendu un nombre entier, écrivez 24 sans guillemets.");
        assertThat(found.get(1).message().english())
                .isEqualTo("\"24\" does not fit: expected a whole number, write 24 without quotation marks.");
    }

    private static List<String> problems(Document document) {
        return Problems.pointers(() -> RequestReader.read(document.bytes()));
    }
}
