package io.github.bilanfunding.internal.condition;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.catalogue.Pointers;
import io.github.bilanfunding.internal.facts.Elapsed;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.internal.facts.Reads;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.Euros;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a name in a rule's {@code @required} stands for: an input that the rule needs, a quantity computed from the
 * request, or a field that every bilan has.
 *
 * @param input the input, null for a computed quantity
 * @param computed the accessor of {@link Facts}, null for an input
 */
record Quantity(@Nullable Pointers input, @Nullable Method computed) {

    private static final Object[] NO_ARGUMENTS = {};

    static Quantity of(String name, List<Pointers> needs) {
        for (Pointers need : needs) {
            if (need.field().equals(name)) {
                return new Quantity(need, null);
            }
        }
        String getter = "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Arrays.stream(Facts.class.getMethods())
                .filter(method -> method.getName().equals(getter))
                .findFirst()
                .map(method -> new Quantity(null, method))
                .orElseGet(() -> new Quantity(Pointers.of("/bilan/" + name), null));
    }

    /** The value in a case, null when it is unknown. */
    @Nullable
    Object value(FundingRequest request, Facts facts) {
        if (computed == null) {
            return input == null ? null : input.value(request);
        }
        try {
            return computed.invoke(facts, NO_ARGUMENTS);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + computed, e);
        }
    }

    /** The value as a whole number, amounts in cents; null when it is unknown. */
    @Nullable
    Long number(FundingRequest request, Facts facts) {
        Object value = value(request, facts);
        return value instanceof Euros euros
                ? Long.valueOf(euros.cents())
                : value instanceof Number n ? Long.valueOf(n.longValue()) : null;
    }

    boolean isMoney() {
        return input != null && input.alternatives().get(0).type() == Euros.class;
    }

    /** How the years since a day are counted, null for a quantity that does not grow with time. */
    @Nullable
    Elapsed elapsed() {
        return computed == null ? null : computed.getAnnotation(Elapsed.class);
    }

    /** The day since which the years are counted, null when it is unknown. */
    @Nullable
    LocalDate origin(FundingRequest request) {
        Reads reads = computed == null ? null : computed.getAnnotation(Reads.class);
        if (reads == null) {
            throw new RulebookException(computed + " does not say which day it reads: annotate it");
        }
        return (LocalDate) Field.of(reads.value()).value(request);
    }
}
