package io.github.bilanfunding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Json;
import io.github.bilanfunding.testing.Records;
import io.github.bilanfunding.value.Euros;
import io.github.bilanfunding.value.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The document in which every field of the contract is given. */
class FullDocumentTest {

    @Test
    void every_field_of_the_contract_is_read() {
        assertGiven(full(), "");
    }

    @Test
    void what_is_written_is_what_was_read() {
        assertThat(Json.parse(CanonicalJson.compact(full(), Language.FRENCH)))
                .isEqualTo(Json.parse(Document.full().text()));
        assertThat(Json.parse(CanonicalJson.pretty(full(), Language.ENGLISH)))
                .isEqualTo(Json.parse(Document.full().text()));
    }

    @Test
    void what_was_written_is_read_again_as_an_equal_request() {
        assertThat(single(CanonicalJson.compact(full(), Language.FRENCH))).isEqualTo(full());
        assertThat(single(CanonicalJson.pretty(full(), Language.ENGLISH))).isEqualTo(full());
    }

    @Test
    void a_cohort_is_read_again_as_an_equal_request() {
        CohortRequest cohort = cohort(Document.fullCohort().text());
        assertThat(cohort.beneficiaries()).isEqualTo(List.of(full().beneficiary(), full().beneficiary()));
        assertThat(cohort(CanonicalJson.compact(cohort, Language.FRENCH))).isEqualTo(cohort);
    }

    @Test
    void each_request_that_lacks_a_field_is_read_again_as_an_equal_request() {
        for (Records.Place place : Records.places()) {
            if (!List.of("requestDate", "initiative", "beneficiary", "status", "bilan", "price")
                    .contains(place.component().getName())) {
                FundingRequest request =
                        single(Document.full().without(place.pointer()).text());
                assertThat(single(CanonicalJson.compact(request, Language.FRENCH)))
                        .as(place.pointer())
                        .isEqualTo(request);
            }
        }
    }

    private static void assertGiven(Record section, String at) {
        assertThat(section.getClass().getRecordComponents()).allSatisfy(c -> {
            Object value = Records.get(section, c);
            assertThat(value).as(at + "/" + c.getName()).isNotNull();
            if (value instanceof Record inner && !(value instanceof Euros)) {
                assertGiven(inner, at + "/" + c.getName());
            }
        });
    }

    private static FundingRequest full() {
        return single(Document.full().text());
    }

    private static FundingRequest single(String document) {
        return ((RequestDocument.Single) RequestReader.read(document.getBytes(UTF_8))).request();
    }

    private static CohortRequest cohort(String document) {
        return ((RequestDocument.Cohort) RequestReader.read(document.getBytes(UTF_8))).request();
    }
}
