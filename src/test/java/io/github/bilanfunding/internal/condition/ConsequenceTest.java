package io.github.bilanfunding.internal.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bilanfunding.error.RulebookException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsequenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "$out.meets(\"X-1\"); | meets | - | -",
                "$out.opens(\"CPF\", \"X-1\"); | opens | CPF | -",
                "$out.informs(\"CPF\", \"X-1\"); | informs | CPF | -",
                "$out.caps(\"X-1\", euros(1600)); | caps | - | euros(1600)",
                "$out.leavesAtLeast(\"X-1\", euros(\"102.23\")); | leavesAtLeast | - | euros(\"102.23\")",
                "$out.offers(\"X-1\", $price.percent(70)); | offers | - | $price.percent(70)",
                "$out.offers(\"X-1\", $cap.minus($used)); | offers | - | $cap.minus($used)",
                "$out.informs(\"X-1\", $credit.times(2)); | informs | - | $credit.times(2)"
            })
    void it_is_a_verb_the_id_and_a_scheme_or_an_amount(
            String text, String verb, @Nullable String scheme, @Nullable String amount) {
        Consequence consequence = Consequence.of(text);

        assertThat(consequence.verb()).isEqualTo(verb);
        assertThat(consequence.id()).isEqualTo("X-1");
        assertThat(consequence.scheme()).isEqualTo(scheme);
        assertThat(consequence.amount() == null ? null : consequence.amount().toString())
                .isEqualTo(amount);
    }

    @Test
    void blanks_and_lines_mean_nothing() {
        assertThat(Consequence.of("  $out\n  .caps( \"X-1\",\n euros(1) ) ;"))
                .isEqualTo(Consequence.of("$out.caps(\"X-1\", euros(1));"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$out.meets(\"X-1\") | ';' expected instead of ''",
                "$out.meets(\"X-1\"); $out.meets(\"X-2\"); | nothing expected after ';'",
                "$other.meets(\"X-1\"); | a consequence is one call of $out with the rule's id",
                "meets(\"X-1\"); | a consequence is one call of $out with the rule's id",
                "$out.meets(); | a consequence is one call of $out with the rule's id",
                "$out.caps(\"X-1\", euros(5), euros(6)); | a consequence is one call of $out with the rule's id",
                "$out; | a consequence is one call of $out with the rule's id",
                "\"X-1\"; | a consequence is one call of $out with the rule's id",
                "$out.caps(euros(5), \"X-1\"); | its first argument is a text, the rule's id",
                "$out.meets(true); | its first argument is a text, the rule's id",
                "`` | a value is missing at the end"
            })
    void anything_else_is_refused(String text, String cause) {
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> Consequence.of(text))
                .withMessageContaining(cause);
    }
}
