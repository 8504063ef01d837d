package io.github.bilanfunding.internal.engine;

import static io.github.bilanfunding.value.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.request.Beneficiary;
import io.github.bilanfunding.request.Bilan;
import io.github.bilanfunding.request.Company;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Initiative;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.testing.RuntimeRules;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the engine makes of rules of every kind, shown on rules made for the purpose. */
class DeciderTest {

    private static final String RULES = """
            rule "GATE" @fr("ouvert à tous") @en("open to all") @source("ART-1") @from("2019-01-01")
            when Profile($out : out) then $out.opens("CPF", "GATE"); end
            rule "SENIORITY" @fr("ancienneté") @en("seniority") @source("ART-1") @from("2019-01-01")
            when SchemeProfile($out : out, criteriaOf == "CPF", beneficiary.monthsEmployed >= 24)
            then $out.meets("SENIORITY"); end
            rule "WAIVER" @fr("dispense") @en("waiver") @source("ART-1") @from("2019-01-01") @lifts("SENIORITY")
            when SchemeProfile($out : out, criteriaOf == "CPF", beneficiary.reconversion == true)
            then $out.lifts("WAIVER"); end
            rule "OFFER-2019" @fr("ancien montant") @en("old amount") @source("ART-1") @from("2019-01-01")
                @to("2024-12-31") @family("OFFER") @route("CPF") @rank("1")
            when SchemeProfile($out : out, amountsOf == "CPF") then $out.offers("OFFER-2019", euros(1000)); end
            rule "OFFER-2025" @fr("nouveau montant") @en("new amount") @source("ART-1") @from("2025-01-01")
                @family("OFFER") @route("CPF") @rank("1")
            when SchemeProfile($out : out, amountsOf == "CPF") then $out.offers("OFFER-2025", euros(1500)); end
            rule "FLOOR" @fr("participation") @en("participation") @source("ART-1") @from("2019-01-01") @route("CPF")
                @family("PARTICIPATION")
            when SchemeProfile($out : out, amountsOf == "CPF") then $out.leavesAtLeast("FLOOR", euros(600)); end
            rule "EXEMPT" @fr("exempté") @en("exempt") @source("ART-1") @from("2019-01-01") @lifts("PARTICIPATION")
            when SchemeProfile($out : out, amountsOf == "CPF", beneficiary.status == Status.JOB_SEEKER)
            then $out.lifts("EXEMPT"); end
            rule "TOP-UP-GATE" @fr("second accès") @en("second gate") @source("ART-1") @from("2019-01-01")
            when Profile($out : out, beneficiary.status == Status.COMPANY_OFFICER)
            then $out.opens("CPF_TOP_UP", "TOP-UP-GATE"); end
            rule "TOP-UP" @fr("abondement") @en("top-up") @source("ART-1") @from("2019-01-01") @route("CPF") @rank("2")
            when SchemeProfile($out : out, amountsOf == "CPF_TOP_UP", $topUp : company.cpfTopUp != null)
            then $out.offers("TOP-UP", $topUp); end
            rule "TOP-UP-EXEMPT" @fr("exempté par l'abondement") @en("exempt by top-up") @source("ART-1")
                @from("2019-01-01") @lifts("PARTICIPATION")
            when SchemeProfile($out : out, amountsOf == "CPF_TOP_UP") then $out.lifts("TOP-UP-EXEMPT"); end
            rule "PLAN" @fr("autre voie") @en("other route") @source("ART-1") @from("2019-01-01")
                @route("COMPANY_PLAN") @rank("1")
            when SchemeProfile($out : out, amountsOf == "CPF") then $out.offers("PLAN", euros(200)); end
            """;
    private static final Decider DECIDER = new Decider(RuntimeRules.rulebook(RULES), "test");

