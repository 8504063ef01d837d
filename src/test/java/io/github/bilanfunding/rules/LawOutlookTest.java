package io.github.bilanfunding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.Severity;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.RandomRequests;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** After the last day on which the law was checked, a decision says so and names what is expected to change. */
class LawOutlookTest {

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);
    private static final LocalDate VERIFIED_UNTIL = LAW.catalogue().verifiedUntil();
    private static final String WARNING = "DROIT-A-VERIFIER";

    @Test
    void the_warning_begins_on_the_day_after_the_last_verified_one() {
        assertThat(LAW.catalogue().rule(WARNING))
                .hasValueSatisfying(rule -> assertThat(rule.validFrom()).isEqualTo(VERIFIED_UNTIL.plusDays(1)));
    }

    @Test
    void every_later_decision_carries_it_and_no_earlier_one() {
        for (FundingRequest request : new RandomRequests(11).next(50)) {
            assertThat(warnings(request, VERIFIED_UNTIL)).isEmpty();
            for (String day : List.of("2026-11-23", "2027-01-01", "2027-12-31", "2031-06-30")) {
                assertThat(warnings(request, LocalDate.parse(day)))
                        .singleElement()
                        .satisfies(notice -> {
                            assertThat(notice.severity()).isEqualTo(Severity.WARNING);
                            assertThat(notice.message().french())
                                    .contains("participation", "2027", "loi de finances", "CSP");
                            assertThat(notice.message().english()).contains("participation", "2027", "PLF 2027", "CSP");
                        });
            }
        }
    }

    private static List<Notice> warnings(FundingRequest request, LocalDate day) {
        return LAW.decide(request.on(day)).notices().stream()
                .filter(notice -> notice.code().equals(WARNING))
                .toList();
    }
}
