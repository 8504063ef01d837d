package io.github.bilanfunding.internal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchTest {

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);

    private final FundingRequest request =
            Document.example("employee-2026.json").request();
    private final Search search = new Search(LAW, request);

    @Test
    void the_given_request_is_tried_at_once() {
        assertThat(search.given().request()).isEqualTo(request);
        assertThat(search.given().preview().plans())
                .isEqualTo(LAW.decide(request).plans());
        assertThat(search.attempts()).isEqualTo(1);
    }

    @Test
    void a_request_is_tried_once_however_often_it_is_asked_for() {
        Tried first = search.after(r -> r.with("/bilan/qualiopi", false)).orElseThrow();

        assertThat(search.attempt(request.with("/bilan/qualiopi", false))).isSameAs(first);
        assertThat(search.after(r -> r))
                .hasValueSatisfying(unchanged -> assertThat(unchanged).isSameAs(search.given()));
        assertThat(search.attempts()).isEqualTo(2);
    }

    @Test
    void several_changes_are_tried_together() {
        FundingRequest changed = request.with("/bilan/qualiopi", false).with("/company/cpfTopUp", Euros.ZERO);

        assertThat(search.after(r -> r.with("/bilan/qualiopi", false).with("/company/cpfTopUp", Euros.ZERO)))
                .hasValueSatisfying(tried -> {
                    assertThat(tried.request()).isEqualTo(changed);
                    assertThat(tried.preview().plans())
                            .isEqualTo(LAW.decide(changed).plans());
                });
    }

    @Test
    void what_is_returned_is_decided_by_the_engine() {
        FundingRequest dearer = request.with("/bilan/price", Euros.euros(3000));
        Spread spread = Spread.of(Stream.of(search.given(), search.attempt(dearer)));

        assertThat(search.decide(dearer)).isEqualTo(LAW.decide(dearer)).isSameAs(search.decide(dearer));
        assertThat(search.decide(spread))
                .isEqualTo(new Bounds(
                        LAW.decide(request).plan().remaining().amount(),
                        LAW.decide(dearer).plan().remaining().amount()));
    }

    @Test
    void a_change_that_a_request_cannot_hold_brings_nothing() {
        assertThat(search.after(r -> r.with("/bilan/hours", -1))).isEmpty();
        assertThat(search.attempts()).isEqualTo(1);
    }

    @Test
    void a_day_that_the_rulebook_does_not_decide_brings_nothing() {
        LocalDate tooEarly = LAW.catalogue().decidesFrom().minusDays(1);

        assertThat(search.after(r -> r.on(tooEarly))).isEmpty();
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> new Search(LAW, request.on(tooEarly)));
    }

    @Test
    void alternatives_are_the_request_with_each_value_worth_trying() {
        FundingRequest other = request.with("/company/cpfTopUp", Euros.ZERO);

        assertThat(search.alternatives(other, "/bilan/qualiopi"))
                .containsExactlyInAnyOrderElementsOf(List.of(
                        search.attempt(other.with("/bilan/qualiopi", true)),
                        search.attempt(other.with("/bilan/qualiopi", false))));
    }

    @Test
    void alternatives_leave_out_the_values_that_a_request_cannot_hold() {
        FundingRequest accompanied = request.with("/bilan/accompanimentHours", 20);

        assertThat(new Search(LAW, accompanied).alternatives(accompanied, "/bilan/hours"))
                .extracting(a -> a.request().bilan().hours())
                .contains(24, 25)
                .allSatisfy(hours -> assertThat(hours).isGreaterThanOrEqualTo(20));
    }
}
