package io.github.bilanfunding.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HalvingTest {

    @Test
    void the_first_number_is_found_wherever_it_is() {
        for (long first = -99; first <= 100; first++) {
            long begins = first;

            assertThat(Halving.first(-100, 100, n -> n >= begins)).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 500_000, 999_999, 1_000_000})
    void a_million_numbers_take_twenty_tries(long first) {
        List<Long> tried = new ArrayList<>();

        long found = Halving.first(0, 1_000_000, n -> {
            tried.add(n);
            return n >= first;
        });

        assertThat(found).isEqualTo(first);
        assertThat(tried).hasSizeLessThanOrEqualTo(20).doesNotContain(0L, 1_000_000L);
    }

    @Test
    void what_begins_to_hold_several_times_is_found_at_one_of_them() {
        long found = Halving.first(0, 100, n -> (n >= 30 && n < 60) || n >= 90);

        assertThat(found).isIn(30L, 90L);
    }
}
