package io.github.bilanfunding.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EurosTest {

    @ParameterizedTest
    @CsvSource({"1896.80, 189680", "1896.8, 189680", "0, 0", "-0.05, -5", "1e3, 100000", "15.000, 1500", "0e99, 0"})
    void a_decimal_number_of_euros_is_exact_in_cents(String written, long cents) {
        assertThat(Euros.euros(written)).isEqualTo(new Euros(cents));
        assertThat(Euros.euros(new BigDecimal(written))).isEqualTo(new Euros(cents));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "1896.805", "1e-3", "1e-600000000"})
    void a_third_decimal_is_refused_rather_than_rounded(String written) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Euros.euros(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"92233720368547758.08", "-92233720368547758.09", "1e17", "1e600000000", "1e999999999"})
    void an_amount_that_no_long_holds_is_refused(String written) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Euros.euros(written));
    }

    @ParameterizedTest
    @CsvSource({
        "1800, 20, 1500",
        "1000, 20, 833.33",
        "1000.01, 20, 833.34",
        "0.03, 20, 0.03",
        "211, 5.5, 200",
        "500, 0, 500"
    })
    void an_amount_before_tax_is_rounded_half_up_to_the_cent(String amount, String percent, String beforeTax) {
        assertThat(Euros.euros(amount).withoutTax(percent)).isEqualTo(Euros.euros(beforeTax));
    }

    @Test
    void the_largest_long_is_read_exactly() {
        assertThat(Euros.euros("92233720368547758.07")).isEqualTo(new Euros(Long.MAX_VALUE));
        assertThat(Euros.euros("-92233720368547758.08")).isEqualTo(new Euros(Long.MIN_VALUE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 500", "1,50", "€5"})
    void what_is_no_decimal_number_is_refused(String written) {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Euros.euros(written));
    }

    @Test
    void ten_cents_added_ten_times_make_one_euro() {
        Euros sum = Euros.ZERO;
        for (int i = 0; i < 10; i++) {
            sum = sum.plus(new Euros(10));
        }
        assertThat(sum).isEqualTo(Euros.euros(1));
    }

    @Test
    void a_difference_can_be_negative() {
        assertThat(Euros.euros(1).minus(Euros.euros("1.01"))).isEqualTo(new Euros(-1));
    }

    @Test
    void overflow_is_refused_in_every_operation() {
        Euros most = new Euros(Long.MAX_VALUE);
        Euros least = new Euros(Long.MIN_VALUE);
        Euros cent = new Euros(1);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(cent));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> least.minus(cent));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.percent(2));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.percent(1));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.times(2));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Euros.euros(Long.MAX_VALUE / 99));
    }

    @ParameterizedTest
    @CsvSource({
        "0.49, 1, 0.00",
        "0.50, 1, 0.01",
        "0.51, 1, 0.01",
        "1.49, 1, 0.01",
        "1.50, 1, 0.02",
        "0.01, 50, 0.01",
        "0.01, 49, 0.00",
        "1896.80, 0, 0.00",
        "1896.80, 100, 1896.80",
        "1896.80, 200, 3793.60",
        "333.33, 70, 233.33",
        "333.35, 70, 233.35"
    })
    void a_percentage_is_rounded_half_up_to_the_cent(String amount, long percent, String share) {
        assertThat(Euros.euros(amount).percent(percent)).isEqualTo(Euros.euros(share));
        assertThat(Euros.euros(amount).percent(Long.toString(percent))).isEqualTo(Euros.euros(share));
    }

    @ParameterizedTest
    @CsvSource({"500.00, 20, 10000.00", "0.01, 3, 0.03", "102.23, 0, 0.00", "1.50, 1, 1.50"})
    void a_multiple_is_exact(String amount, long factor, String product) {
        assertThat(Euros.euros(amount).times(factor)).isEqualTo(Euros.euros(product));
    }

    @ParameterizedTest
    @CsvSource({"0, 500, 0", "0.01, 500, 1", "499.99, 500, 1", "500, 500, 1", "500.01, 500, 2", "1500, 500, 3"})
    void the_last_part_counts_even_if_it_is_not_full(String amount, String part, long parts) {
        assertThat(Euros.euros(amount).inPartsOf(Euros.euros(part))).isEqualTo(parts);
    }

    @Test
    void no_number_of_nothings_covers_an_amount() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Euros.euros(1).inPartsOf(Euros.ZERO));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.00",
        "1, 0.01",
        "10, 0.10",
        "99, 0.99",
        "100, 1.00",
        "189680, 1896.80",
        "-1, -0.01",
        "-99, -0.99",
        "-100, -1.00",
        "-189605, -1896.05",
        "9223372036854775807, 92233720368547758.07",
        "-9223372036854775808, -92233720368547758.08"
    })
    void an_amount_is_written_with_a_point_and_two_decimals(long cents, String written) {
        assertThat(new Euros(cents)).hasToString(written);
        assertThat(Euros.euros(written)).isEqualTo(new Euros(cents));
    }

    @Test
    void amounts_compare_by_value() {
        Euros small = new Euros(-1);
        Euros large = new Euros(2);
        assertThat(small).isLessThan(large);
        assertThat(small.min(large)).isEqualTo(large.min(small)).isEqualTo(small);
        assertThat(small.max(large)).isEqualTo(large.max(small)).isEqualTo(large);
        assertThat(large.min(new Euros(2))).isEqualTo(large.max(new Euros(2)));
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true"})
    void only_more_than_nothing_is_positive(long cents, boolean positive) {
        assertThat(new Euros(cents).isPositive()).isEqualTo(positive);
    }
}
