package io.github.bilanfunding.internal.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bilanfunding.error.RulebookException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a==b | a == b",
                "a != null | a != null",
                "`a<=1||b>=2` | `a <= 1 || b >= 2`",
                "a<1,b>2 | a < 1 , b > 2",
                "bilan.price.percent(15) | bilan . price . percent ( 15 )",
                "$out.caps(\"X-1\", euros(\"102.23\")); | $out . caps ( \"X-1\" , euros ( \"102.23\" ) ) ;",
                "region in (\"FR-IDF\") | region in ( \"FR-IDF\" )",
                "$p : bilan.price | $p : bilan . price",
                "`a&&b` | a && b"
            })
    void a_text_is_its_words_and_signs(String text, String tokens) {
        assertThat(String.join(" ", all(text))).isEqualTo(tokens);
    }

    @Test
    void blanks_and_line_breaks_part_tokens_and_are_none() {
        assertThat(all(" a\n\t in\r\n (B.C) ")).containsExactly("a", "in", "(", "B", ".", "C", ")");
        assertThat(all("")).isEmpty();
        assertThat(all("  \n ")).isEmpty();
    }

    @Test
    void what_stands_between_quotation_marks_is_one_token_whatever_it_is() {
        assertThat(all("idcc == \"a, b || c\"")).containsExactly("idcc", "==", "\"a, b || c\"");
    }

    @Test
    void the_end_is_empty_and_stays_so() {
        Tokens tokens = new Tokens("a");

        assertThat(tokens.peekSecond()).isEmpty();
        assertThat(tokens.take()).isEqualTo("a");
        assertThat(tokens.peek()).isEmpty();
        assertThat(tokens.take()).isEmpty();
        assertThat(tokens.takeIf("a")).isFalse();
        tokens.expectEnd();
    }

    @Test
    void a_token_that_is_looked_at_is_still_there() {
        Tokens tokens = new Tokens("a : b");

        assertThat(tokens.peek()).isEqualTo("a");
        assertThat(tokens.peekSecond()).isEqualTo(":");
        assertThat(tokens.takeIf(":")).isFalse();
        assertThat(tokens.takeIf("a")).isTrue();
        assertThat(tokens.peek()).isEqualTo(":");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "idcc == \"44 | a text has no closing quotation mark",
                "a # b | '#' has no meaning here",
                "!a | '!' has no meaning here",
                "a = b | '=' has no meaning here",
                "a & b | '&' has no meaning here",
                "a + 1 | '+' has no meaning here",
                "a == 'b' | ''' has no meaning here"
            })
    void a_sign_that_no_rule_writes_is_refused_with_the_text_and_an_advice(String text, String cause) {
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> new Tokens(text))
                .withMessage("\"" + text + "\": " + cause
                        + ": write tests joined by commas and ||, of which each compares a field with a value");
    }

    @Test
    void another_token_than_expected_is_refused_with_both() {
        Tokens tokens = new Tokens("a ) b");
        tokens.take();

        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> tokens.expect("("))
                .withMessageContaining("'(' expected instead of ')'");
        tokens.expect(")");
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(tokens::expectEnd)
                .withMessageContaining("nothing expected after ')'");
    }

    private static List<String> all(String text) {
        Tokens tokens = new Tokens(text);
        List<String> all = new ArrayList<>();
        while (!tokens.peek().isEmpty()) {
            all.add(tokens.take());
        }
        return all;
    }
}
