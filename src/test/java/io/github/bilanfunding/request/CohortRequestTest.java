package io.github.bilanfunding.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bilanfunding.testing.Problems;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CohortRequestTest {

    private final Beneficiary person = Requests.employee().build();

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "10000, true", "10001, false"})
    void a_cohort_has_one_to_ten_thousand_beneficiaries(int size, boolean accepted) {
        assertThat(Problems.pointers(() -> Requests.cohort(Collections.nCopies(size, person))))
                .isEqualTo(accepted ? List.of() : List.of("/beneficiaries"));
    }

    @Test
    void problems_name_the_beneficiary_whom_they_concern() {
        Beneficiary wrong = Requests.employee()
                .monthsInCompany(901)
                .selfEmployment(
                        SelfEmployment.builder().fundUsedThisYear(new Euros(-1)).build())
                .publicService(PublicService.builder().yearsOfService(71).build())
                .build();
        assertThat(Problems.pointers(() -> Requests.cohort(List.of(person, wrong))))
                .containsExactly(
                        "/beneficiaries/1/monthsInCompany",
                        "/beneficiaries/1/selfEmployment/fundUsedThisYear",
                        "/beneficiaries/1/publicService/yearsOfService");
    }

    @Test
    void the_company_and_the_bilan_are_checked_as_for_one() {
        Company company = Company.builder().headcount(-1).build();
        Bilan bilan = Bilan.builder(Euros.ZERO).build();
        assertThat(Problems.pointers(() -> new CohortRequest(
                        "z".repeat(101), Requests.DAY, Initiative.EMPLOYER, List.of(person), company, bilan)))
                .containsExactly("/reference", "/company/headcount", "/bilan/price");
    }

    @Test
    @SuppressWarnings("NullAway")
    void a_beneficiary_who_lacks_is_named_by_place() {
        List<Beneficiary> withGap = Arrays.asList(person, null);
        assertThat(Problems.pointers(() -> new CohortRequest(
                        null,
                        Requests.DAY,
                        Initiative.EMPLOYER,
                        withGap,
                        Company.UNKNOWN,
                        Requests.bilan().build())))
                .containsExactly("/beneficiaries/1");
    }

    @Test
    void the_beneficiaries_are_copied() {
        List<Beneficiary> people = new ArrayList<>(List.of(person));
        CohortRequest cohort = Requests.cohort(people);
        people.add(person);
        assertThat(cohort.beneficiaries()).containsExactly(person);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> cohort.beneficiaries().add(person));
    }

    @Test
    void the_request_of_one_beneficiary_shares_everything_else() {
        Beneficiary second = Requests.employee().reference("p-2").build();
        Company left = Company.builder().headcount(12).build();
        FundingRequest one = Requests.cohort(List.of(person, second)).of(1, left);
        assertThat(one.beneficiary()).isEqualTo(second);
        assertThat(one.company()).isEqualTo(left);
        assertThat(one.bilan()).isEqualTo(Requests.bilan().build());
        assertThat(one.initiative()).isEqualTo(Initiative.EMPLOYER);
    }
}
