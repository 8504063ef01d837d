package io.github.bilanfunding.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.testing.Changes;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Json;
import io.github.bilanfunding.testing.Problems;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A request is read and changed field by field. */
class FieldsTest {

    private static final FundingRequest FULL = Document.full().request();
    private static final FundingRequest PLAIN = Requests.of(Requests.employee());

    private static final Set<String> REQUIRED =
            Set.of("/requestDate", "/initiative", "/beneficiary/status", "/bilan/price");
    private static final Set<String> IMPLIED =
            Set.of("/beneficiary/cpf/hadFundedBilan", "/beneficiary/publicService/hadBilan");

    static List<String> pointers() {
        return FundingRequest.pointers();
    }

    @Test
    void the_pointers_are_those_of_the_document_in_its_order() {
        assertThat(FundingRequest.pointers())
                .containsExactlyElementsOf(
                        leaves("", Json.object(Document.full().text())).toList());
    }

    @ParameterizedTest
    @MethodSource("pointers")
    void each_field_is_set_and_read_back(String pointer) {
        Object value = FULL.value(pointer);
        assertThat(value).isNotNull();
        assertThat(PLAIN.with(pointer, value).value(pointer)).isEqualTo(value);
        assertThat(FULL.with(pointer, value)).isEqualTo(FULL);
    }

    @ParameterizedTest
    @MethodSource("pointers")
    void each_field_that_is_not_required_is_made_unknown(String pointer) {
        if (REQUIRED.contains(pointer)) {
            assertThat(problem(FULL, pointer, null).message().english()).isEqualTo("this field is required: add it.");
        } else if (IMPLIED.contains(pointer)) {
            assertThat(problem(FULL, pointer, null).message().english())
                    .isEqualTo("null does not fit: another field implies true, make that one unknown first.");
        } else {
            assertThat(FULL.with(pointer, null).value(pointer)).isNull();
        }
    }

    @Test
    void a_field_changes_alone() {
        Changes.of(FULL).filter(change -> !IMPLIED.contains(change.pointer())).forEach(change -> {
            FundingRequest changed = FULL.with(change.pointer(), change.value());
            assertThat(FundingRequest.pointers())
                    .filteredOn(pointer -> !Objects.equals(FULL.value(pointer), changed.value(pointer)))
                    .containsExactly(change.pointer());
        });
    }

    @Test
    void the_last_bilan_goes_before_what_it_implies() {
        FundingRequest request =
                FULL.with("/beneficiary/cpf/lastFundedBilan", null).with("/beneficiary/cpf/hadFundedBilan", null);
        assertThat(request.beneficiary().cpf().lastFundedBilan()).isNull();
        assertThat(request.beneficiary().cpf().hadFundedBilan()).isNull();
    }

    @Test
    void a_section_that_is_absent_is_made_for_its_field() {
        LocalDate day = LocalDate.of(2020, 1, 15);
        assertThat(PLAIN.beneficiary().cpf().lastFundedBilan()).isNull();
        assertThat(PLAIN.with("/beneficiary/cpf/lastFundedBilan/date", day)
                        .beneficiary()
                        .cpf())
                .isEqualTo(Cpf.builder()
                        .lastFundedBilan(LastFundedBilan.builder().date(day).build())
                        .build());
        assertThat(PLAIN.with("/beneficiary/cpf/lastFundedBilan/date", null)).isEqualTo(PLAIN);
    }

    @Test
    void a_section_is_set_read_and_made_unknown_as_a_whole() {
        Company company = Company.builder().headcount(12).build();
        assertThat(PLAIN.with("/company", company).value("/company")).isEqualTo(company);
        assertThat(PLAIN.with("/company", company).with("/company", null)).isEqualTo(PLAIN);
        assertThat(FULL.with("/beneficiary/cpf", null).beneficiary().cpf()).isEqualTo(Cpf.UNKNOWN);
        assertThat(FULL.with("/beneficiary/cpf/lastFundedBilan", null).value("/beneficiary/cpf/lastFundedBilan/date"))
                .isNull();
        assertThat(problem(FULL, "/bilan", null).message().english()).isEqualTo("this field is required: add it.");
    }

    @ParameterizedTest
    @MethodSource("pointers")
    void each_field_refuses_a_value_of_another_type(String pointer) {
        for (Object value : List.of('x', 12L, List.of('x'), Euros.class)) {
            assertThat(problem(PLAIN, pointer, value).message().english())
                    .startsWith(value + " (")
                    .contains(") does not fit: expected ");
        }
    }

    @Test
    void what_was_expected_is_said_in_both_languages() {
        assertThat(problem(PLAIN, "/company/headcount", "twelve").message().english())
                .isEqualTo("\"twelve\" (String) does not fit: expected a whole number (Integer).");
        assertThat(problem(PLAIN, "/company/headcount", 12L).message().french())
                .isEqualTo("12 (Long) ne convient pas : attendu un nombre entier (Integer).");
        assertThat(problem(PLAIN, "/bilan/price", 1500).message().english())
                .isEqualTo("1500 (Integer) does not fit: expected an amount (Euros).");
        assertThat(problem(PLAIN, "/initiative", "EMPLOYER").message().english())
                .isEqualTo("\"EMPLOYER\" (String) does not fit: expected one of BENEFICIARY, EMPLOYER (Initiative).");
        assertThat(problem(PLAIN, "/bilan/phases", Phase.SKILLS).message().english())
                .isEqualTo("SKILLS (Phase) does not fit: expected a list (List), of which each value is one of "
                        + "DIAGNOSIS, SKILLS, PROJECTION, ACTION_PLAN (Phase).");
        assertThat(problem(PLAIN, "/beneficiary/cpf", true).message().french())
                .isEqualTo("true (Boolean) ne convient pas : attendu une section (Cpf).");
    }

