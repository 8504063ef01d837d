package io.github.bilanfunding.canonical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.internal.record.Printable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens are written as their types say, however much room there is. */
class Utf8TokensTest {

    private static final int MOST_ROOM = 40;

    private record Token(String text, Consumer<Utf8Tokens> writing) {}

    static Stream<Token> tokens() {
        byte[] token = "null".getBytes(UTF_8);
        return Stream.of(
                new Token("{", out -> out.ascii('{')),
                new Token("true", out -> out.ascii("true")),
                new Token("null", out -> out.token(token)),
                new Token("ul", out -> out.token(token, 1, 3)),
                new Token("0", out -> out.number(0)),
                new Token("-10", out -> out.number(-10)),
                new Token("9223372036854775807", out -> out.number(Long.MAX_VALUE)),
                new Token("-9223372036854775808", out -> out.number(Long.MIN_VALUE)),
                new Token("0.00", out -> out.cents(0)),
                new Token("-0.01", out -> out.cents(-1)),
                new Token("-12.30", out -> out.cents(-1230)),
                new Token("92233720368547758.07", out -> out.cents(Long.MAX_VALUE)),
                new Token("\"2026-11-09\"", out -> out.date(LocalDate.of(2026, 11, 9))),
                new Token("\"\"", out -> out.string("")),
                new Token("\"\\u0001\"", out -> out.string("\1")),
                new Token("\"\\\"\\\\\\n\\r\\t\\u001f\"", out -> out.string("\"\\\n\r\t\37")),
                new Token("\" ~\\u007f\\u0080\"", out -> out.string(" ~\177\u0080")),
                new Token("\"\u00a0\u07ff\u0800\uffff\"", out -> out.string("\u00a0\u07ff\u0800\uffff")),
                new Token(
                        "\"" + Character.toString(0x10ffff) + Character.toString(0x10000) + "\"",
                        out -> out.string(Character.toString(0x10ffff) + Character.toString(0x10000))));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void a_token_takes_the_room_that_it_needs(Token token) {
        for (int room = 0; room <= MOST_ROOM; room++) {
            assertThat(written(room, token.writing()))
                    .as("with room for %d", room)
                    .isEqualTo(token.text());
        }
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void what_was_written_before_stays(Token token) {
        String written = written(3, out -> {
            token.writing().accept(out);
            out.ascii(',');
            token.writing().accept(out);
        });
        assertThat(written).isEqualTo(token.text() + "," + token.text());
    }

    @ParameterizedTest
    @CsvSource({"-1, -0001-02-03", "0, 0000-02-03", "9999, 9999-02-03", "10000, +10000-02-03"})
    void a_year_has_four_digits_or_a_sign(int year, String expected) {
        assertThat(written(0, out -> out.date(LocalDate.of(year, 2, 3)))).isEqualTo("\"" + expected + "\"");
    }

    @Test
    void what_the_command_line_does_not_print_is_escaped() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String text = Character.toString((char) c);
            if (!Character.isSurrogate((char) c) && "\t\n\r\"\\".indexOf(c) < 0) {
                assertThat(written(0, out -> out.string(text)))
                        .isEqualTo('"'
                                + (Printable.isPlain(text) ? text : String.format(Locale.ROOT, "\\u%04x", c))
                                + '"');
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1023, 1024, 1025, 3000})
    void a_long_string_is_written_in_pieces(int length) {
        assertThat(written(0, out -> out.string("\2".repeat(length))))
                .isEqualTo("\"" + "\\u0002".repeat(length) + "\"");
    }

    @Test
    void a_pair_between_two_pieces_is_one_character() {
        String text = "a".repeat(1023) + Character.toString(0x1f600);
        assertThat(written(0, out -> out.string(text))).isEqualTo("\"" + text + "\"");
    }

    private static String written(int room, Consumer<Utf8Tokens> writing) {
        Utf8Tokens out = new Utf8Tokens(room);
        writing.accept(out);
        return new String(Arrays.copyOf(out.bytes, out.size), UTF_8);
    }
}
