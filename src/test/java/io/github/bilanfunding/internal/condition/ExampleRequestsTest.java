package io.github.bilanfunding.internal.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.internal.facts.Findings;
import io.github.bilanfunding.internal.facts.Profile;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Grant;
import io.github.bilanfunding.request.GrantFunder;
import io.github.bilanfunding.request.Initiative;
import io.github.bilanfunding.request.Phase;
import io.github.bilanfunding.testing.Profiles;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests on which a condition holds, and their texts. */
class ExampleRequestsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);
    private static final ExampleRequests REQUESTS = new ExampleRequests(DAY, Profiles.TABLES);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bilan.hours > 24",
                "company.headcount >= 300, company.headcount <= 1000",
                "company.headcount >= 50, company.headcount <= 55",
                "initiative == Initiative.EMPLOYER, beneficiary.status == Status.EMPLOYEE",
                "beneficiary.cpf.hadFundedBilan == false || yearsSinceFundedBilan >= 5",
                "yearsSinceFundedBilan >= 5",
                "bilan.price > beneficiary.cpf.balance",
                "accompaniedShareIsPartial == true",
                "fullMonths >= 6, daysToStart < 120",
                "endYear > 2025 || startedMonths > 12",
                "company.cpfTopUp > euros(0), company.cpfTopUp < euros(1)",
                "taxCredit != null",
                "opcoContradicted == true",
                "initiative == Initiative.EMPLOYER, opcoCap != null",
                "initiative == Initiative.EMPLOYER, bilan.onWorkingTime == true, opcoWage != null",
                "beneficiary.selfEmployment.micro == true, turnoverContribution > euros(0)",
                "bilan.phases != null, bilan.phases not contains Phase.SKILLS"
            })
    void a_request_is_found_on_which_a_condition_holds(String text) {
        Condition condition = Condition.of(text);

        assertThat(REQUESTS.meeting(condition, List.of())).hasValueSatisfying(request -> {
            assertThat(request.requestDate()).isEqualTo(DAY);
            assertThat(condition.holds(new Profile(request, Profiles.TABLES, new Findings())))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"trainingAction == true", "company.headcount < 11, company.headcount >= 50", "bilan.hours > 1000"
            })
    void none_is_found_where_there_is_none(String text) {
        assertThat(REQUESTS.meeting(Condition.of(text), List.of())).isEmpty();
    }

    @Test
    void a_grant_is_found_for_the_first_scheme_of_a_group_that_can_give_one() {
        Condition condition = Condition.of("initiative == Initiative.EMPLOYER, grantToProvider != null");

        assertThat(REQUESTS.meeting(condition, List.of())).isEmpty();
        assertThat(REQUESTS.meeting(condition, List.of("CPF", "REGION", "AIF")))
                .hasValueSatisfying(request -> assertThat(request.beneficiary().grants())
                        .extracting(Grant::funder)
                        .containsExactly(GrantFunder.REGION));
    }

    @Test
    void a_company_without_agreement_is_found_where_a_table_has_amounts_for_it() {
        assertThat(new ExampleRequests(LocalDate.of(2024, 6, 1), Profiles.TABLES)
                        .meeting(Condition.of("company.idcc == null, opcoTariffKnown == true"), List.of()))
                .isPresent();
    }

    @Test
    void an_example_is_told_by_what_makes_it_differ_from_the_minimal_request() {
        FundingRequest example = ExampleRequests.minimal(DAY)
                .with("/initiative", Initiative.EMPLOYER)
                .with("/bilan/hours", 24)
                .with("/bilan/startDate", DAY.plusDays(40))
                .with("/bilan/phases", List.of(Phase.SKILLS, Phase.PROJECTION))
                .with("/company/region", "FR-IDF")
                .with(
                        "/beneficiary/grants",
                        List.of(
                                new Grant(GrantFunder.REGION, Euros.euros("250.50"), false),
                                new Grant(GrantFunder.AIF, Euros.euros(500), true)));

        assertThat(ExampleText.of(ExampleRequests.minimal(DAY))).isEmpty();
        assertThat(ExampleText.of(example).split(" "))
                .containsExactlyInAnyOrder(
                        "/initiative=EMPLOYER",
                        "/bilan/hours=24",
                        "/bilan/startDate=40",
                        "/bilan/phases=SKILLS,PROJECTION",
                        "/company/region=FR-IDF",
                        "/beneficiary/grants=AIF:500.00:true,REGION:250.50:false");
        assertThat(ExampleText.read(ExampleText.of(example), DAY)).isEqualTo(example);
        assertThat(ExampleText.read("", DAY)).isEqualTo(ExampleRequests.minimal(DAY));
    }

    @Test
    void on_another_day_the_days_of_an_example_are_as_far_away() {
        LocalDate later = DAY.plusYears(1);

        assertThat(ExampleText.read("/bilan/startDate=40", later).bilan().startDate())
                .isEqualTo(later.plusDays(40));
    }

    @Test
    void an_example_that_was_found_is_read_as_it_was() {
        for (String text :
                List.of("yearsSinceFundedBilan >= 5", "opcoWage != null", "bilan.price > beneficiary.cpf.balance")) {
            FundingRequest found =
                    REQUESTS.meeting(Condition.of(text), List.of()).orElseThrow();
            assertThat(ExampleText.read(ExampleText.of(found), DAY)).isEqualTo(found);
        }
    }
}
