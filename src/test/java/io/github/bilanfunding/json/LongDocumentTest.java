package io.github.bilanfunding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bilanfunding.internal.resource.PackedBytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that is too long to be held says what one says that is held. */
class LongDocumentTest {

    private static final String COHORT = "{\"x\": {\"decisions\": [0]}, \"decision\": {\"y\": [1, [2]], \"decisions\": "
            + "[{\"a\": 1}, null, [\"é\"], 2.50]}, \"request\": {\"beneficiaries\": [{\"b\": {}}]}}";

    private final Problems problems = new Problems();

    @ParameterizedTest
    @ValueSource(
            strings = {
                COHORT,
                "\ufeff" + COHORT,
                "{\"decisions\": [{\"a\": {\"decisions\": [1]}}], \"other\": [{\"c\": null}]}",
                "{\"decisions\": [], \"decision\": {\"decisions\": {}}, \"request\": null}",
                "{\"decision\": [1], \"request\": {\"beneficiaries\": \"x\"}}",
                "[1, {\"decisions\": [1]}]",
                "\"decisions\""
            })
    void its_value_is_the_same(String document) throws IOException {
        assertThat(read(document))
                .isNotNull()
                .isEqualTo(JsonDocument.parse(
                        document.getBytes(UTF_8), problems, StoredDecision.Null.NULL, JsonTree.KEPT));
        assertThat(problems.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\": 1,\n \"é\": x}", "{} {}", "{\"a\": 1, \"a\": 2}"})
    void its_mistakes_are_the_same(String document) throws IOException {
        Problems held = new Problems();
        JsonDocument.parse(document.getBytes(UTF_8), held, StoredDecision.Null.NULL, JsonTree.KEPT);

        read(document);

        assertThat(problems.found()).hasSize(1).isEqualTo(held.found());
    }

    @Test
    void a_mistake_in_one_that_no_request_may_be_as_long_as_has_its_place() throws IOException {
        read("{\n" + " ".repeat(RequestReader.MAX_BYTES) + "\"a\": x}");

        assertThat(problems.found())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().english())
                        .startsWith("the document is not valid JSON, line 2, column 1600000")
                        .endsWith(": a mistake of syntax, correct it."));
    }

    @Test
    void every_item_of_its_lists_is_seen_once() throws IOException {
        List<String> seen = new ArrayList<>();
        LongDocument.parse(packed(COHORT), problems, (list, place, item) -> {
            seen.add(list + " " + place + " " + item);
            return item;
        });

        assertThat(seen)
                .containsExactly(
                        "/x/decisions 0 0",
                        "/decision/y 0 1",
                        "/decision/y/1 0 2",
                        "/decision/y 1 [2]",
                        "/decision/decisions 0 {a=1}",
                        "/decision/decisions 1 null",
                        "/decision/decisions/2 0 é",
                        "/decision/decisions 2 [é]",
                        "/decision/decisions 3 2.50",
                        "/request/beneficiaries 0 {b={}}");
    }

    @Test
    void its_lists_for_each_beneficiary_are_read_from_it_whenever_they_are_asked_for() throws IOException {
        Object decision = member(read(COHORT), "decision");
        List<?> decisions = (List<?>) member(decision, "decisions");

        assertThat(decisions).isInstanceOf(StreamedList.class).hasSize(4);
        assertThat(member(decision, "y")).isNotInstanceOf(StreamedList.class);
        assertThat(decisions.get(2)).isEqualTo(List.of("é"));
        assertThat(decisions.get(0)).isEqualTo(decisions.get(0)).isNotSameAs(decisions.get(0));
        Iterator<?> items = decisions.iterator();
        List<@Nullable Object> seen = new ArrayList<>();
        items.forEachRemaining(seen::add);
        assertThat(seen)
                .containsExactly(
                        Map.of("a", BigInteger.ONE), StoredDecision.Null.NULL, List.of("é"), new BigDecimal("2.50"));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(items::next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"decisions\": %s}",
                "{\"decision\": {\"decisions\": %s}}",
                "{\"request\": {\"beneficiaries\": %s}}"
            })
    void its_lists_for_each_beneficiary_may_have_more_values_than_are_held_at_one_time(String form) throws IOException {
        String item = "[" + "1,".repeat(29) + "1]";
        String document = String.format(form, "[" + (item + ",").repeat(6_999) + item + "]");

        assertThat(read(document)).isNotNull();
        assertThat(problems.found()).isEmpty();
    }

    private static Object member(@Nullable Object owner, String name) {
        return Objects.requireNonNull(((Map<?, ?>) Objects.requireNonNull(owner)).get(name));
    }

    private @Nullable Object read(String document) throws IOException {
        return LongDocument.parse(packed(document), problems, JsonTree.KEPT);
    }

    private static PackedBytes packed(String document) throws IOException {
        return PackedBytes.read(new ByteArrayInputStream(document.getBytes(UTF_8)), Integer.MAX_VALUE);
    }
}
