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
import org.junit.jupiter.api.Test;

class SearchTest {

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);

    private final FundingRequest request =
            Document.example("employee-2026.json").request();
    private final Search search = new Search(LAW, request);

    @Test
    void the_given_request_is_decided_at_once() {
        assertThat(search.given()).isEqualTo(new Decided(request, LAW.decide(request)));
        assertThat(search.decisions()).isEqualTo(1);
    }

    @Test
    void a_request_is_decided_once_however_often_it_is_asked_for() {
        Decided first = search.after(r -> r.with("/bilan/qualiopi", false)).orElseThrow();

        assertThat(search.decide(request.with("/bilan/qualiopi", false))).isSameAs(first);
        assertThat(search.after(r -> r))
                .hasValueSatisfying(unchanged -> assertThat(unchanged).isSameAs(search.given()));
        assertThat(search.decisions()).isEqualTo(2);
    }

    @Test
    void several_changes_are_decided_together() {
        FundingRequest changed = request.with("/bilan/qualiopi", false).with("/company/cpfTopUp", Euros.ZERO);

        assertThat(search.after(r -> r.with("/bilan/qualiopi", false).with("/company/cpfTopUp", Euros.ZERO)))
                .hasValue(new Decided(changed, LAW.decide(changed)));
    }

    @Test
    void a_change_that_a_request_cannot_hold_brings_nothing() {
        assertThat(search.after(r -> r.with("/bilan/hours", -1))).isEmpty();
        assertThat(search.decisions()).isEqualTo(1);
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
                        search.decide(other.with("/bilan/qualiopi", true)),
                        search.decide(other.with("/bilan/qualiopi", false))));
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
