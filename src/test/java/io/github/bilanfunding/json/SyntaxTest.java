package io.github.bilanfunding.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Problems;
import io.github.bilanfunding.testing.Streams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxTest {

    private static final String MINIMAL = Document.minimal().text();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t",
                "{",
                "}",
                "{]",
                "{\"bilan\"}",
                "{'bilan': 1}",
                "{\"bilan\": 01}",
                "{\"bilan\": .5}",
                "{\"bilan\": +5}",
                "{\"bilan\": NaN}",
                "{\"bilan\": Infinity}",
                "{\"bilan\": 1,}",
                "{\"bilan\": \"a\nb\"}",
                "{\"bilan\": \"\\x\"}",
                "{/* bilan */}",
                "bilan",
                "reference: devis-1",
                "<request/>",
                "\u0000"
            })
    void what_is_no_json_is_refused_as_a_document(String text) {
        assertThat(pointers(text.getBytes(UTF_8))).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{}]", "3", "\"request\"", "true", "null"})
    void json_that_is_no_object_is_refused_as_a_document(String text) {
        assertThat(pointers(text.getBytes(UTF_8))).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "x", "]", ",", "null", "\u0000", "1e99999999999"})
    void text_after_the_request_is_refused_as_such(String more) {
        List<Problem> found = Problems.of(() -> RequestReader.read((MINIMAL + "\n" + more).getBytes(UTF_8)));
        assertThat(found).extracting(Problem::pointer).containsExactly("");
        assertThat(found.get(0).message().english()).contains("line 2, column 1", "follows");
    }

    @Test
    void white_space_around_the_request_is_accepted() {
        assertThat(pointers(("\r\n\t " + MINIMAL + " \r\n").getBytes(UTF_8))).isEmpty();
    }

    @Test
    void a_syntax_error_is_located_by_line_and_column() {
        List<Problem> found = Problems.of(() -> RequestReader.read("{\n  \"bilan\": x\n}".getBytes(UTF_8)));
        assertThat(found.get(0).message().english()).contains("not valid JSON", "line 2, column 12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999999", "-1E+99999999999", "1e-99999999999"})
    void an_exponent_beyond_all_bounds_is_refused(String number) {
        assertThat(Problems.pointers(() -> RequestReader.read(
                        Document.minimal().with("/bilan/price", number).bytes())))
                .hasSize(1);
    }

    @Test
    void what_exceeds_a_limit_is_refused_where_it_stands() {
        String digits = "9".repeat(5_000);
        String title = "\"" + "é".repeat(20_000) + "\"";
        assertThat(Problems.pointers(() -> RequestReader.read(
                        Document.minimal().with("/bilan/price", digits).bytes())))
                .containsExactly("/bilan/price");
        assertThat(Problems.pointers(() -> RequestReader.read(
                        Document.minimal().with("/bilan/title", title).bytes())))
                .containsExactly("/bilan/title");
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 1_000, 1_000_000})
    void a_document_too_deep_is_refused_without_a_stack_overflow(int depth) {
        String deep = "{\"bilan\":".repeat(depth) + "1" + "}".repeat(depth);
        assertThat(pointers(deep.getBytes(UTF_8))).hasSize(1);
        assertThat(pointers("[".repeat(depth).getBytes(UTF_8))).hasSize(1);
    }

    @Test
    void sixteen_million_bytes_are_read_and_one_more_is_not() throws IOException {
        byte[] most = (" ".repeat(RequestReader.MAX_BYTES - MINIMAL.length()) + MINIMAL).getBytes(UTF_8);
        assertThat(most).hasSize(16_000_000);
        assertThat(RequestReader.read(new ByteArrayInputStream(most))).isInstanceOf(RequestDocument.Single.class);
        byte[] more = (" " + new String(most, UTF_8)).getBytes(UTF_8);
        assertThat(pointers(more)).containsExactly("");
        assertThat(Problems.pointers(() -> RequestReader.read(new ByteArrayInputStream(more))))
                .containsExactly("");
    }

    @Test
    void an_endless_stream_is_given_up_in_time() {
        assertThat(Problems.pointers(() -> RequestReader.read(Streams.endless(' '))))
                .containsExactly("");
    }

    @Test
    void a_byte_order_mark_is_ignored() {
        assertThat(pointers(("\ufeff" + MINIMAL).getBytes(UTF_8))).isEmpty();
    }

    @Test
    void only_utf_8_is_read() {
        String accented =
                Document.minimal().with("/bilan/title", "\"compétences\"").text();
        assertThat(pointers(accented.getBytes(UTF_8))).isEmpty();
        assertThat(pointers(accented.getBytes(ISO_8859_1))).containsExactly("");
        assertThat(pointers(accented.getBytes(UTF_16BE))).containsExactly("");
        assertThat(pointers(("\ufeff" + accented).getBytes(UTF_16BE))).containsExactly("");
    }

    @Test
    void a_pipe_is_read_like_any_stream() throws IOException {
        assertThat(RequestReader.read(Streams.pipe(MINIMAL.getBytes(UTF_8))))
                .isEqualTo(RequestReader.read(MINIMAL.getBytes(UTF_8)));
    }

    @Test
    void a_stream_that_breaks_is_no_problem_of_the_request() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> RequestReader.read(Streams.broken("cable cut")))
                .withMessage("cable cut");
    }

    private static List<String> pointers(byte[] document) {
        return Problems.pointers(() -> RequestReader.read(document));
    }
}
