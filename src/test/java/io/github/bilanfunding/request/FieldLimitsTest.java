package io.github.bilanfunding.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.TestRequests;
import io.github.bilanfunding.value.Euros;
import io.github.bilanfunding.value.FieldLimit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldLimitsTest {

    private static final FundingRequest FULL = Document.full().request();

    static List<String> numbersAndTexts() {
        return FundingRequest.pointers().stream()
                .filter(pointer -> FULL.value(pointer) instanceof Number
                        || FULL.value(pointer) instanceof Euros
                        || FULL.value(pointer) instanceof String)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("numbersAndTexts")
    void the_limits_of_a_field_are_those_that_a_request_checks(String pointer) {
        FieldLimit limit = Objects.requireNonNull(FundingRequest.limits().get(pointer), pointer);
        if (limit.length() != null) {
            assertAccepted(pointer, "x".repeat(limit.length()));
            assertRefused(pointer, "x".repeat(limit.length() + 1));
        } else if (limit.form() != null) {
            assertThat((String) FULL.value(pointer)).matches(limit.form());
            assertRefused(pointer, "?");
        } else {
            boolean amount = FULL.value(pointer) instanceof Euros;
            BigDecimal step = amount ? new BigDecimal("0.01") : BigDecimal.ONE;
            BigDecimal least = Objects.requireNonNull(limit.least());
            BigDecimal most = Objects.requireNonNull(limit.most());
            assertAccepted(pointer, value(least, amount));
            assertAccepted(pointer, value(most, amount));
            assertRefused(pointer, value(least.subtract(step), amount));
            assertRefused(pointer, value(most.add(step), amount));
        }
    }

    @Test
    void a_grant_is_limited_as_the_first_one() {
        assertThat(FundingRequest.limits().get("/beneficiary/grants/0/amount"))
                .isEqualTo(FieldLimit.ofAmount(new Euros(1), Euros.MAX));
    }

    private static Object value(BigDecimal number, boolean amount) {
        return amount ? (Object) Euros.euros(number) : Integer.valueOf(number.intValueExact());
    }

    private static void assertAccepted(String pointer, Object value) {
        assertThatCode(() -> TestRequests.with(pointer, value))
                .as("%s %s", pointer, value)
                .doesNotThrowAnyException();
    }

    private static void assertRefused(String pointer, Object value) {
        assertThatThrownBy(() -> TestRequests.with(pointer, value))
                .as("%s %s", pointer, value)
                .isInstanceOf(InvalidRequestException.class);
    }
}
