package io.github.bilanfunding.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.error.InvalidProviderException;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Examples;
import io.github.bilanfunding.value.Euros;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderTest {

    private static final Provider EXAMPLE = Examples.provider();
    private static final FundingRequest MINIMAL = Document.minimal().request();

    @Test
    void the_defaults_have_every_field_of_a_bilan() {
        assertThat(components(BilanDefaults.class)).isEqualTo(components(Bilan.class));
    }

    @Test
    void what_a_request_leaves_out_is_the_provider_s() {
        Bilan completed = EXAMPLE.completed(MINIMAL).bilan();

        assertThat(completed)
                .isEqualTo(Bilan.builder(MINIMAL.bilan().price())
                        .vat(Vat.NONE)
                        .hours(24)
                        .accompanimentHours(24)
                        .certifying(false)
                        .listedOnMonCompteFormation(true)
                        .qualiopi(true)
                        .providerIsEmployer(false)
                        .phases(List.of(Phase.values()))
                        .detailedQuote(true)
                        .build());
    }

    @Test
    void what_a_request_says_wins_field_by_field() {
        FundingRequest request = Document.full().request();
        assertThat(Arrays.stream(Bilan.class.getRecordComponents()).map(c -> request.value("/bilan/" + c.getName())))
                .doesNotContainNull();

        assertThat(EXAMPLE.completed(request)).isEqualTo(request);
    }

    @Test
    void a_completed_request_is_the_request() {
        FundingRequest written = MINIMAL.with("/bilan/qualiopi", true);
        Provider qualified = Provider.builder()
                .bilan(BilanDefaults.builder().qualiopi(true).build())
                .build();

        assertThat(Fingerprint.of(qualified.completed(MINIMAL))).isEqualTo(Fingerprint.of(written));
    }

    @Test
    void a_cohort_is_completed_too() {
        CohortRequest cohort = Examples.cohort();

        assertThat(EXAMPLE.completed(cohort).bilan().vat()).isEqualTo(Vat.NONE);
        assertThat(EXAMPLE.completed(cohort).bilan().price())
                .isEqualTo(cohort.bilan().price());
    }

    @Test
    void a_provider_of_which_nothing_is_known_changes_nothing() {
        assertThat(Provider.UNKNOWN.completed(MINIMAL)).isSameAs(MINIMAL);
        assertThat(Provider.UNKNOWN.completed(Examples.cohort())).isEqualTo(Examples.cohort());
    }

    @Test
    void a_contradiction_says_which_value_is_the_provider_s() {
        FundingRequest shorter = MINIMAL.with("/bilan/hours", 10);

        InvalidRequestException refusal =
                catchThrowableOfType(InvalidRequestException.class, () -> EXAMPLE.completed(shorter));
        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/bilan/accompanimentHours");
            assertThat(problem.message().french())
                    .isEqualTo(
                            "24 heures accompagnées dépassent les 10 heures du bilan : corrigez l'un des deux. Cette "
                                    + "valeur est celle de l'organisme : la demande peut donner la sienne.");
            assertThat(problem.message().english()).endsWith("the request can give its own.");
        });
        FundingRequest longer = MINIMAL.with("/bilan/accompanimentHours", 30);
        assertThat(catchThrowableOfType(InvalidRequestException.class, () -> EXAMPLE.completed(longer))
                        .problems())
                .extracting(p -> p.message().english())
                .containsExactly("30 accompanied hours exceed the 24 hours of the bilan: correct one of them.");
    }

    @Test
    void the_price_is_the_fixed_one_or_the_hours_at_the_price_per_hour_to_the_cent() {
        Provider perHour = Provider.builder().pricePerHour(Euros.euros("66.67")).build();

        assertThat(perHour.price(24)).isEqualTo(Euros.euros("1600.08"));
        assertThat(perHour.price(null)).isNull();
        assertThat(EXAMPLE.price(null)).isEqualTo(Euros.euros(1800));
        assertThat(EXAMPLE.price(10)).isEqualTo(Euros.euros(750));
        assertThat(EXAMPLE.toBuilder()
                        .bilan(BilanDefaults.builder().price(Euros.euros(1990)).build())
                        .build()
                        .price(10))
                .isEqualTo(Euros.euros(1990));
        assertThat(Provider.UNKNOWN.price(24)).isNull();
    }

    @Test
    void a_quote_is_valid_for_days_after_the_request_date() {
        assertThat(EXAMPLE.quoteValidUntil(LocalDate.parse("2026-11-22"))).isEqualTo("2026-12-22");
        assertThat(Provider.UNKNOWN.quoteValidUntil(LocalDate.parse("2026-11-22")))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "siret, 73282932000074",
        "registrationNumber, 11756789012",
        "vatNumber, FR44732829320",
        "logo, 'data:image/png;base64,AAAA'"
    })
    void a_number_of_the_right_form_is_accepted(String field, String value) {
        assertThat(problems(letterhead(field, value))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "siret, 73282932000075",
        "siret, 7328293200007",
        "siret, 732829320000744",
        "siret, 732 829 320 00074",
        "siret, 7328293200007X",
        "siret, 35600000049837",
        "registrationNumber, 1175678901",
        "registrationNumber, 11 75 67890 12",
        "vatNumber, FR4473282932",
        "vatNumber, BE44732829320",
        "vatNumber, fr44732829320",
        "logo, https://example.org/logo.png"
    })
    void a_number_of_the_wrong_form_is_refused(String field, String value) {
        assertThat(problems(letterhead(field, value)))
                .extracting(Problem::pointer)
                .containsExactly("/letterhead/" + field);
    }

    @Test
    void a_wrong_check_digit_says_what_to_compare_and_which_siret_is_not_provided_for() {
        assertThat(problems(letterhead("siret", "35600000049837")))
                .extracting(p -> p.message().french())
                .containsExactly(
                        "« 35600000049837 » n'a pas la bonne clé de contrôle : comparez les 14 chiffres avec l'avis "
                                + "de situation (les établissements de La Poste, qui ont une autre clé, ne sont pas prévus).");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 366})
    void a_quote_is_valid_from_1_to_365_days(int days) {
        assertThat(problems(Provider.builder().quoteValidDays(days)))
                .extracting(Problem::pointer)
                .containsExactly("/quoteValidDays");
        assertThat(problems(Provider.builder().quoteValidDays(1))).isEmpty();
        assertThat(problems(Provider.builder().quoteValidDays(365))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-75.00", "1000000.01"})
    void a_price_per_hour_is_above_zero(String price) {
        assertThat(problems(Provider.builder().pricePerHour(Euros.euros(price))))
                .extracting(Problem::pointer)
                .containsExactly("/pricePerHour");
    }

    @Test
    void all_problems_are_reported_at_once_the_bilan_s_included() {
        ProviderBuilder wrong = Provider.builder()
                .bilan(BilanDefaults.builder()
                        .price(Euros.ZERO)
                        .hours(0)
                        .startDate(LocalDate.parse("2026-02-02"))
                        .endDate(LocalDate.parse("2026-02-01"))
                        .build())
                .letterhead(Letterhead.builder()
                        .name("n".repeat(201))
                        .address("a".repeat(501))
                        .siret("1")
                        .prefecture("p".repeat(101))
                        .contact("c".repeat(301))
                        .build())
                .quoteValidDays(0);

        assertThat(problems(wrong))
                .extracting(Problem::pointer)
                .containsExactly(
                        "/bilan/price",
                        "/bilan/hours",
                        "/bilan/endDate",
                        "/letterhead/name",
                        "/letterhead/address",
                        "/letterhead/siret",
                        "/letterhead/prefecture",
                        "/letterhead/contact",
                        "/quoteValidDays");
        assertThat(catchThrowableOfType(InvalidProviderException.class, wrong::build))
                .hasMessageStartingWith("invalid provider\n/bilan/price: ");
    }

    @Test
    void a_letterhead_has_no_component_of_another_name() {
        assertThat(EXAMPLE.letterhead().value("prefecture")).isEqualTo("Bretagne");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EXAMPLE.letterhead().value("fax"))
                .withMessageContaining("Letterhead has no component 'fax'");
    }

    @Test
    void builders_that_start_from_a_provider_change_nothing_by_themselves() {
        assertThat(EXAMPLE.toBuilder().build()).isEqualTo(EXAMPLE);
        assertThat(EXAMPLE.bilan().toBuilder().build()).isEqualTo(EXAMPLE.bilan());
        assertThat(EXAMPLE.letterhead().toBuilder().build()).isEqualTo(EXAMPLE.letterhead());
    }

    private static List<String> components(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .map((RecordComponent c) -> c.getGenericType() + " " + c.getName())
                .toList();
    }

    private static ProviderBuilder letterhead(String field, String value) {
        LetterheadBuilder builder = Letterhead.builder();
        switch (field) {
            case "siret" -> builder.siret(value);
            case "registrationNumber" -> builder.registrationNumber(value);
            case "vatNumber" -> builder.vatNumber(value);
            default -> builder.logo(value);
        }
        return Provider.builder().letterhead(builder.build());
    }

    private static List<Problem> problems(ProviderBuilder provider) {
        InvalidProviderException refusal = catchThrowableOfType(InvalidProviderException.class, provider::build);
        return refusal == null ? List.of() : Objects.requireNonNull(refusal.problems());
    }
}