    @Test
    void a_criterion_that_fires_is_met() {
        assertThat(criterion(24, null).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void a_criterion_that_does_not_fire_is_unknown_while_an_exemption_could_still_lift_it() {
        assertThat(criterion(23, null).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(criterion(23, null).missing()).containsExactly("/beneficiary/reconversion");
        assertThat(criterion(23, null).actual())
                .isEqualTo(new BilingualText(
                        "durée totale de salariat : 23 mois", "total time as an employee: 23 months"));
        assertThat(criterion(23, null).required())
                .isEqualTo(new BilingualText(
                        "durée totale de salariat : 24 mois au moins",
                        "total time as an employee: 24 months at least"));
    }

    @Test
    void a_criterion_whose_input_is_absent_is_unknown_even_without_exemption() {
        assertThat(criterion(null, false).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(criterion(null, false).missing()).containsExactly("/beneficiary/monthsEmployed");
        assertThat(criterion(null, false).actual()).isNull();
    }

    @Test
    void a_criterion_that_nothing_can_lift_is_unmet() {
        assertThat(criterion(23, false).outcome()).isEqualTo(Outcome.UNMET);
        assertThat(decide(23, false).scheme(Scheme.CPF).status()).isEqualTo(SchemeStatus.INELIGIBLE);
    }

    @Test
    void a_criterion_that_an_exemption_lifts_is_met_whatever_it_reads() {
        assertThat(criterion(null, true).outcome()).isEqualTo(Outcome.MET);
        assertThat(criterion(0, true).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void a_floor_binds_until_an_exemption_lifts_it() {
        assertThat(decide(24, null).plan().remaining().amount()).isEqualTo(euros(600));

        FundingDecision exempt = decide(Status.JOB_SEEKER, LocalDate.of(2026, 1, 1), 24, null);
        assertThat(exempt.plan().remaining().amount()).isEqualTo(euros(500));
        assertThat(exempt.firedRules()).extracting(FiredRule::id).contains("FLOOR", "EXEMPT");
    }

    @Test
    void an_exemption_that_another_scheme_brings_holds_where_that_scheme_offers_anything() {
        assertThat(leftToOfficer(euros(200))).isEqualTo(Euros.ZERO);
        assertThat(leftToOfficer(Euros.ZERO)).isEqualTo(euros(600));
    }

    private static Euros leftToOfficer(Euros topUp) {
        Beneficiary officer =
                Beneficiary.builder(Status.COMPANY_OFFICER).monthsEmployed(24).build();
        return DECIDER.decide(FundingRequest.builder(
                                LocalDate.of(2024, 1, 1),
                                Initiative.BENEFICIARY,
                                officer,
                                Bilan.builder(euros(1200)).build())
                        .company(Company.builder().cpfTopUp(topUp).build())
                        .build())
                .plan()
                .remaining()
                .amount();
    }

    @Test
    void a_rule_outside_its_validity_is_not_there() {
        assertThat(ceiling(LocalDate.of(2024, 12, 31))).isEqualTo("1000.00");
        assertThat(ceiling(LocalDate.of(2025, 1, 1))).isEqualTo("1500.00");
    }

    @Test
    void another_route_is_an_alternative() {
        FundingDecision decision = decide(24, null);

        assertThat(decision.plan().route()).isEqualTo(Route.CPF);
        assertThat(decision.alternatives()).hasSize(1);
        assertThat(decision.alternatives().get(0).route()).isEqualTo(Route.COMPANY_PLAN);
        assertThat(decision.alternatives().get(0).remaining().amount()).isEqualTo(euros(1800));
    }

    @Test
    void a_route_on_which_nobody_pays_is_no_alternative() {
        assertThat(decide(23, false).alternatives()).isEmpty();
        assertThat(decide(23, false).plan().contributions()).isEmpty();
    }

    private static String ceiling(LocalDate day) {
        return String.valueOf(
                decide(Status.EMPLOYEE, day, 24, null).scheme(Scheme.CPF).ceiling());
    }

    private static Criterion criterion(@Nullable Integer monthsEmployed, @Nullable Boolean reconversion) {
        return decide(monthsEmployed, reconversion).criteria(Scheme.CPF).get(0);
    }

    private static FundingDecision decide(@Nullable Integer monthsEmployed, @Nullable Boolean reconversion) {
        return decide(Status.EMPLOYEE, LocalDate.of(2026, 1, 1), monthsEmployed, reconversion);
    }

    private static FundingDecision decide(
            Status status, LocalDate day, @Nullable Integer monthsEmployed, @Nullable Boolean reconversion) {
        Beneficiary beneficiary = Beneficiary.builder(status)
                .monthsEmployed(monthsEmployed)
                .reconversion(reconversion)
                .build();
        return DECIDER.decide(FundingRequest.builder(
                        day,
                        Initiative.BENEFICIARY,
                        beneficiary,
                        Bilan.builder(euros(2000)).build())
                .build());
    }
}
