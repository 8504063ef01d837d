package io.github.bilanfunding.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks of the value of one field, besides its type. Immutable and thread-safe.
 *
 * @param least the least number, inclusive, in euros for an amount, null for other types
 * @param most the greatest number, inclusive, in euros for an amount, null for other types
 * @param length the most UTF-16 units of a text, null for other types and for a text that has a form
 * @param form the regular expression that a whole text has to match, null for other types and for a text without a form
 */
public record FieldLimit(
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable Integer length,
        @Nullable String form) {

    /**
     * {@return the limit of a whole number}
     *
     * @param least the least number, inclusive
     * @param most the greatest number, inclusive
     */
    public static FieldLimit ofNumber(int least, int most) {
        return new FieldLimit(BigDecimal.valueOf(least), BigDecimal.valueOf(most), null, null);
    }

    /**
     * {@return the limit of an amount}
     *
     * @param least the least amount, inclusive, not null
     * @param most the greatest amount, inclusive, not null
     */
    public static FieldLimit ofAmount(Euros least, Euros most) {
        return new FieldLimit(inEuros(least), inEuros(most), null, null);
    }

    /**
     * {@return the limit of a text of any form}
     *
     * @param length the most UTF-16 units
     */
    public static FieldLimit ofLength(int length) {
        return new FieldLimit(null, null, length, null);
    }

    /**
     * {@return the limit of a text that has a form}
     *
     * @param form what the whole text has to match, not null
     */
    public static FieldLimit ofForm(Pattern form) {
        return new FieldLimit(null, null, null, form.pattern());
    }

    /** Without decimals where they are zero, so that equal limits are equal records. */
    private static BigDecimal inEuros(Euros amount) {
        BigDecimal euros = new BigDecimal(amount.toString()).stripTrailingZeros();
        return euros.scale() < 0 ? euros.setScale(0) : euros;
    }
}