    @Test
    void phases_are_a_list_of_phases_and_nothing_else() {
        List<@Nullable Object> withNull = new ArrayList<>(List.of(Phase.SKILLS));
        withNull.add(null);
        for (List<?> list : List.of(List.of("SKILLS"), List.of(Phase.SKILLS, 1), withNull)) {
            assertThat(Problems.pointers(() -> PLAIN.with("/bilan/phases", list)))
                    .containsExactly("/bilan/phases");
        }
        assertThat(PLAIN.with("/bilan/phases", List.of()).bilan().phases()).isEmpty();
    }

    @Test
    void grants_are_a_list_of_grants_and_nothing_else() {
        assertThat(problem(PLAIN, "/beneficiary/grants", List.of("AIF"))
                        .message()
                        .english())
                .isEqualTo(
                        "[AIF] (List) does not fit: expected a list (List), of which each value is an object (Grant).");
        List<Grant> grants = List.of(new Grant(GrantFunder.AIF, Euros.euros(500), true));
        assertThat(PLAIN.with("/beneficiary/grants", grants).value("/beneficiary/grants"))
                .isEqualTo(grants);
    }

    @Test
    void a_value_that_no_request_can_hold_is_refused_as_everywhere() {
        assertThat(problem(PLAIN, "/company/headcount", -2).message().english())
                .isEqualTo("-2 is out of range: expected 0 to 10000000, or nothing if the value is unknown.");
        assertThat(Problems.pointers(() -> PLAIN.with("/bilan/hours", 24).with("/bilan/accompanimentHours", 25)))
                .containsExactly("/bilan/accompanimentHours");
        assertThat(Problems.pointers(() -> FULL.with("/beneficiary/cpf/hadFundedBilan", false)))
                .containsExactly("/beneficiary/cpf/lastFundedBilan");
    }

    @Test
    void an_amount_that_is_refused_is_written_as_its_reader_writes_it() {
        Problem price = problem(PLAIN, "/bilan/price", new Euros(-123450));
        assertThat(price.message().french())
                .isEqualTo("-1\u00A0234,50\u00A0€ est hors bornes : attendu plus de 0,00\u00A0€ et "
                        + "1\u00A0000\u00A0000,00\u00A0€ au plus.");
        assertThat(price.message().english()).endsWith("expected more than €0.00 and at most €1,000,000.00.");
        assertThat(problem(PLAIN, "/company/payroll", new Euros(-1)).message().french())
                .startsWith(
                        "-0,01\u00A0€ est hors bornes : attendu de 0 à 1\u00A0000\u00A0000\u00A0000\u00A0000,00\u00A0€");
        assertThat(Problems.of(() -> PLAIN.with("/beneficiary/cpf/balance", Euros.euros(1000))
                        .with("/beneficiary/cpf/complementaryRights", Euros.euros("1000.50"))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().french())
                        .startsWith(
                                "1\u00A0000,50\u00A0€ de droits complémentaires dépassent le solde de 1\u00A0000,00"));
    }

    @ParameterizedTest
    @CsvSource({
        "/company/headcont, /company/headcount",
        "/company/headCount, /company/headcount",
        "/compagny/headcount, /company/headcount",
        "company/headcount, /company/headcount",
        "/headcount, /company/headcount",
        "headcount, /company/headcount",
        "/beneficiary/regin, /beneficiary/region",
        "/beneficiary/balance, /beneficiary/cpf/balance",
        "/beneficiary/cpf/, /beneficiary/cpf",
        "/beneficiary/cfp, /beneficiary/cpf",
        "/bilan/workingTime, /bilan/onWorkingTime",
        "/beneficiary/cpf/lastFundedBilan/dat, /beneficiary/cpf/lastFundedBilan/date",
    })
    void who_misspells_a_pointer_is_told_the_one_that_was_meant(String written, String meant) {
        assertThat(problem(PLAIN, written, 12).message().english())
                .isEqualTo("a request has no such field for the value 12: did you mean " + meant + "?");
        assertThat(Problems.of(() -> PLAIN.value(written)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().french())
                        .isEqualTo("une demande n'a pas ce champ : vouliez-vous dire " + meant + " ?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/company/colour", "/xyz"})
    void who_writes_something_else_is_told_where_to_look(String written) {
        assertThat(problem(PLAIN, written, null).message().english())
                .isEqualTo("a request has no such field for the value null: FundingRequest.pointers() lists those that "
                        + "it has.");
    }

    @Test
    void what_is_much_longer_than_any_pointer_is_compared_with_none() {
        assertThat(problem(PLAIN, "/company".repeat(30) + "/headcount", 12)
                        .message()
                        .english())
                .doesNotContain("did you mean");
    }

    @Test
    @SuppressWarnings("NullAway")
    void a_pointer_is_never_null() {
        assertThatNullPointerException().isThrownBy(() -> PLAIN.value(null)).withMessage("pointer");
        assertThatNullPointerException().isThrownBy(() -> PLAIN.with(null, 12)).withMessage("pointer");
    }

    private static Problem problem(FundingRequest request, String pointer, @Nullable Object value) {
        List<Problem> problems = Problems.of(() -> request.with(pointer, value));
        assertThat(problems).extracting(Problem::pointer).containsExactly(pointer);
        return problems.get(0);
    }

    private static Stream<String> leaves(String at, Map<?, ?> members) {
        return members.entrySet().stream().flatMap(member -> {
            String pointer = at + "/" + member.getKey();
            return member.getValue() instanceof Map<?, ?> section ? leaves(pointer, section) : Stream.of(pointer);
        });
    }
}
