package io.github.bilanfunding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bilanfunding.error.InvalidProviderException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.request.Bilan;
import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Examples;
import io.github.bilanfunding.testing.Problems;
import io.github.bilanfunding.value.Euros;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A provider is read strictly, and completes the requests that are read with it. */
class ProviderReaderTest {

    private static final Provider EXAMPLE = Examples.provider();

    @Test
    void the_shipped_provider_is_read() throws IOException {
        byte[] document = Document.resource("/io/github/bilanfunding/examples/provider.json");

        assertThat(ProviderReader.read(new ByteArrayInputStream(document))).isEqualTo(EXAMPLE);
        assertThat(EXAMPLE.letterhead().registrationNumber()).isEqualTo("53290000000");
        assertThat(EXAMPLE.pricePerHour()).isEqualTo(Euros.euros(75));
        assertThat(EXAMPLE.quoteValidDays()).isEqualTo(30);
        assertThat(EXAMPLE.bilan().hours()).isEqualTo(24);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"bilan\": {}}", "{\"letterhead\": {}}", "{\"bilan\": {}, \"letterhead\": {}}"})
    void everything_can_be_left_out(String document) {
        assertThat(provider(document)).isEqualTo(Provider.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"price\": 75}                                | /price",
                "{\"bilan\": {\"prix\": 75}}                    | /bilan/prix",
                "{\"letterhead\": {\"fax\": \"1\"}}             | /letterhead/fax",
                "{\"bilan\": {\"vat\": \"AUCUNE\"}}             | /bilan/vat",
                "{\"bilan\": {\"hours\": \"24\"}}               | /bilan/hours",
                "{\"bilan\": {\"phases\": [\"REST\"]}}          | /bilan/phases/0",
                "{\"bilan\": {\"hours\": 24, \"hours\": 24}}    | /bilan/hours",
                "{\"bilan\": 1}                                 | /bilan",
                "{\"bilan\": null}                              | /bilan",
                "{\"pricePerHour\": 75.001}                     | /pricePerHour",
                "{\"pricePerHour\": 0}                          | /pricePerHour",
                "{\"quoteValidDays\": 30.5}                     | /quoteValidDays",
                "{\"letterhead\": {\"siret\": 12345678200010}}  | /letterhead/siret",
                "{\"letterhead\": {\"siret\": \"12345678200011\"}} | /letterhead/siret",
                "[]                                             | ''",
                "{} {}                                          | ''",
                "''                                             | ''"
            })
    void what_is_wrong_is_refused_at_its_place(String document, String pointer) {
        assertThat(problems(document)).extracting(Problem::pointer).containsExactly(pointer);
    }

    @Test
    void all_problems_are_reported_at_once() {
        assertThat(
                        problems(
                                "{\"bilan\": {\"vat\": \"AUCUNE\", \"hours\": 0}, \"letterhead\": {\"siret\": \"1\"}, \"x\": 1}"))
                .extracting(Problem::pointer)
                .containsExactly("/x", "/bilan/vat", "/bilan/hours", "/letterhead/siret");
    }

    @Test
    void a_request_without_price_costs_its_hours_at_the_price_per_hour() {
        assertThat(bilan(Document.minimal().without("/bilan/price"), EXAMPLE).price())
                .isEqualTo(Euros.euros(1800));
        Document shorter = Document.minimal()
                .without("/bilan/price")
                .with("/bilan/hours", "12")
                .with("/bilan/accompanimentHours", "12");
        assertThat(bilan(shorter, EXAMPLE).price()).isEqualTo(Euros.euros(900));
    }

    @Test
    void a_fixed_price_of_the_provider_comes_before_its_price_per_hour() {
        Provider fixed = provider("{\"bilan\": {\"price\": 1990, \"hours\": 24}, \"pricePerHour\": 75}");

        assertThat(bilan(Document.minimal().without("/bilan/price"), fixed).price())
                .isEqualTo(Euros.euros(1990));
    }

    @Test
    void the_price_of_a_request_wins() {
        assertThat(bilan(Document.minimal(), EXAMPLE).price()).isEqualTo(Euros.euros(1500));
    }

    @Test
    void the_provider_can_give_the_whole_bilan() {
        assertThat(bilan(Document.minimal().without("/bilan"), EXAMPLE))
                .isEqualTo(bilan(Document.minimal().without("/bilan/price"), EXAMPLE));
        assertThat(Problems.pointers(() -> read(Document.minimal().without("/bilan"), Provider.UNKNOWN)))
                .containsExactly("/bilan");
    }

    @Test
    void a_cohort_is_completed_and_priced_too() {
        RequestDocument read = read(Document.fullCohort().with("/bilan", "{\"hours\": 24}"), EXAMPLE);

        Bilan bilan = ((RequestDocument.Cohort) read).request().bilan();
        assertThat(bilan.price()).isEqualTo(Euros.euros(1800));
        assertThat(bilan.qualiopi()).isTrue();
    }

    @Test
    void without_hours_a_price_per_hour_makes_no_price_and_the_request_is_told_what_would() {
        Provider perHour = provider("{\"pricePerHour\": 75}");

        assertThat(Problems.of(() -> read(Document.minimal().without("/bilan/price"), perHour)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.pointer()).isEqualTo("/bilan/price");
                    assertThat(problem.message().french())
                            .isEqualTo(
                                    "ce champ est obligatoire : ajoutez-le, ou ajoutez hours, que l'organisme facture "
                                            + "75,00\u00A0€ l'heure.");
                    assertThat(problem.message().english()).contains("add hours", "€75.00 an hour");
                });
    }

    @Test
    void the_problems_of_a_request_stay_its_own() {
        Document request = Document.minimal()
                .with("/bilan/vat", "\"AUCUNE\"")
                .with("/bilan/prix", "1")
                .with("/company", "{\"headcount\": -1}");

        assertThat(Problems.pointers(() -> read(request, EXAMPLE)))
                .containsExactly("/bilan/prix", "/bilan/vat", "/company/headcount");
        assertThat(Problems.pointers(() -> read(Document.minimal().with("/bilan/price", "\"1500\""), EXAMPLE)))
                .containsExactly("/bilan/price");
    }

    private static Provider provider(String document) {
        return ProviderReader.read(document.getBytes(UTF_8));
    }

    private static List<Problem> problems(String document) {
        InvalidProviderException refusal =
                catchThrowableOfType(InvalidProviderException.class, () -> provider(document));
        return refusal == null ? List.of() : refusal.problems();
    }

    private static RequestDocument read(Document request, Provider provider) {
        return RequestReader.read(request.bytes(), provider);
    }

    private static Bilan bilan(Document request, Provider provider) {
        return ((RequestDocument.Single) read(request, provider)).request().bilan();
    }
}
