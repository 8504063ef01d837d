package io.github.bilanfunding.internal.condition;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.catalogue.Pointers;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a quantity is compared with, as {@code @required} writes it. */
@FunctionalInterface
interface Threshold {

    /** A whole number, amounts in cents; null when it is unknown. */
    @Nullable
    Long in(FundingRequest request, Facts facts);

    Pattern NUMBER = Pattern.compile("\\d+");
    Pattern AMOUNT = Pattern.compile("([\\d.]+) €");
    Pattern NAME = Pattern.compile("\\w+");

    /** So many percent of an amount, in parts of so many euros, the last one counted even if it is not full. */
    Pattern PARTS = Pattern.compile("(\\d+) % × (\\w+) / ([\\d.]+) €");

    static Threshold of(String text, List<Pointers> needs) {
        if (NUMBER.matcher(text).matches()) {
            return constant(Long.parseLong(text));
        }
        Matcher amount = AMOUNT.matcher(text);
        if (amount.matches()) {
            return constant(Euros.euros(amount.group(1)).cents());
        }
        if (NAME.matcher(text).matches()) {
            return Quantity.of(text, needs)::number;
        }
        Matcher parts = PARTS.matcher(text);
        if (parts.matches()) {
            return parts(parts, needs);
        }
        throw new RulebookException("@required compares with \"" + text + "\", which cannot be measured: drop @unit");
    }

    private static Threshold constant(long number) {
        return (request, facts) -> number;
    }

    private static Threshold parts(Matcher parts, List<Pointers> needs) {
        long percent = Long.parseLong(parts.group(1));
        Quantity of = Quantity.of(parts.group(2), needs);
        Euros part = Euros.euros(parts.group(3));
        return (request, facts) -> of.value(request, facts) instanceof Euros amount
                ? Long.valueOf(amount.percent(percent).inPartsOf(part))
                : null;
    }
}
