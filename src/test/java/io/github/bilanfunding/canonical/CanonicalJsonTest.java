package io.github.bilanfunding.canonical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.testing.Json;
import io.github.bilanfunding.testing.Records;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import io.github.bilanfunding.value.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    private enum Colour {
        RED
    }

    private record Everything(
            String text,
            BilingualText words,
            Colour colour,
            LocalDate day,
            Euros amount,
            int count,
            long large,
            boolean flag,
            Scheme code,
            BigDecimal number,
            List<Integer> list,
            Map<Colour, Euros> map,
            Leaf section) {}

    private record Leaf(@Nullable String value) {}

    private record Branch(
            @Nullable String first,
            Leaf section,
            @Nullable Leaf absent,
            @Nullable String last) {}

    private record Branches(List<Branch> branches) {}

    private record Validity(LocalDate validFrom, @Nullable LocalDate validTo) {}

    private record Odd(Object value) {}

    private record Names(
            List<String> names, Leaf section, @Nullable String last) {}

    @Test
    void members_come_in_the_order_of_the_components() {
        Map<Colour, Euros> map = new LinkedHashMap<>();
        map.put(Colour.RED, Euros.euros("0.5"));
        Everything all = new Everything(
                "é",
                new BilingualText("oui", "yes"),
                Colour.RED,
                LocalDate.of(2026, 1, 2),
                Euros.euros(1500),
                3,
                4L,
                false,
                Scheme.CPF,
                new BigDecimal("1E+3"),
                List.of(2, 1),
                map,
                new Leaf("v"));
        assertThat(CanonicalJson.compact(all, Language.FRENCH))
                .isEqualTo("{\"text\":\"é\",\"words\":\"oui\",\"colour\":\"RED\",\"day\":\"2026-01-02\","
                        + "\"amount\":1500.00,\"count\":3,\"large\":4,\"flag\":false,"
                        + "\"code\":\"CPF\",\"number\":1000,\"list\":[2,1],"
                        + "\"map\":{\"RED\":0.50},\"section\":{\"value\":\"v\"}}");
    }

    @Test
    void texts_are_written_in_the_language_that_is_asked_for() {
        record Speech(BilingualText words) {}
        assertThat(CanonicalJson.compact(new Speech(new BilingualText("oui", "yes")), Language.ENGLISH))
                .isEqualTo("{\"words\":\"yes\"}");
    }

    @Test
    void what_is_absent_is_left_out_with_every_section_in_which_nothing_is_known() {
        assertThat(compact(new Branch(null, new Leaf(null), null, null))).isEqualTo("{}");
        assertThat(compact(new Branch("a", new Leaf(null), null, null))).isEqualTo("{\"first\":\"a\"}");
        assertThat(compact(new Branch(null, new Leaf(null), new Leaf(null), "z")))
                .isEqualTo("{\"last\":\"z\"}");
        assertThat(compact(new Branch("a", new Leaf(null), null, "z"))).isEqualTo("{\"first\":\"a\",\"last\":\"z\"}");
    }

    @Test
    void an_item_of_a_list_keeps_its_place_even_when_nothing_is_known_of_it() {
        Branch nothing = new Branch(null, new Leaf(null), null, null);
        assertThat(compact(new Branches(List.of(nothing, nothing)))).isEqualTo("{\"branches\":[{},{}]}");
        assertThat(compact(new Branches(List.of()))).isEqualTo("{\"branches\":[]}");
    }

    @Test
    void a_validity_without_end_says_so() {
        assertThat(compact(new Validity(LocalDate.of(2026, 2, 26), null)))
                .isEqualTo("{\"validFrom\":\"2026-02-26\",\"validTo\":null}");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "0022, \\\"",
                "005C, \\\\",
                "000A, \\n",
                "000D, \\r",
                "0009, \\t",
                "0000, \\u0000",
                "0008, \\u0008",
                "001F, \\u001f",
                "007F, \\u007f",
                "009B, \\u009b",
                "2028, \\u2028",
                "202E, \\u202e",
                "D800, \\ud800",
                "DFFF, \\udfff"
            })
    void a_character_that_has_no_place_in_a_string_or_on_a_terminal_is_escaped(String hex, String escaped) {
        char c = (char) Integer.parseInt(hex, 16);
        String json = compact(new Leaf("a" + c + "z"));
        assertThat(json).isEqualTo("{\"value\":\"a" + escaped + "z\"}");
        assertThat(Json.object(json)).containsEntry("value", "a" + c + "z");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "/", "é", "’", "€", "\u00a0", "\u2027", "\u202f", "\ud83d\ude00"})
    void every_other_character_stands_for_itself(String text) {
        assertThat(compact(new Leaf(text))).isEqualTo("{\"value\":\"" + text + "\"}");
    }

    @Test
    void half_a_character_survives_utf_8() {
        String halves = "\udc00\ud800 \ud83d\ude00 \ud800";
        String json = compact(new Leaf(halves));
        String sent = new String(json.getBytes(UTF_8), UTF_8);
        assertThat(Json.object(sent)).containsEntry("value", halves);
    }

    @Test
    void the_pretty_form_is_indented_by_two_spaces() {
        assertThat(CanonicalJson.pretty(
                        new Branches(List.of(new Branch("a", new Leaf(null), null, "z"))), Language.FRENCH))
                .isEqualTo("""
                        {
                          "branches": [
                            {
                              "first": "a",
                              "last": "z"
                            }
                          ]
                        }""");
        assertThat(CanonicalJson.pretty(new Branches(List.of()), Language.FRENCH))
                .isEqualTo("{\n  \"branches\": []\n}");
        assertThat(CanonicalJson.pretty(new Leaf(null), Language.FRENCH)).isEqualTo("{}");
    }

    @Test
    void several_records_are_written_as_one_object() throws IOException {
        List<Record> records = List.of(new Leaf("v"), new Branch("a", new Leaf(null), null, "z"));
        String pretty = "{\n  \"value\": \"v\",\n  \"first\": \"a\",\n  \"last\": \"z\"\n}";
        String compact = "{\"value\":\"v\",\"first\":\"a\",\"last\":\"z\"}";
        ByteArrayOutputStream prettySent = new ByteArrayOutputStream();
        ByteArrayOutputStream compactSent = new ByteArrayOutputStream();

        CanonicalJson.pretty(records, Language.FRENCH, prettySent);
        CanonicalJson.compact(records, Language.FRENCH, compactSent);

        assertThat(CanonicalJson.pretty(records, Language.FRENCH)).isEqualTo(pretty);
        assertThat(CanonicalJson.compact(records, Language.FRENCH)).isEqualTo(compact);
        assertThat(prettySent).hasToString(pretty);
        assertThat(compactSent).hasToString(compact);
        assertThat(CanonicalJson.bytes(records, Language.FRENCH))
                .asString(UTF_8)
                .isEqualTo(compact);
    }

    @Test
    void members_are_written_as_one_object() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("last", 1);
        members.put("first", List.of(new Leaf("v")));
        assertThat(CanonicalJson.pretty(members, Language.FRENCH)).isEqualTo("""
                {
                  "last": 1,
                  "first": [
                    {
                      "value": "v"
                    }
                  ]
                }""");
    }

    @Test
    void a_long_list_is_sent_while_it_is_written() throws IOException {
        Names names = new Names(Collections.nCopies(3_000, "x".repeat(100)), new Leaf(null), "z");
        Pieces sink = new Pieces();

        CanonicalJson.compact(List.of(names), Language.FRENCH, sink);

        assertThat(String.join("", sink.pieces)).isEqualTo(compact(names)).endsWith("],\"last\":\"z\"}");
        assertThat(sink.pieces).hasSizeGreaterThan(30).allMatch(piece -> piece.length() < 10_000);
    }

    @Test
    void a_short_list_is_sent_as_a_whole() throws IOException {
        Names names = new Names(Collections.nCopies(3, "x"), new Leaf(null), "z");
        Pieces sink = new Pieces();

        CanonicalJson.compact(List.of(names), Language.FRENCH, sink);

        assertThat(sink.pieces).containsExactly(compact(names));
    }

    @Test
    void the_pretty_form_has_room_for_every_line_break() {
        for (int length = 1; length < 30; length++) {
            String name = "x".repeat(length);
            assertThat(CanonicalJson.pretty(Map.of(name, Collections.nCopies(300, true)), Language.FRENCH))
                    .isEqualTo("{\n  \"" + name + "\": [\n    true" + ",\n    true".repeat(299) + "\n  ]\n}");
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                String.class,
                BilingualText.class,
                Scheme.class,
                Status.class,
                LocalDate.class,
                Euros.class,
                int.class,
                Integer.class,
                long.class,
                boolean.class,
                BigDecimal.class,
                List.class,
                Map.class
            })
    void the_form_of_a_component_is_found_with_its_type(Class<?> type) {
        assertThat(Form.ofComponent(type)).isNotSameAs(Form.BY_CLASS);
    }

    @Test
    void what_nobody_knows_leaves_no_trace_behind_what_is_sent() throws IOException {
        Branches branches = new Branches(Collections.nCopies(3_000, new Branch(null, new Leaf(null), null, "z")));
        ByteArrayOutputStream sent = new ByteArrayOutputStream();

        CanonicalJson.compact(List.of(branches), Language.FRENCH, sent);

        assertThat(sent).hasToString(ReferenceJson.write(branches, Language.FRENCH, false));
    }

    @Test
    void a_stream_that_takes_nothing_is_told_of_as_such() throws IOException {
        OutputStream closed = OutputStream.nullOutputStream();
        closed.close();
        assertThatIOException()
                .isThrownBy(() -> CanonicalJson.compact(List.of(new Leaf("v")), Language.FRENCH, closed))
                .withMessage("Stream closed");
    }

    @Test
    void a_record_that_nobody_else_sees_is_written_too() {
        assertThat(compact(Records.hidden("v"))).isEqualTo("{\"value\":\"v\"}");
    }

    @Test
    void a_type_without_json_form_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compact(new Odd(1.5)))
                .withMessageContaining("java.lang.Double");
    }

    /** Keeps what it takes at one time apart. */
    private static final class Pieces extends OutputStream {

        private final List<String> pieces = new ArrayList<>();

        @Override
        public void write(byte[] bytes, int from, int length) {
            pieces.add(new String(bytes, from, length, UTF_8));
        }

        @Override
        public void write(int b) {
            throw new AssertionError("bytes are written together");
        }
    }

    private static String compact(Record value) {
        return CanonicalJson.compact(value, Language.FRENCH);
    }
}
