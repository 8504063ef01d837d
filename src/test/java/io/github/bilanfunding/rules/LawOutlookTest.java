package io.github.bilanfunding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.decision.Severity;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.RandomRequests;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After the last day on which the law was checked, a decision says what is expected to change, where that touches it. */
class LawOutlookTest {

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);
    private static final LocalDate VERIFIED_UNTIL = LAW.catalogue().verifiedUntil();
    private static final Set<SchemeStatus> OPEN = Set.of(SchemeStatus.ELIGIBLE, SchemeStatus.SUBJECT_TO_APPROVAL);
    private static final Set<String> CPF = Set.of("CPF-DROIT-A-VERIFIER", "CPF-PARTICIPATION-2027-ATTENDUE");
    private static final String BILL = "CPF-PROJET-2027";
    private static final String CSP = "CSP-DROIT-A-VERIFIER";
    private static final List<LocalDate> LATER = Stream.of("2026-11-23", "2027-01-01", "2027-12-31", "2031-06-30")
            .map(LocalDate::parse)
            .toList();

    @ParameterizedTest
    @ValueSource(strings = {"CPF-DROIT-A-VERIFIER", "CSP-DROIT-A-VERIFIER"})
    void a_warning_begins_on_the_day_after_the_last_verified_one(String warning) {
        assertThat(LAW.catalogue().rule(warning))
                .hasValueSatisfying(rule -> assertThat(rule.validFrom()).isEqualTo(VERIFIED_UNTIL.plusDays(1)));
    }

    @Test
    void every_later_decision_in_which_the_cpf_is_open_says_what_is_expected_of_it_and_no_other_one() {
        for (FundingRequest request : new RandomRequests(11).next(50)) {
            assertThat(warnings(request, VERIFIED_UNTIL, CPF)).isEmpty();
            for (LocalDate day : LATER) {
                boolean isOrder = isOpen(LAW.decide(request.on(day)), Scheme.CPF)
                        && request.beneficiary().status() != Status.PUBLIC_AGENT;
                if (!isOrder || !isParticipationUnknown(day)) {
                    assertThat(warnings(request, day, CPF)).isEmpty();
                } else {
                    assertThat(warnings(request, day, CPF)).singleElement().satisfies(notice -> {
                        assertThat(notice.severity()).isEqualTo(Severity.WARNING);
                        assertThat(notice.message().french()).contains("participation", "2027");
                        assertThat(notice.message().english()).contains("participation", "2027");
                    });
                }
                if (isOrder) {
                    assertThat(warnings(request, day, Set.of(BILL)))
                            .singleElement()
                            .satisfies(notice -> {
                                assertThat(notice.severity()).isEqualTo(Severity.WARNING);
                                assertThat(notice.message().french()).contains("loi de finances", "2027");
                                assertThat(notice.message().english()).contains("PLF 2027");
                            });
                } else {
                    assertThat(warnings(request, day, Set.of(BILL))).isEmpty();
                }
            }
        }
    }

    @Test
    void the_csp_is_said_to_end_while_it_is_open_and_nowhere_else() {
        LocalDate first = VERIFIED_UNTIL.plusDays(1);
        for (FundingRequest request : new RandomRequests(11).next(200)) {
            assertThat(warnings(request, VERIFIED_UNTIL, Set.of(CSP))).isEmpty();
            assertThat(warnings(request, first, Set.of(CSP)))
                    .hasSize(isOpen(LAW.decide(request.on(first)), Scheme.CSP) ? 1 : 0);
        }
    }

    @Test
    void some_random_requests_have_a_scheme_that_is_open_and_some_have_not() {
        for (Scheme scheme : List.of(Scheme.CPF, Scheme.CSP)) {
            assertThat(new RandomRequests(11)
                            .next(200).stream().map(request -> isOpen(LAW.decide(request.on(VERIFIED_UNTIL)), scheme)))
                    .contains(true, false);
        }
    }

    /** Until the end of 2026 that of 2027 is awaited; from then on it is unknown while its rule is provisional. */
    private static boolean isParticipationUnknown(LocalDate day) {
        return day.getYear() == VERIFIED_UNTIL.getYear()
                || LAW.catalogue().on(day).stream()
                        .anyMatch(rule -> rule.family().equals("CPF-PARTICIPATION") && rule.provisional());
    }

    private static boolean isOpen(FundingDecision decision, Scheme scheme) {
        return OPEN.contains(decision.scheme(scheme).status());
    }

    private static List<Notice> warnings(FundingRequest request, LocalDate day, Set<String> codes) {
        return LAW.decide(request.on(day)).notices().stream()
                .filter(notice -> codes.contains(notice.code()))
                .toList();
    }
}
