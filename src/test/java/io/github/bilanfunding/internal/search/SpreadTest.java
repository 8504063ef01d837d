package io.github.bilanfunding.internal.search;

import static io.github.bilanfunding.value.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.TestRequests;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);

    @Test
    void a_spread_reaches_from_the_least_to_the_most_and_of_as_much_to_the_first_and_the_last() {
        Tried least = priced(2);

        Spread spread = Spread.of(Stream.of(priced(7), least, priced(9), priced(2)));

        assertThat(spread.least()).isSameAs(least);
        assertThat(spread.most().remaining()).isEqualTo(euros(9));
        assertThat(spread.width()).isEqualTo(euros(7));
    }

    @Test
    void the_wider_spread_is_the_one_that_is_further_apart_and_of_as_wide_ones_the_first() {
        Spread narrow = new Spread(priced(100), priced(101));
        Spread wide = new Spread(priced(1), priced(6));
        Spread asWide = new Spread(priced(10), priced(15));

        assertThat(narrow.wider(wide)).isEqualTo(wide);
        assertThat(wide.wider(narrow)).isEqualTo(wide);
        assertThat(wide.wider(asWide)).isEqualTo(wide);
    }

    /** A bilan of an employee of whom nothing else is known: the price remains. */
    private static Tried priced(long price) {
        return new Search(LAW, TestRequests.with("/bilan/price", euros(price))).given();
    }
}
