package io.github.bilanfunding.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.request.BilanDefaults;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.rulebook.FieldInfo;
import io.github.bilanfunding.rulebook.FieldUse;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Problems;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A request document can be filled in field by field. */
class RequestDraftTest {

    @Test
    void a_draft_becomes_a_request_with_the_last_required_field() {
        RequestDraft draft = RequestDraft.EMPTY
                .with("/beneficiary/status", "EMPLOYEE")
                .with("/initiative", "BENEFICIARY")
                .with("/requestDate", "2026-11-25");

        assertThat(draft.request()).isEmpty();
        assertThat(draft.missing()).containsExactly("/bilan/price");
        assertThat(draft.with("/bilan/price", BigInteger.valueOf(1800)).request())
                .hasValueSatisfying(
                        request -> assertThat(request.bilan().price()).isEqualTo(Euros.euros(1800)));
    }

    @Test
    void what_a_draft_lacks_is_what_every_request_has_to_give() {
        List<String> required = FundingEngine.of(RulebookId.LAW).catalogue().fields().stream()
                .filter(field -> field.use() == FieldUse.REQUIRED)
                .map(FieldInfo::pointer)
                .filter(pointer -> !pointer.contains("/0/"))
                .toList();

        assertThat(RequestDraft.EMPTY.missing()).isEqualTo(required);
    }

    @Test
    void a_value_that_no_request_can_hold_is_refused_at_once() {
        assertThatThrownBy(() -> RequestDraft.EMPTY.with("/bilan/price", BigInteger.ZERO))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.problems())
                                .singleElement()
                                .satisfies(
                                        problem -> assertThat(problem.pointer()).isEqualTo("/bilan/price")));
    }

    @Test
    void a_document_without_required_fields_is_read() throws IOException {
        RequestDraft draft = read("{\"beneficiary\": {\"cpf\": {\"balance\": 900}}}");

        assertThat(draft.has("/beneficiary/cpf/balance")).isTrue();
        assertThat(draft.has("/beneficiary/cpf/hadFundedBilan")).isFalse();
        assertThat(draft.missing()).hasSize(4);
    }

    @Test
    void everything_else_that_is_wrong_with_a_document_is_reported() {
        assertThatThrownBy(() -> read("{\"bilan\": {\"price\": \"cher\", \"colour\": 1}}"))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.problems().stream().map(problem -> problem.pointer()))
                                .containsExactlyInAnyOrder("/bilan/price", "/bilan/colour"));
    }

    @Test
    void a_cohort_is_no_draft() {
        assertThatThrownBy(() -> read("{\"beneficiaries\": []}"))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.problems())
                                .singleElement()
                                .isEqualTo(new Problem(
                                        "/beneficiaries",
                                        new BilingualText(
                                                "une seule personne à la fois : donnez beneficiary.",
                                                "one person at a time: give beneficiary."))));
    }

    @Test
    void a_value_keeps_the_others_of_its_section() throws IOException {
        RequestDraft draft =
                read("{\"bilan\": {\"hours\": 24, \"kind\": \"IN_DEPTH\"}}").with("/bilan/hours", BigInteger.TEN);

        assertThat(draft.has("/bilan/kind")).isTrue();
        assertThat(draft.has("/bilan/price")).isFalse();
    }

    @Test
    void what_is_wrong_with_the_text_of_a_document_is_reported() {
        assertThatThrownBy(() -> read("{\"bilan\": {\"hours\": null, \"title\": \"a\", \"title\": \"b\"}} x"))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.problems().stream().map(Problem::pointer))
                                .containsExactly("/bilan/hours", "/bilan/title", ""));
    }

    @Test
    void what_a_provider_gives_is_neither_missing_nor_asked() throws IOException {
        Provider provider = Provider.builder()
                .pricePerHour(Euros.euros(75))
                .bilan(BilanDefaults.builder().qualiopi(true).build())
                .build();

        RequestDraft draft = read("{\"bilan\": {\"hours\": 24}}").completedBy(provider);
        assertThat(draft.missing()).doesNotContain("/bilan/price").contains("/beneficiary/status");
        FundingRequest request = draft.with("/beneficiary/status", "EMPLOYEE")
                .with("/initiative", "BENEFICIARY")
                .with("/requestDate", "2026-11-22")
                .request()
                .orElseThrow();

        assertThat(request.bilan().price()).isEqualTo(Euros.euros(1800));
        assertThat(request.bilan().qualiopi()).isTrue();
    }

    @Test
    void a_draft_has_what_the_provider_gives_its_request() throws IOException {
        Provider provider = Provider.builder()
                .bilan(BilanDefaults.builder().qualiopi(true).build())
                .build();
        RequestDraft draft = RequestDraft.read(
                        new ByteArrayInputStream(Document.minimal().bytes()))
                .completedBy(provider);

        assertThat(draft.has("/bilan/qualiopi")).isTrue();
        assertThat(draft.has("/bilan/certifying")).isFalse();
        assertThat(RequestDraft.EMPTY.completedBy(provider).has("/bilan/qualiopi"))
                .isFalse();
    }

    @Test
    void wrong_hours_are_the_one_problem_where_they_make_the_price() {
        Provider provider = Provider.builder().pricePerHour(Euros.euros(75)).build();
        for (String hours : List.of("0", "\"20h\"", "2000", "99999", "2147483648")) {
            byte[] request = Document.minimal()
                    .without("/bilan/price")
                    .with("/bilan/hours", hours)
                    .bytes();
            assertThat(Problems.pointers(() -> RequestReader.read(request, provider)))
                    .containsExactly("/bilan/hours");
        }
        assertThatThrownBy(() -> RequestDraft.EMPTY.completedBy(provider).with("/bilan/hours", BigInteger.ZERO))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.problems())
                                .singleElement()
                                .satisfies(
                                        problem -> assertThat(problem.pointer()).isEqualTo("/bilan/hours")));
    }

    private static RequestDraft read(String document) throws IOException {
        return RequestDraft.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }
}
