package io.github.bilanfunding.paperwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.rulebook.Silence;
import io.github.bilanfunding.testing.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);
    private static final FundingEngine GUIDE = FundingEngine.of(RulebookId.GUIDE);

    @Test
    void a_cpf_order_is_placed_eleven_working_days_before_the_start() {
        FundingRequest request = starting("2027-01-04");

        Deadline order = deadline(LAW, request, "CPF-PUBLIC");
        assertThat(order.by()).isEqualTo(LocalDate.of(2026, 12, 16));
        assertThat(order.earliestStart()).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(order.late()).isFalse();
        assertThat(order.formality().whom().french()).isEqualTo("Mon Compte Formation");
        assertThat(order.formality().papers()).isNotEmpty();
    }

    @Test
    void an_order_for_next_week_comes_too_late() {
        assertThat(deadline(LAW, starting("2026-11-30"), "CPF-PUBLIC").late()).isTrue();
    }

    @Test
    void leave_on_working_time_is_asked_for_sixty_days_before() {
        FundingRequest request = Document.example("employee-2026.json")
                .with("/bilan/startDate", "\"2027-02-15\"")
                .with("/beneficiary/cpf/onWorkingTime", "true")
                .request();

        assertThat(deadline(LAW, request, "CPF-DEMANDE-ABSENCE").by()).isEqualTo(LocalDate.of(2026, 12, 17));
        assertThat(of(LAW, request).earliestStart()).isEqualTo(LocalDate.of(2027, 1, 21));
    }

    @Test
    void an_employer_who_keeps_silent_for_thirty_days_has_granted_the_leave() {
        FundingRequest request = Document.example("employee-2026.json")
                .with("/beneficiary/cpf/onWorkingTime", "true")
                .request();

        Deadline leave = deadline(LAW, request, "CPF-DEMANDE-ABSENCE");
        assertThat(leave.answerBy()).isEqualTo(LocalDate.of(2026, 12, 22));
        assertThat(leave.formality().silence()).isEqualTo(Silence.CONSENT);
    }

    @Test
    void an_employee_who_keeps_silent_for_ten_days_has_refused_the_agreement() {
        FundingRequest request = Document.example("employee-2026.json")
                .with("/initiative", "\"EMPLOYER\"")
                .request();

        Deadline agreement = deadline(LAW, request, "BILAN-CONVENTION");
        assertThat(agreement.answerBy()).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(agreement.formality().silence()).isEqualTo(Silence.REFUSAL);
    }

    @Test
    void where_nobody_says_how_long_an_answer_takes_none_is_dated() {
        assertThat(deadline(LAW, starting("2027-02-15"), "CPF-PUBLIC").answerBy())
                .isNull();
    }

    @Test
    void the_most_urgent_comes_first_and_what_has_no_day_last() {
        assertThat(of(LAW, starting("2027-02-15")).formalities())
                .extracting(d -> d.formality().family())
                .containsExactly("CPF-PUBLIC", "OPCO-DECISION", "CPF-DOTATION");
    }

    @Test
    void without_a_start_there_is_no_last_day_but_an_earliest_start() {
        FundingRequest request = Document.example("employee-2026.json")
                .without("/bilan/startDate")
                .without("/bilan/endDate")
                .request();

        assertThat(of(LAW, request).formalities()).extracting(Deadline::by).containsOnlyNulls();
        assertThat(of(LAW, request).earliestStart()).isEqualTo(LocalDate.of(2026, 12, 7));
    }

    @Test
    void the_guide_asks_for_two_months() {
        FundingRequest request = Document.example("g-case-3.json")
                .with("/bilan/startDate", "\"2027-01-31\"")
                .request();

        assertThat(deadline(GUIDE, request, "G-ADV-6").by()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "employee-2026.json, LAW, CPF-PUBLIC, 2026-11-22, 2026-12-07",
        "employee-2026.json, LAW, CPF-PUBLIC, 2026-11-20, 2026-12-07",
        "employee-2026.json, LAW, CPF-PUBLIC, 2027-03-26, 2027-04-13",
        "employee-2026.json, LAW, CPF-PUBLIC, 2026-12-24, 2027-01-12",
        "g-case-3.json, GUIDE, G-ADV-6, 2026-12-31, 2027-02-28",
        "g-case-3.json, GUIDE, G-ADV-6, 2026-07-31, 2026-09-30"
    })
    void who_files_today_is_late_for_every_start_before_the_earliest_and_for_none_from_it_on(
            String example, RulebookId rulebook, String rule, LocalDate today, LocalDate earliest) {
        FundingEngine engine = rulebook == RulebookId.LAW ? LAW : GUIDE;
        for (int days = -20; days <= 20; days++) {
            LocalDate start = earliest.plusDays(days);
            FundingRequest request = Document.example(example)
                    .with("/requestDate", "\"" + today + "\"")
                    .with("/bilan/startDate", "\"" + start + "\"")
                    .without("/bilan/endDate")
                    .request();
            Deadline filed = deadline(engine, request, rule);
            assertThat(filed.earliestStart()).isEqualTo(earliest);
            assertThat(filed.late()).as("start %s", start).isEqualTo(days < 0);
            assertThat(Objects.requireNonNull(filed.by()).isBefore(today))
                    .as("start %s", start)
                    .isEqualTo(days < 0);
        }
    }

    @Test
    void a_territorial_agent_asks_for_the_leave_sixty_days_before_whoever_pays() {
        FundingRequest request = Document.of("territorial-agent.json")
                .with("/bilan/startDate", "\"2027-03-01\"")
                .request();

        Deadline leave = deadline(LAW, request, "FP-DEMANDE-TERRITORIALE");
        assertThat(LAW.decide(request).plan().contributions()).isEmpty();
        assertThat(leave.by()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(leave.forPlan()).isTrue();
        assertThat(of(LAW, request).earliestStart()).isEqualTo(LocalDate.of(2027, 1, 24));
    }

    @Test
    void a_funder_of_unknown_amount_is_asked_before_the_start() {
        FundingRequest request = starting("2027-02-15");

        assertThat(LAW.decide(request).plan().toConfirm())
                .extracting(open -> open.scheme())
                .containsExactly(Scheme.OPCO);
        assertThat(deadline(LAW, request, "OPCO-DECISION").by()).isEqualTo(LocalDate.of(2027, 2, 14));
    }

    @Test
    void the_order_is_placed_also_while_the_balance_is_unknown() {
        FundingRequest request = Document.example("employee-2026.json")
                .without("/beneficiary/cpf/balance")
                .request();

        assertThat(families(request)).contains("CPF-PUBLIC");
    }

    @Test
    void a_funder_of_another_way_is_asked_too_and_does_not_delay_the_plan() {
        FundingRequest request = Document.of("disabled-worker.json").request();

        assertThat(LAW.decide(request).plan().route()).isEqualTo(Route.CPF);
        assertThat(deadline(LAW, request, "AGEFIPH-ACCORD").forPlan()).isFalse();
        assertThat(deadline(LAW, request, "CPF-DOTATION").forPlan()).isTrue();
    }

    @Test
    void nothing_is_filed_with_a_funder_that_refuses() {
        FundingRequest refused = Document.example("employee-2026.json")
                .with("/company/headcount", "200")
                .request();

        assertThat(families(refused)).contains("CPF-PUBLIC").doesNotContain("OPCO-DECISION");
        assertThat(families(Document.example("employee-2026.json")
                        .with("/bilan/hours", "30")
                        .request()))
                .isEmpty();
    }

    @Test
    void a_decision_is_not_dated_by_another_rulebook() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadlines.of(LAW.decide(starting("2027-01-04")), null, GUIDE.catalogue()))
                .withMessageContaining("pass the rulebook of the engine that decided");
    }

    private static FundingRequest starting(String day) {
        return Document.example("employee-2026.json")
                .with("/bilan/startDate", "\"" + day + "\"")
                .request();
    }

    private static List<String> families(FundingRequest request) {
        return of(LAW, request).formalities().stream()
                .map(d -> d.formality().family())
                .toList();
    }

    private static Deadlines of(FundingEngine engine, FundingRequest request) {
        return Deadlines.of(engine.decide(request), request.bilan().startDate(), engine.catalogue());
    }

    private static Deadline deadline(FundingEngine engine, FundingRequest request, String family) {
        return of(engine, request).formalities().stream()
                .filter(d -> d.formality().family().equals(family))
                .findFirst()
                .orElseThrow();
    }
}
