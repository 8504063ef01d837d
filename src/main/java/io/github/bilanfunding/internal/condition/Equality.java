package io.github.bilanfunding.internal.condition;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.catalogue.Pointers;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.request.FundingRequest;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A test that a quantity has one of some values.
 *
 * @param quantity the quantity
 * @param values the values, as documents write them
 */
record Equality(Quantity quantity, Set<String> values) {

    private static final Pattern TEXT = Pattern.compile("(\\w+) (?:= (\\w+)|in \\(([\\w, ]+)\\))");

    static Equality of(String test, List<Pointers> needs) {
        Matcher m = TEXT.matcher(test);
        if (!m.matches()) {
            throw new RulebookException(
                    "@required tests \"" + test + "\" beside a measure: only = and in can stand there");
        }
        Set<String> values = m.group(2) == null ? Set.of(m.group(3).split(", ", -1)) : Set.of(m.group(2));
        return new Equality(Quantity.of(m.group(1), needs), values);
    }

    boolean holds(FundingRequest request, Facts facts) {
        Object value = quantity.value(request, facts);
        return value != null && values.contains(value.toString());
    }
}
