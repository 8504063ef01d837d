package io.github.bilanfunding.internal.condition;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.value.Euros;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a quantity is compared with. */
public sealed interface Operand {

    /** The value for a profile, of the type of the quantity; null when it is unknown. */
    @Nullable
    Object value(Facts facts);

    /** The quantities that it reads. */
    Stream<Quantity> quantities();

    /** The values that the rule itself states in it. */
    default Stream<Object> numbers() {
        return this instanceof Constant constant ? Stream.ofNullable(constant.value()) : Stream.of();
    }

    /** Whether it is nothing at all: no euro, no month. */
    default boolean isZero() {
        return this instanceof Constant constant
                && (Integer.valueOf(0).equals(constant.value()) || Euros.ZERO.equals(constant.value()));
    }

    /**
     * A value that the rule itself states.
     *
     * @param value the value, null for {@code null}
     */
    record Constant(@Nullable Object value) implements Operand {
        @Override
        public @Nullable Object value(Facts facts) {
            return value;
        }

        @Override
        public Stream<Quantity> quantities() {
            return Stream.of();
        }
    }

    /**
     * Another quantity of the profile.
     *
     * @param quantity the quantity
     */
    record Other(Quantity quantity) implements Operand {
        @Override
        public @Nullable Object value(Facts facts) {
            return quantity.value(facts);
        }

        @Override
        public Stream<Quantity> quantities() {
            return Stream.of(quantity);
        }
    }

    /**
     * Reckoned from another operand.
     *
     * @param from the operand that it is reckoned from
     * @param step how it is reckoned
     */
    record Reckoned(Operand from, Step step) implements Operand {
        @Override
        public @Nullable Object value(Facts facts) {
            Object amount = from.value(facts);
            return amount == null ? null : step.of(amount);
        }

        @Override
        public Stream<Quantity> quantities() {
            return from.quantities();
        }

        @Override
        public Stream<Object> numbers() {
            return Stream.concat(from.numbers(), Stream.of(step.number()));
        }
    }

    /** Reads what a rule writes to the right of an operator. */
    static Operand of(Expression expression, Quantity compared) {
        if (expression instanceof Expression.Literal literal) {
            return new Constant(typed(literal.value(), compared));
        }
        if (expression instanceof Expression.Path path) {
            return path.isConstant() ? new Constant(constant(path, compared)) : new Other(Quantity.of(path.toString()));
        }
        Expression.Call call = (Expression.Call) expression;
        if (call.target() == null) {
            return new Constant(Step.euros(call));
        }
        return new Reckoned(of(call.target(), compared), Step.of(call));
    }

    private static @Nullable Object typed(@Nullable Object literal, Quantity compared) {
        return literal instanceof Long number && compared.type() != Long.class ? number.intValue() : literal;
    }

    private static Object constant(Expression.Path path, Quantity compared) {
        List<?> constants =
                compared.type().isEnum() ? Arrays.asList(compared.type().getEnumConstants()) : List.of();
        return constants.stream()
                .filter(c -> ((Enum<?>) c).name().equals(path.last()))
                .findFirst()
                .orElseThrow(() -> new RulebookException(
                        path + " is no value of " + compared.name() + ": take one of " + constants));
    }
}
