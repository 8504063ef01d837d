package io.github.bilanfunding.internal.condition;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The value with which a quantity is compared. */
public sealed interface Operand {

    /** The value for a profile, of the type of the quantity, null when unknown. */
    @Nullable
    Object value(Facts facts);

    /** The quantities that the operand reads. */
    List<Quantity> quantities();

    /** The constants of the rule in the operand. */
    default Stream<Object> numbers() {
        return this instanceof Constant constant ? Stream.ofNullable(constant.value()) : Stream.of();
    }

    /** Whether the operand is the constant zero. */
    default boolean isZero() {
        return this instanceof Constant constant
                && (Integer.valueOf(0).equals(constant.value()) || Euros.ZERO.equals(constant.value()));
    }

    /**
     * A constant of the rule.
     *
     * @param value the value, null for {@code null}
     */
    record Constant(@Nullable Object value) implements Operand {
        @Override
        public @Nullable Object value(Facts facts) {
            return value;
        }

        @Override
        public List<Quantity> quantities() {
            return List.of();
        }
    }

    /**
     * Another quantity of the profile.
     *
     * @param quantity the quantity
     */
    record OtherQuantity(Quantity quantity) implements Operand {
        @Override
        public @Nullable Object value(Facts facts) {
            return quantity.value(facts);
        }

        @Override
        public List<Quantity> quantities() {
            return List.of(quantity);
        }
    }

    /**
     * A value computed from another operand.
     *
     * @param from the operand from which it is computed
     * @param step how it is computed
     */
    record Computed(Operand from, Step step) implements Operand {
        @Override
        public @Nullable Object value(Facts facts) {
            Object amount = from.value(facts);
            return amount == null ? null : step.of(amount);
        }

        @Override
        public List<Quantity> quantities() {
            return from.quantities();
        }

        @Override
        public Stream<Object> numbers() {
            return Stream.concat(from.numbers(), Stream.of(step.number()));
        }
    }

    /** Converts the right side of a comparison. */
    static Operand of(Expression expression, Quantity compared) {
        if (expression instanceof Expression.Literal literal) {
            return new Constant(typed(literal.value(), compared));
        }
        if (expression instanceof Expression.Path path) {
            return path.isConstant()
                    ? new Constant(constant(path, compared))
                    : new OtherQuantity(Quantity.of(path.toString()));
        }
        Expression.Call call = (Expression.Call) expression;
        if (call.target() == null) {
            return new Constant(compared.type() == LocalDate.class ? Step.day(call) : Step.euros(call));
        }
        return new Computed(of(call.target(), compared), Step.of(call));
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
