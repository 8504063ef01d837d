package io.github.bilanfunding.internal.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.facts.Years;
import io.github.bilanfunding.request.Contract;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Opco;
import io.github.bilanfunding.request.Phase;
import io.github.bilanfunding.testing.Profiles;
import io.github.bilanfunding.testing.TestRequests;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @Test
    void a_field_is_known_by_its_pointer_and_reads_itself() {
        Quantity hours = Quantity.of("bilan.hours");

        assertThat(hours.key()).isEqualTo("/bilan/hours");
        assertThat(hours.computed()).isNull();
        assertThat(hours.inputs()).containsExactly(Input.of("/bilan/hours"));
        assertThat(hours.type()).isEqualTo(Integer.class);
        assertThat(value("bilan.hours", TestRequests.with("/bilan/hours", 24))).isEqualTo(24);
        assertThat(value("bilan.hours", TestRequests.with())).isNull();
    }

    @Test
    void a_computed_quantity_is_known_by_its_name_and_reads_what_it_says() {
        Quantity opco = Quantity.of("opco");

        assertThat(opco.key()).isEqualTo("opco");
        assertThat(opco.inputs()).containsExactly(Input.of("/company/opco|/company/idcc"));
        assertThat(opco.type()).isEqualTo(Opco.class);
        assertThat(value("opco", TestRequests.with("/company/idcc", "44"))).isEqualTo(Opco.OPCO_2I);
        assertThat(value("opco", TestRequests.with())).isNull();
    }

    @Test
    void a_computed_quantity_that_is_true_or_false_is_one() {
        assertThat(Quantity.of("opcoGranted").type()).isEqualTo(boolean.class);
        assertThat(value("opcoGranted", TestRequests.with())).isEqualTo(false);
        assertThat(value("opcoGranted", TestRequests.with("/company/opcoGrant", Euros.euros(1))))
                .isEqualTo(true);
    }

    @Test
    void the_type_of_a_list_is_that_of_its_items() {
        assertThat(Quantity.of("bilan.phases").type()).isEqualTo(Phase.class);
        assertThat(Quantity.of("beneficiary.contract").type()).isEqualTo(Contract.class);
        assertThat(Quantity.of("bilan.startDate").type()).isEqualTo(LocalDate.class);
    }

    @Test
    void the_same_name_is_the_same_quantity() {
        assertThat(Quantity.of("monthsToStart")).isSameAs(Quantity.of("monthsToStart"));
    }

    @Test
    void a_number_counts_whole_units_and_cents() {
        assertThat(number("bilan.price", TestRequests.with())).isEqualTo(200_000);
        assertThat(number("bilan.hours", TestRequests.with("/bilan/hours", 24))).isEqualTo(24);
        assertThat(number("bilan.hours", TestRequests.with())).isNull();
        assertThat(number("company.idcc", TestRequests.with("/company/idcc", "44")))
                .isNull();
    }

    @Test
    void years_since_a_day_grow_from_that_day_on() {
        Quantity years = Quantity.of("yearsSinceFundedBilan");
        LocalDate last = LocalDate.of(2020, 5, 1);
        FundingRequest request = TestRequests.with(
                "/beneficiary/cpf/hadFundedBilan", true, "/beneficiary/cpf/lastFundedBilan/date", last);

        assertThat(years.elapsed()).isNotNull().extracting(e -> e.value()).isEqualTo(Years.FULL);
        assertThat(years.origin(Profiles.of(request))).isEqualTo(last);
        assertThat(years.value(Profiles.of(request))).isEqualTo(6);
        assertThat(years.origin(Profiles.of(TestRequests.with()))).isNull();
        assertThat(Quantity.of("monthsToStart").elapsed()).isNull();
        assertThat(Quantity.of("bilan.hours").elapsed()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour", "bilan.colour", "bilan.hours.length", "request", "class", "out", "company.hours"})
    void what_no_request_holds_and_nothing_computes_is_refused(String name) {
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> Quantity.of(name))
                .withMessage("no rule can read " + name
                        + ": the request has no such field, and no quantity is computed under that name");
    }

    private static @Nullable Object value(String name, FundingRequest request) {
        return Quantity.of(name).value(Profiles.of(request));
    }

    private static @Nullable Long number(String name, FundingRequest request) {
        return Quantity.of(name).number(Profiles.of(request));
    }
}
