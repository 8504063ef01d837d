package io.github.bilanfunding.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FewestTest {

    private static final List<String> ALL = List.of("a", "b", "c", "d");

    @Test
    void what_is_needed_is_kept_in_its_order() {
        assertThat(Fewest.of(ALL, kept -> kept.containsAll(List.of("d", "b")))).containsExactly("b", "d");
    }

    @Test
    void nothing_is_kept_where_nothing_is_needed() {
        assertThat(Fewest.of(ALL, kept -> true)).isEmpty();
    }

    @Test
    void everything_is_kept_where_everything_is_needed() {
        assertThat(Fewest.of(ALL, kept -> kept.equals(ALL))).isEqualTo(ALL);
    }

    @Test
    void of_two_that_replace_each_other_the_later_is_kept() {
        assertThat(Fewest.of(ALL, kept -> kept.contains("a") || kept.contains("c")))
                .containsExactly("c");
    }
}
