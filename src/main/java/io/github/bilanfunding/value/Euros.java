package io.github.bilanfunding.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of money in whole euro cents. All arithmetic is exact, except that a share and an amount before tax are
 * rounded half up to the cent. Immutable and thread-safe.
 *
 * @param cents the amount in cents; negative amounts are allowed for differences, and requests refuse them
 */
public record Euros(long cents) implements Comparable<Euros> {

    private static final char NO_BREAK_SPACE = '\u00a0';

    /** 0.00 €. */
    public static final Euros ZERO = new Euros(0);

    /**
     * The largest amount that a request may hold: 1 000 000 000 000.00 €. Operations on amounts up to it do not
     * overflow.
     */
    public static final Euros MAX = new Euros(100_000_000_000_000L);

    private static final int CENTS_PER_EURO = 100;
    private static final int MAX_WHOLE_DIGITS = 17;

    /**
     * {@return a whole number of euros}
     *
     * @param euros the amount in euros
     * @throws ArithmeticException if the amount in cents does not fit a long
     */
    public static Euros euros(long euros) {
        return new Euros(Math.multiplyExact(euros, (long) CENTS_PER_EURO));
    }

    /**
     * {@return the amount written in a decimal number of euros, such as {@code "1896.80"}}
     *
     * @param euros the amount in euros, with at most two decimals, not null
     * @throws NumberFormatException if the text is not a decimal number
     * @throws ArithmeticException if it has more than two decimals, or does not fit a long in cents
     */
    public static Euros euros(String euros) {
        return euros(new BigDecimal(euros));
    }

    /**
     * {@return the amount of a decimal number of euros}
     *
     * @param euros the amount in euros, with at most two decimals, not null
     * @throws ArithmeticException if it has more than two decimals, or does not fit a long in cents
     */
    public static Euros euros(BigDecimal euros) {
        BigDecimal shortest = euros.stripTrailingZeros();
        // checked before conversion: to write out all digits of 1e600000000 or 1e-600000000 would take far too long
        if (shortest.scale() > 2 || (long) shortest.precision() - shortest.scale() > MAX_WHOLE_DIGITS) {
            throw new ArithmeticException(shortest + " € is not a number of cents that fits a long");
        }
        return new Euros(shortest.setScale(2).unscaledValue().longValueExact());
    }

    /**
     * {@return this amount plus another}
     *
     * @param other the amount to add, not null
     * @throws ArithmeticException if the sum does not fit a long in cents
     */
    public Euros plus(Euros other) {
        return new Euros(Math.addExact(cents, other.cents));
    }

    /**
     * {@return this amount minus another; negative when the other is larger}
     *
     * @param other the amount to subtract, not null
     * @throws ArithmeticException if the difference does not fit a long in cents
     */
    public Euros minus(Euros other) {
        return new Euros(Math.subtractExact(cents, other.cents));
    }

    /**
     * {@return the smaller of two amounts}
     *
     * @param other the amount to compare with, not null
     */
    public Euros min(Euros other) {
        return other.cents < cents ? other : this;
    }

    /**
     * {@return the larger of two amounts}
     *
     * @param other the amount to compare with, not null
     */
    public Euros max(Euros other) {
        return other.cents > cents ? other : this;
    }

    /**
     * {@return a share of this amount, rounded half up to the cent (0.005 € becomes 0.01 €)}
     *
     * @param percent the share in whole percent, zero or more
     * @throws ArithmeticException if the amount times the percentage does not fit a long
     */
    public Euros percent(long percent) {
        return new Euros(Math.floorDiv(Math.addExact(Math.multiplyExact(cents, percent), 50L), 100L));
    }

    /**
     * {@return this amount multiplied by a whole number, exactly}
     *
     * @param factor the multiplier
     * @throws ArithmeticException if the product does not fit a long in cents
     */
    public Euros times(long factor) {
        return new Euros(Math.multiplyExact(cents, factor));
    }

    /**
     * {@return how many parts of one size are needed to cover this amount; an incomplete last part counts as one}
     *
     * @param part the size of a part, above zero, not null
     * @throws ArithmeticException if the part is zero
     */
    public long inPartsOf(Euros part) {
        return -Math.floorDiv(-cents, part.cents);
    }

    /**
     * {@return a share of this amount, rounded half up to the cent}
     *
     * @param percent the share in percent as a decimal number such as {@code "0.55"}, zero or more, not null
     * @throws NumberFormatException if the text is not a decimal number
     * @throws ArithmeticException if the share does not fit a long in cents
     */
    public Euros percent(String percent) {
        BigDecimal share =
                BigDecimal.valueOf(cents).multiply(new BigDecimal(percent)).movePointLeft(2);
        return new Euros(share.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /**
     * {@return what this amount was before a tax that it contains, rounded half up to the cent}
     *
     * @param percent the tax in percent of the amount before tax, as a decimal number such as {@code "20"}, zero or
     *     more, not null
     * @throws NumberFormatException if the text is not a decimal number
     */
    public Euros withoutTax(String percent) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        return new Euros(BigDecimal.valueOf(cents)
                .multiply(hundred)
                .divide(hundred.add(new BigDecimal(percent)), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** {@return whether the amount is above zero} */
    public boolean isPositive() {
        return cents > 0;
    }

    @Override
    public int compareTo(Euros other) {
        return Long.compare(cents, other.cents);
    }

    /** {@return the amount in the usual notation: 1 500,00 € with no-break spaces in French, €1,500.00 in English} */
    public BilingualText inWords() {
        String plain = toString();
        int point = plain.indexOf('.');
        String cents = plain.substring(point + 1);
        return new BilingualText(
                grouped(plain, point, NO_BREAK_SPACE) + "," + cents + NO_BREAK_SPACE + "€",
                "€" + grouped(plain, point, ',') + "." + cents);
    }

    private static String grouped(String plain, int point, char separator) {
        StringBuilder whole = new StringBuilder(plain.substring(0, point));
        int first = plain.startsWith("-") ? 1 : 0;
        for (int i = whole.length() - 3; i > first; i -= 3) {
            whole.insert(i, separator);
        }
        return whole.toString();
    }

    /** {@return the amount in euros with exactly two decimals and a point, such as {@code 1896.80}} */
    @Override
    public String toString() {
        long whole = Math.abs(cents / CENTS_PER_EURO);
        long rest = Math.abs(cents % CENTS_PER_EURO);
        return (cents < 0 ? "-" : "") + whole + (rest < 10 ? ".0" : ".") + rest;
    }
}
