package io.github.bilanfunding.canonical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.testing.Changes;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Json;
import io.github.bilanfunding.testing.Records;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FingerprintTest {

    private static final FundingRequest FULL = read(Document.full().text());

    @ParameterizedTest
    @CsvSource({
        "'', sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    })
    void the_fingerprint_of_bytes_is_their_sha_256(String text, String fingerprint) {
        assertThat(Fingerprint.of(text.getBytes(UTF_8))).isEqualTo(fingerprint);
    }

    @Test
    void equal_requests_have_equal_fingerprints() {
        assertThat(Fingerprint.of(read(Document.full().text()))).isEqualTo(Fingerprint.of(FULL));
    }

    @Test
    void the_order_of_the_keys_in_a_document_does_not_matter() {
        String reversed = Json.write(reversed(Json.parse(Document.full().text())));
        assertThat(reversed).isNotEqualTo(Document.full().text());
        assertThat(Fingerprint.of(read(reversed))).isEqualTo(Fingerprint.of(FULL));
    }

    @Test
    void the_way_an_amount_is_written_does_not_matter() {
        assertThat(Fingerprint.of(
                        read(Document.full().with("/bilan/price", "3.5e3").text())))
                .isEqualTo(Fingerprint.of(FULL));
    }

    static Stream<String> optionalSections() {
        return Records.places().stream()
                .filter(p -> p.isSection()
                        && !List.of("beneficiary", "bilan")
                                .contains(p.component().getName()))
                .map(Records.Place::pointer);
    }

    @ParameterizedTest
    @MethodSource("optionalSections")
    void an_empty_section_is_as_good_as_none(String section) {
        String without = Document.full().without(section).text();
        String empty = Document.full().with(section, "{}").text();
        assertThat(read(empty)).isEqualTo(read(without));
        assertThat(Fingerprint.of(read(empty))).isEqualTo(Fingerprint.of(read(without)));
    }

    static Stream<Changes.Change> changes() {
        return Changes.of(FULL);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void each_changed_field_changes_the_fingerprint(Changes.Change change) {
        assertThat(Fingerprint.of(change.changed())).isNotEqualTo(Fingerprint.of(change.original()));
    }

    @Test
    void each_field_of_the_contract_is_among_the_changes() {
        assertThat(changes().map(Changes.Change::pointer))
                .containsAll(Records.places().stream()
                        .filter(p -> !p.isSection())
                        .map(Records.Place::pointer)
                        .toList());
    }

    @Test
    void the_request_that_was_decided_is_taken() {
        assertThatCode(() -> Fingerprint.requireSame(FULL, Fingerprint.of(FULL)))
                .doesNotThrowAnyException();
    }

    @Test
    void another_request_than_was_decided_is_refused_with_both_fingerprints() {
        FundingRequest other =
                read(Document.full().with("/bilan/price", "3500.01").text());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fingerprint.requireSame(other, Fingerprint.of(FULL)))
                .withMessageContaining("the decision is on the request " + Fingerprint.of(FULL))
                .withMessageContaining("not on " + Fingerprint.of(other));
    }

    private static FundingRequest read(String document) {
        return ((RequestDocument.Single) RequestReader.read(document.getBytes(UTF_8))).request();
    }

    private static @Nullable Object reversed(@Nullable Object tree) {
        if (!(tree instanceof Map<?, ?> map)) {
            return tree;
        }
        List<Object> names = new ArrayList<>(map.keySet());
        Collections.reverse(names);
        Map<Object, @Nullable Object> reversed = new LinkedHashMap<>();
        names.forEach(name -> reversed.put(name, reversed(map.get(name))));
        return reversed;
    }
}
