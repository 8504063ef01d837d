package io.github.bilanfunding.json;

import io.github.bilanfunding.internal.spelling.PlainText;
import io.github.bilanfunding.internal.spelling.SpelledDay;
import io.github.bilanfunding.internal.spelling.SpelledNumber;
import io.github.bilanfunding.internal.spelling.TradeWords;
import io.github.bilanfunding.value.BilingualText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a value of the wrong type is to be written. Empty when it does not say clearly what is meant. */
final class Rewriting {

    private static final BilingualText IF_NO_TAX = new BilingualText(
            ", si aucune TVA n'est facturée, sinon le prix TTC",
            ", if no VAT is invoiced, otherwise the price with tax");

    private Rewriting() {}

    static Optional<BilingualText> ofText(Object value) {
        return value instanceof Number
                ? Optional.of(new BilingualText(
                        "écrivez \"" + value + "\" entre guillemets", "write \"" + value + "\" in quotation marks"))
                : Optional.empty();
    }

    static Optional<BilingualText> ofFlag(Object value) {
        return value instanceof String text ? flag(text).map(Rewriting::unquoted) : Optional.empty();
    }

    /** The flag that a text means, as it is to be written. */
    static Optional<String> flag(String text) {
        String letters = PlainText.letters(text);
        return Stream.of(true, false)
                .filter(flag -> letters.equals(String.valueOf(flag))
                        || TradeWords.ofFlag(flag).contains(letters))
                .map(String::valueOf)
                .findFirst();
    }

    /** A whole number, as a text with its unit or without. */
    static Optional<BilingualText> ofInteger(Object value, @Nullable BilingualText unit) {
        if (value instanceof BigDecimal number) {
            return isWhole(number) ? Optional.of(written(number.toBigInteger().toString())) : Optional.empty();
        }
        return value instanceof String text
                ? SpelledNumber.whole(text, unit)
                        .filter(number -> number.signum() >= 0 && number.bitLength() < Integer.SIZE)
                        .map(number -> unquoted(number.toString()))
                : Optional.empty();
    }

    /** Whether a number is one of at most nine digits without decimals. */
    private static boolean isWhole(BigDecimal number) {
        return number.precision() - (long) number.scale() <= 9
                && (number.signum() == 0 || number.stripTrailingZeros().scale() <= 0);
    }

    /** An amount. A price is what is invoiced: one before tax is it only if there is no tax. */
    static Optional<BilingualText> ofAmount(Object value, boolean isPrice) {
        if (!(value instanceof String text)) {
            return Optional.empty();
        }
        Optional<BilingualText> advice = SpelledNumber.amount(text)
                .filter(amount -> amount.signum() >= 0)
                .map(amount -> unquoted(amount.setScale(2).toPlainString()));
        return isPrice && SpelledNumber.isBeforeTax(text) ? advice.map(a -> a.and("", IF_NO_TAX)) : advice;
    }

    static Optional<BilingualText> ofDay(Object value) {
        return value instanceof String || value instanceof BigInteger
                ? SpelledDay.of(value.toString()).map(Rewriting::day)
                : Optional.empty();
    }

    private static BilingualText day(LocalDate day) {
        BilingualText words = SpelledDay.inWords(day);
        return new BilingualText(
                "écrivez " + day + " (compris comme le " + words.french() + ")",
                "write " + day + " (read as " + words.english() + ")");
    }

    private static BilingualText written(String value) {
        return new BilingualText("écrivez " + value, "write " + value);
    }

    private static BilingualText unquoted(String value) {
        return written(value).and("", new BilingualText(" sans guillemets", " without quotation marks"));
    }
}
