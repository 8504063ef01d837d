package io.github.bilanfunding.internal.lint;

import io.github.bilanfunding.internal.condition.Operand;
import io.github.bilanfunding.internal.condition.Operator;
import io.github.bilanfunding.internal.condition.Quantity;
import io.github.bilanfunding.internal.condition.Step;
import io.github.bilanfunding.internal.condition.Test;
import io.github.bilanfunding.value.Euros;
import java.lang.invoke.MethodType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether both sides of a test have the same type. Otherwise the test would hold for nobody, or not compile. */
final class OperandTypes {

    private static final Set<Operator> OF_LISTS = Set.of(Operator.CONTAINS, Operator.NOT_CONTAINS);
    private static final Set<Class<?>> ORDERED = Set.of(Integer.class, Euros.class, LocalDate.class);
    private static final Map<Class<?>, String> EXAMPLES = Map.of(
            Boolean.class, "true or false",
            Integer.class, "a whole number such as 24",
            Euros.class, "an amount such as euros(1500)",
            LocalDate.class, "a day such as parse(\"2027-01-31\")",
            String.class, "a text in quotation marks");

    private OperandTypes() {}

    /** What is wrong with a test, empty when nothing is. */
    static Optional<Fix> fault(Test test) {
        Quantity quantity = test.quantity();
        Class<?> type = type(quantity);
        String asked = "asks " + quantity.name() + " " + test.operator().symbol();
        if (test.isAboutPresence()) {
            boolean isPlain = test.operator() == Operator.EQUAL || test.operator() == Operator.NOT_EQUAL;
            return isPlain ? Optional.empty() : Optional.of(new Fix(asked + " null", "write == null or != null"));
        }
        if (OF_LISTS.contains(test.operator()) != isList(quantity)) {
            return Optional.of(new Fix(
                    asked + ", which " + (isList(quantity) ? "is for one value" : "is for a list"),
                    isList(quantity) ? "write contains" : "write == or in"));
        }
        if (test.operator().isInequality() && !ORDERED.contains(type)) {
            return Optional.of(new Fix(
                    asked + ", which compares what is counted in nothing", "compare an amount, a number or a day"));
        }
        List<Operand> wrong = test.operands().stream()
                .filter(operand -> type(operand) != type)
                .toList();
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fix(asked + " a value of another type", "write " + example(type)));
    }

    private static String example(Class<?> type) {
        return type.isEnum()
                ? "one of the values of " + type.getSimpleName()
                : EXAMPLES.getOrDefault(type, "== null or != null");
    }

    /** The type of the value, or of the items of a list. */
    static Class<?> type(Quantity quantity) {
        return MethodType.methodType(quantity.type()).wrap().returnType();
    }

    private static boolean isList(Quantity quantity) {
        return quantity.computed() == null
                ? quantity.inputs().get(0).fields().get(0).isList()
                : quantity.computed().getReturnType() == List.class;
    }

    private static @Nullable Class<?> type(Operand operand) {
        if (operand instanceof Operand.OtherQuantity other) {
            return type(other.quantity());
        }
        if (operand instanceof Operand.Computed computed) {
            boolean isOfAmount = type(computed.from()) == Euros.class;
            return !isOfAmount ? null : computed.step() instanceof Step.Percent ? Euros.class : Integer.class;
        }
        Object value = ((Operand.Constant) operand).value();
        return value instanceof Enum<?> constant
                ? constant.getDeclaringClass()
                : value == null ? null : value.getClass();
    }
}
