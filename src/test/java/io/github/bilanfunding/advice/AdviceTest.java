package io.github.bilanfunding.advice;

import static io.github.bilanfunding.value.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.Remaining;
import io.github.bilanfunding.decision.RemainingPayer;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Phase;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdviceTest {

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);

    @Test
    void a_refused_person_learns_the_first_day_on_which_the_cpf_pays_again() {
        Advice advice = Advice.of(LAW, refused().request());

        assertThat(advice.decision()).isEqualTo(LAW.decide(refused().request()));
        assertThat(advice.whatWouldHelp().get(0)).satisfies(wait -> {
            assertThat(wait.changes()).containsExactly(new Change("/requestDate", day("2027-03-01")));
            assertThat(wait.gain()).isEqualTo(euros(1600));
            assertThat(wait.fromFunders()).isEqualTo(euros(1600));
            assertThat(wait.remaining()).isEqualTo(new Remaining(RemainingPayer.BENEFICIARY, euros(350)));
            assertThat(wait.turns())
                    .contains(new StatusChange(
                            Scheme.CPF, Scheme.CPF.label(), SchemeStatus.INELIGIBLE, SchemeStatus.ELIGIBLE));
            assertThat(wait.text().french())
                    .isEqualTo("Attendre le 01/03/2027 pour déposer la demande (droit vérifié jusqu'au 22/11/2026)");
        });
        assertThat(LAW.decide(refused().request().on(day("2027-02-28")))
                        .scheme(Scheme.CPF)
                        .status())
                .isEqualTo(SchemeStatus.INELIGIBLE);
    }

    @Test
    void the_wait_for_the_cpf_ends_on_the_fifth_anniversary_of_the_last_bilan_whatever_its_day() {
        for (LocalDate last = day("2022-01-01"); last.getYear() < 2024; last = last.plusDays(17)) {
            Document funded = refused().with("/beneficiary/cpf/lastFundedBilan/date", "\"" + last + "\"");

            assertThat(helpOn(Advice.of(LAW, funded.request()), "/requestDate").changes())
                    .containsExactly(new Change("/requestDate", last.plusYears(5)));
        }
    }

    @Test
    void a_bilan_that_would_begin_before_the_request_is_filed_moves_along() {
        FundingRequest earlier = refused()
                .with("/requestDate", "\"2026-10-31\"")
                .with("/bilan/startDate", "\"2026-11-30\"")
                .with("/bilan/endDate", "\"2026-12-31\"")
                .request();

        assertThat(helpOn(Advice.of(LAW, earlier), "/requestDate")).satisfies(wait -> {
            assertThat(wait.changes())
                    .containsExactly(
                            new Change("/requestDate", day("2027-03-01")),
                            new Change("/bilan/endDate", day("2027-05-01")),
                            new Change("/bilan/startDate", day("2027-03-31")));
            assertThat(wait.text().english())
                    .startsWith("Wait until 1 March 2027 to file the request, begin the bilan on 31 March 2027");
        });
    }

    @Test
    void a_provider_without_certificate_is_exchanged_for_one_with() {
        Advice advice =
                Advice.of(LAW, employee().with("/bilan/qualiopi", "false").request());

        assertThat(advice.whatWouldHelp().get(0)).satisfies(help -> {
            assertThat(help.changes()).containsExactly(new Change("/bilan/qualiopi", true));
            assertThat(help.gain()).isEqualTo(euros(1900));
            assertThat(help.fromFunders()).isEqualTo(euros(1600));
            assertThat(help.text().english()).isEqualTo("Choose a provider with the Qualiopi certification");
        });
    }

    @Test
    void a_bilan_is_shortened_no_more_than_it_must_be_and_its_accompaniment_with_it() {
        Advice advice = Advice.of(
                LAW,
                employee()
                        .with("/bilan/hours", "30")
                        .with("/bilan/accompanimentHours", "28")
                        .request());

        assertThat(advice.whatWouldHelp().get(0).changes())
                .containsExactly(new Change("/bilan/accompanimentHours", 24), new Change("/bilan/hours", 24));
    }

    @Test
    void who_is_refused_for_two_reasons_learns_what_mends_both() {
        Advice advice = Advice.of(
                LAW,
                employee()
                        .with("/bilan/hours", "30")
                        .with("/bilan/qualiopi", "false")
                        .request());

        assertThat(advice.whatWouldHelp().get(0)).satisfies(help -> {
            assertThat(help.changes())
                    .containsExactlyInAnyOrder(new Change("/bilan/hours", 24), new Change("/bilan/qualiopi", true));
            assertThat(help.fromFunders()).isEqualTo(euros(1600));
            assertThat(help.gain()).isEqualTo(euros(1900));
            assertThat(help.text().french())
                    .isEqualTo("Ramener le bilan à 24 heures et choisir un prestataire certifié Qualiopi");
            assertThat(help.text().english())
                    .isEqualTo("Shorten the bilan to 24 hours and choose a provider with the Qualiopi certification");
        });
    }

    @Test
    void of_three_reasons_one_of_which_time_alone_mends_each_stands_in_the_help() {
        Advice advice = Advice.of(
                LAW,
                refused()
                        .with("/bilan/hours", "30")
                        .with("/bilan/phases", "[\"PROJECTION\"]")
                        .request());

        assertThat(helpOf(advice, 3).changes())
                .containsExactlyInAnyOrder(
                        new Change("/bilan/hours", 24),
                        new Change("/bilan/phases", List.of(Phase.DIAGNOSIS, Phase.PROJECTION, Phase.ACTION_PLAN)),
                        new Change("/requestDate", day("2027-03-01")));
    }

    @Test
    void what_nobody_can_mend_is_not_mended_in_part() {
        Advice advice = Advice.of(
                LAW,
                employee()
                        .with("/beneficiary/status", "\"RETIRED\"")
                        .with("/beneficiary/fullRatePension", "true")
                        .with("/bilan/qualiopi", "false")
                        .with("/bilan/listedOnMonCompteFormation", "false")
                        .request());

        assertThat(advice.decision().scheme(Scheme.CPF).status()).isEqualTo(SchemeStatus.INELIGIBLE);
        assertThat(advice.whatWouldHelp())
                .allSatisfy(help -> assertThat(help.turns())
                        .extracting(StatusChange::scheme)
                        .doesNotContain(Scheme.CPF));
    }

    @Test
    void who_can_still_file_earlier_learns_the_last_day_on_which_more_is_paid() {
        FundingRequest request = employee().request();
        // until 25 February 2026 no ceiling of 1 600 € bound the CPF
        Advice advice = Advice.of(LAW, request, day("2026-02-01"));

        Help help = helpOn(advice, "/requestDate");
        assertThat(help.changes()).containsExactly(new Change("/requestDate", day("2026-02-25")));
        assertThat(help.fromFunders().isPositive()).isTrue();
        assertThat(help.text().french()).isEqualTo("Déposer la demande au plus tard le 25/02/2026");
        assertThat(LAW.decide(request.on(day("2026-02-26"))).plan().remaining())
                .isEqualTo(advice.decision().plan().remaining());
        assertThat(Advice.of(LAW, request, day("2026-02-26")).whatWouldHelp())
                .isEqualTo(Advice.of(LAW, request).whatWouldHelp());
    }

    @Test
    void who_comes_too_late_for_a_delay_learns_its_last_day() {
        FundingRequest late = employee()
                .with("/beneficiary/occupationalRisk", """
                        {"permanentIncapacityRate": 15, "incapacityNotifiedOn": "2024-10-10", "deadlineInNotice": true,
                        "cepMet": true}""")
                .with("/beneficiary/cpf/balance", "1.00")
                .request();

        assertThat(LAW.decide(late).scheme(Scheme.AT_MP).status()).isEqualTo(SchemeStatus.INELIGIBLE);
        assertThat(Advice.of(LAW, late, day("2026-10-01")).whatWouldHelp())
                .anySatisfy(help ->
                        assertThat(help.changes()).containsExactly(new Change("/requestDate", day("2026-10-10"))));
        assertThat(Advice.of(LAW, late, day("2026-10-11")).whatWouldHelp())
                .allSatisfy(help ->
                        assertThat(help.changes()).extracting(Change::pointer).doesNotContain("/requestDate"));
    }

    @Test
    void nobody_is_told_to_file_on_a_day_that_is_over() {
        Advice advice = Advice.of(LAW, refused().request(), day("2027-06-15"));

        assertThat(helpOn(advice, "/requestDate").changes())
                .containsExactly(new Change("/requestDate", day("2027-06-15")));
    }

    @Test
    void who_cannot_file_before_every_wait_is_over_is_told_of_none() {
        for (String earliest : List.of("2036-11-23", "4054-01-04", "9999-12-31")) {
            assertThat(Advice.of(LAW, refused().request(), day(earliest)).whatWouldHelp())
                    .flatExtracting(Help::changes)
                    .extracting(Change::pointer)
                    .doesNotContain("/requestDate");
        }
    }

    @Test
    void only_the_phases_that_the_law_asks_for_are_added() {
        Advice advice = Advice.of(
                LAW,
                employee()
                        .with("/bilan/phases", "[\"PROJECTION\", \"ACTION_PLAN\"]")
                        .request());

        assertThat(advice.whatWouldHelp().get(0).changes())
                .containsExactly(
                        new Change("/bilan/phases", List.of(Phase.DIAGNOSIS, Phase.PROJECTION, Phase.ACTION_PLAN)));
        assertThat(advice.whatWouldHelp().get(0).text().french())
                .isEqualTo("Compléter le programme du bilan par : diagnostic initial (phase préliminaire)");
        assertThat(advice.whatWouldHelp().get(0).text().english())
                .isEqualTo("Complete the programme of the bilan with: initial diagnosis (preliminary phase)");
    }

    @Test
    void a_first_euro_of_the_employer_brings_more_than_itself_where_it_lifts_the_participation() {
        Advice advice = Advice.of(LAW, withParticipation());

        assertThat(advice.whatWouldHelp())
                .filteredOn(help -> help.changes().get(0).pointer().equals("/company/cpfTopUp"))
                .satisfiesExactly(
                        all -> {
                            assertThat(all.changes().get(0).value()).isEqualTo(euros(100));
                            assertThat(all.gain()).isEqualTo(euros(150));
                            assertThat(all.fromFunders()).isEqualTo(euros(50));
                            assertThat(all.remaining().amount()).isEqualTo(Euros.ZERO);
                        },
                        first -> {
                            assertThat(first.changes().get(0).value()).isEqualTo(euros(1));
                            assertThat(first.gain()).isEqualTo(euros(51));
                            assertThat(first.fromFunders()).isEqualTo(euros(50));
                        });
    }

    @Test
    void no_dotation_below_one_euro_is_asked_for_even_where_one_was_named() {
        Advice advice = Advice.of(
                LAW,
                employee()
                        .with("/company/cpfTopUp", "0.50")
                        .with("/bilan/price", "1500.00")
                        .with("/beneficiary/cpf/balance", "1400.00")
                        .request());

        assertThat(advice.whatWouldHelp())
                .filteredOn(help -> help.changes().get(0).pointer().equals("/company/cpfTopUp"))
                .extracting(help -> help.changes().get(0).value())
                .containsExactly(euros(100), euros(1));
    }

    @Test
    void money_that_was_named_is_asked_for_again_in_all() {
        Advice advice = Advice.of(LAW, employee().request());

        assertThat(helpOn(advice, "/company/cpfTopUp")).satisfies(help -> {
            assertThat(help.changes().get(0).value()).isEqualTo(euros(350));
            assertThat(help.gain()).isEqualTo(euros(50));
            assertThat(help.fromFunders()).isEqualTo(Euros.ZERO);
            assertThat(help.text().english())
                    .isEqualTo("Ask the employer to pay into the CPF €350.00 in all, instead of €300.00");
        });
    }

    @Test
    void the_employer_is_asked_to_take_the_bilan_over_only_where_a_funder_joins_in() {
        assertThat(Advice.of(LAW, refused().request()).whatWouldHelp())
                .noneMatch(help -> help.changes().get(0).pointer().equals("/initiative"));

        Document granted =
                refused().with("/company/opcoGrant", "1000.00").with("/bilan/listedOnMonCompteFormation", "false");
        assertThat(helpOn(Advice.of(LAW, granted.request()), "/initiative")).satisfies(help -> {
            assertThat(help.gain()).isEqualTo(euros(1950));
            assertThat(help.fromFunders()).isEqualTo(euros(1000));
            assertThat(help.remaining().payer()).isEqualTo(RemainingPayer.EMPLOYER);
        });
    }

    @Test
    void who_has_nothing_left_to_pay_and_no_scheme_to_open_is_advised_nothing() {
        FundingRequest paid = employee().with("/company/cpfTopUp", "1950.00").request();

        assertThat(LAW.decide(paid).plan().remaining().amount()).isEqualTo(Euros.ZERO);
        assertThat(Advice.of(LAW, paid).whatWouldHelp()).isEmpty();
    }

    private static Help helpOn(Advice advice, String pointer) {
        return advice.whatWouldHelp().stream()
                .filter(help -> help.changes().get(0).pointer().equals(pointer))
                .findFirst()
                .orElseThrow();
    }

    private static Help helpOf(Advice advice, int changes) {
        return advice.whatWouldHelp().stream()
                .filter(help -> help.changes().size() == changes)
                .findFirst()
                .orElseThrow();
    }

    private static Document employee() {
        return Document.example("employee-2026.json");
    }

    /** A CPF paid for a bilan less than five years ago. */
    private static Document refused() {
        return employee()
                .without("/beneficiary/cpf/hadFundedBilan")
                .with("/beneficiary/cpf/lastFundedBilan", "{\"date\":\"2022-03-01\",\"funder\":\"CPF\"}")
                .without("/bilan/startDate")
                .without("/bilan/endDate")
                .without("/company/cpfTopUp");
    }

    /** A CPF that could pay all but 100 €, and leaves its participation. */
    private static FundingRequest withParticipation() {
        return employee()
                .without("/company/cpfTopUp")
                .with("/bilan/price", "1500.00")
                .with("/beneficiary/cpf/balance", "1400.00")
                .request();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
