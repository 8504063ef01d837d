package io.github.bilanfunding.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {

    @Test
    void a_text_is_broken_at_its_spaces_and_the_next_lines_stand_under_it() {
        assertThat(Wrapping.lines("  - ", "one two three four", 13, 9))
                .containsExactly("  - one two", "    three", "    four");
    }

    @Test
    void what_needs_more_lines_than_there_are_ends_in_an_ellipsis() {
        assertThat(Wrapping.lines("", "one two three four five", 9, 2)).containsExactly("one two", "three …");
    }

    @Test
    void french_punctuation_does_not_begin_a_line() {
        assertThat(Wrapping.lines("", "reste à charge : rien", 15, 9)).containsExactly("reste à", "charge : rien");
    }

    @Test
    void an_amount_is_not_broken() {
        assertThat(Wrapping.lines("", "il reste 1\u00a0800,00\u00a0€", 12, 9))
                .containsExactly("il reste", "1\u00a0800,00\u00a0€");
    }

    @Test
    void a_word_that_is_too_long_stands_on_a_line_of_its_own() {
        assertThat(Wrapping.lines("  ", "a incompressible b", 8, 9)).containsExactly("  a", "  incompressible", "  b");
    }
}
