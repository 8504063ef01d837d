package io.github.bilanfunding.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.testing.Problems;
import io.github.bilanfunding.testing.Records;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {

    @ParameterizedTest
    @ValueSource(strings = {"FR-IDF", "FR-974", "FR-2", "BE-WAL"})
    void a_region_is_an_iso_code(String region) {
        assertThat(Requests.of(Company.builder().region(region).build())
                        .company()
                        .region())
                .isEqualTo(region);
        assertThat(Requests.of(Requests.employee().region(region).build())
                        .beneficiary()
                        .region())
                .isEqualTo(region);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "IDF", "fr-idf", "FR-", "FR-ABCD", "FR-IDF\n", "F-IDF"})
    void what_is_no_iso_code_is_no_region(String region) {
        assertThat(Problems.pointers(
                        () -> Requests.of(Company.builder().region(region).build())))
                .containsExactly("/company/region");
        assertThat(Problems.pointers(
                        () -> Requests.of(Requests.employee().region(region).build())))
                .containsExactly("/beneficiary/region");
    }

    @ParameterizedTest
    @CsvSource({"1, true", "1486, true", "0016, true", "'', false", "14861, false", "IDCC, false", "-1, false"})
    void an_idcc_has_one_to_four_digits(String idcc, boolean accepted) {
        assertThat(Problems.pointers(
                                () -> Requests.of(Company.builder().idcc(idcc).build()))
                        .isEmpty())
                .isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"24, 23, true", "24, 24, true", "24, 25, false"})
    void the_accompaniment_takes_no_longer_than_the_bilan(int hours, int accompaniment, boolean accepted) {
        assertThat(Problems.pointers(() -> Requests.of(Requests.bilan()
                        .hours(hours)
                        .accompanimentHours(accompaniment)
                        .build())))
                .isEqualTo(accepted ? List.of() : List.of("/bilan/accompanimentHours"));
    }

    @ParameterizedTest
    @CsvSource({"2027-02-14, false", "2027-02-15, true", "2027-02-16, true"})
    void a_bilan_does_not_end_before_it_starts(LocalDate end, boolean accepted) {
        assertThat(Problems.pointers(() -> Requests.of(Requests.bilan()
                        .startDate(LocalDate.of(2027, 2, 15))
                        .endDate(end)
                        .build())))
                .isEqualTo(accepted ? List.of() : List.of("/bilan/endDate"));
    }

    @Test
    void an_end_without_a_start_is_accepted() {
        assertThat(Problems.of(() -> Requests.of(
                        Requests.bilan().endDate(LocalDate.of(1990, 1, 1)).build())))
                .isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway")
    void each_required_part_that_lacks_is_named() {
        assertThat(Problems.pointers(() -> new FundingRequest(null, null, null, null, Company.UNKNOWN, null)))
                .containsExactly("/requestDate", "/initiative", "/beneficiary", "/bilan");
        assertThat(Problems.pointers(() -> new CohortRequest(null, null, null, null, Company.UNKNOWN, null)))
                .containsExactly("/requestDate", "/initiative", "/beneficiaries", "/bilan");
        Beneficiary noStatus = Records.with(Requests.employee().build(), "status", null);
        Bilan noPrice = Records.with(Requests.bilan().build(), "price", null);
        assertThat(Problems.pointers(() -> Requests.of(noStatus))).containsExactly("/beneficiary/status");
        assertThat(Problems.pointers(() -> Requests.of(noPrice))).containsExactly("/bilan/price");
    }

    @Test
    void a_section_that_lacks_is_named_instead_of_failing() {
        for (String section : List.of("cpf", "selfEmployment", "officer", "occupationalRisk", "publicService")) {
            Beneficiary gap = Records.with(Requests.employee().build(), section, null);
            assertThat(Problems.pointers(() -> Requests.of(gap))).containsExactly("/beneficiary/" + section);
        }
        FundingRequest request = Requests.of(Requests.employee());
        assertThat(Problems.pointers(() -> Records.with(request, "company", null)))
                .containsExactly("/company");
    }

    @Test
    void every_problem_is_reported_at_once_with_its_place_cause_and_advice() {
        Beneficiary nobody = Requests.employee()
                .reference("x".repeat(101))
                .monthsEmployed(-1)
                .region("Paris")
                .cpf(Cpf.builder().balance(new Euros(-1)).build())
                .build();
        Company company = Company.builder()
                .headcount(-2)
                .idcc("syntec")
                .turnover(new Euros(-1))
                .build();
        Bilan bilan = Bilan.builder(Euros.ZERO).hours(2).accompanimentHours(3).build();
        var problems = Problems.of(
                () -> new FundingRequest("y".repeat(101), Requests.DAY, Initiative.EMPLOYER, nobody, company, bilan));

        assertThat(problems)
                .extracting(Problem::pointer)
                .containsExactly(
                        "/reference",
                        "/beneficiary/reference",
                        "/beneficiary/monthsEmployed",
                        "/beneficiary/region",
                        "/beneficiary/cpf/balance",
                        "/company/headcount",
                        "/company/turnover",
                        "/company/idcc",
                        "/bilan/price",
                        "/bilan/accompanimentHours");
        assertThat(problems.get(5).message().english())
                .isEqualTo("-2 is out of range: expected 0 to 10000000, or nothing if the value is unknown.");
        assertThat(problems.get(5).message().french())
                .isEqualTo("-2 est hors bornes : attendu de 0 à 10000000, ou rien si la valeur est inconnue.");
    }
}
