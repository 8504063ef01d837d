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
 * @param quantity the quantity that is compared
 * @param operator how it is compared
 * @param operands the values with which it is compared: one, or several for {@code in}
 */
public record Test(Quantity quantity, Operator operator, List<Operand> operands) {

    /** The first or only operand. */
    public Operand operand() {
        return operands.get(0);
    }

    /** Whether it only tests if the quantity is known or unknown. */
    public boolean isAboutPresence() {
        return operand() instanceof Operand.Constant constant && constant.value() == null;
    }

    /** Whether it is an inequality with a threshold other than zero, so that it can have a gap. */
    public boolean isMeasure() {
        return operator.isInequality() && !operand().isZero();
    }

    /** The quantities that it reads: its own and those of its operands. */
    Stream<Quantity> quantities() {
        return Stream.concat(Stream.of(quantity), operands.stream().flatMap(operand -> operand.quantities().stream()));
    }

    /** Whether it reads a field. */
    public boolean reads(Field field) {
        return quantities()
                .flatMap(q -> q.inputs().stream())
                .flatMap(Input::pointers)
                .anyMatch(field.pointer()::equals);
    }

    /** Its truth in three-valued logic. It holds in a rule session if and only if it is true. */
    Evaluation evaluate(Facts facts) {
        List<Field> missing = quantity.missing(facts.request());
        List<Field> overriding = quantity.overriding(facts.request());
        for (int i = 0; i < operands.size(); i++) {
            List<Quantity> quantities = operands.get(i).quantities();
            for (int q = 0; q < quantities.size(); q++) {
                Quantity read = quantities.get(q);
                missing = Evaluation.joined(missing, read.missing(facts.request()));
                overriding = Evaluation.joined(overriding, read.overriding(facts.request()));
            }
        }
        return holds(facts)
                ? Evaluation.trueWhilePresumed(Evaluation.joined(missing, overriding))
                : Evaluation.notTrue(missing, overriding);
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
        for (int i = 0; i < operands.size(); i++) {
            if (Objects.equals(value, operands.get(i).value(facts))) {
                return true;
            }
        }
        return false;
    }

    private boolean contains(@Nullable Object items, Facts facts) {
        return items instanceof Collection<?> collection
                && collection.contains(operand().value(facts));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Operand.of makes sure that both have the same type
    private boolean compares(@Nullable Object value, @Nullable Object threshold) {
        return value != null && threshold != null && operator.accepts(((Comparable) value).compareTo(threshold));
    }
}
