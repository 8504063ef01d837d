package io.github.bilanfunding.internal.condition;

import io.github.bilanfunding.internal.facts.Facts;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One comparison of a quantity.
 *
 * @param quantity what is compared
 * @param operator how
 * @param operands what it is compared with: one, or several of {@code in}
 */
public record Test(Quantity quantity, Operator operator, List<Operand> operands) {

    /** The first or only operand. */
    public Operand operand() {
        return operands.get(0);
    }

    /** Whether it asks only that the quantity is known, or that it is not. */
    public boolean isAboutPresence() {
        return operand() instanceof Operand.Constant constant && constant.value() == null;
    }

    /** Whether it compares a quantity with more than zero, so that it can be missed by some amount. */
    public boolean isMeasure() {
        return operator.isInequality() && !operand().isZero();
    }

    /** What it reads: its quantity, and those of its operands. */
    Stream<Quantity> quantities() {
        return Stream.concat(Stream.of(quantity), operands.stream().flatMap(Operand::quantities));
    }

    /** Whether a field is among what it reads. */
    public boolean reads(Field field) {
        return quantities()
                .flatMap(q -> q.inputs().stream())
                .flatMap(Input::pointers)
                .anyMatch(field.pointer()::equals);
    }

    boolean holds(Facts facts) {
        Object value = quantity.value(facts);
        return switch (operator) {
            case EQUAL, IN -> isAmongOperands(value, facts);
            case NOT_EQUAL, NOT_IN -> !isAmongOperands(value, facts);
            case CONTAINS -> contains(value, facts);
            case NOT_CONTAINS -> !contains(value, facts);
            case LESS, AT_MOST, MORE, AT_LEAST -> compares(value, operand().value(facts));
        };
    }

    private boolean isAmongOperands(@Nullable Object value, Facts facts) {
        for (Operand operand : operands) {
            if (Objects.equals(value, operand.value(facts))) {
                return true;
            }
        }
        return false;
    }

    private boolean contains(@Nullable Object items, Facts facts) {
        return items instanceof Collection<?> collection
                && collection.contains(operand().value(facts));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // both are of the quantity's type, which Operand.of sees to
    private boolean compares(@Nullable Object value, @Nullable Object threshold) {
        return value != null && threshold != null && operator.accepts(((Comparable) value).compareTo(threshold));
    }
}
