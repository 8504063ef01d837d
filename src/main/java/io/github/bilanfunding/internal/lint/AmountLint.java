package io.github.bilanfunding.internal.lint;

import io.github.bilanfunding.internal.condition.Condition;
import io.github.bilanfunding.internal.condition.Consequence;
import io.github.bilanfunding.internal.condition.Expression;
import io.github.bilanfunding.internal.condition.Operator;
import io.github.bilanfunding.internal.condition.Quantity;
import io.github.bilanfunding.internal.facts.Findings;
import io.github.bilanfunding.internal.facts.TableAmount;
import io.github.bilanfunding.internal.record.Declared;
import io.github.bilanfunding.value.Euros;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a consequence tells, and whether its amount is one on every request for which the rule fires. */
final class AmountLint {

    private static final Pattern BINDING = Pattern.compile("(\\S+)\\s*:\\s*([\\w.]+)[\\s\\S]*");
    private static final Pattern VARIABLE = Pattern.compile("\\$[a-z][A-Za-z0-9]*");
    private static final String FINDINGS = "$out";
    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,4})?");
    private static final Set<Operator> ON_ABSENT = Set.of(Operator.NOT_IN, Operator.NOT_CONTAINS);

    private final Map<String, Quantity> bound = new HashMap<>();
    private final Condition condition;
    private final BiConsumer<String, String> fault;

    /** The constraints bind the variables of the amount. */
    AmountLint(List<String> constraints, Condition condition, BiConsumer<String, String> fault) {
        this.condition = condition;
        this.fault = fault;
        for (String constraint : constraints) {
            Matcher binding = BINDING.matcher(constraint);
            if (binding.matches()) {
                bind(binding.group(1), binding.group(2));
            }
        }
    }

    private void bind(String variable, String quantity) {
        boolean isFree = !variable.equals(FINDINGS) && !bound.containsKey(variable);
        if (!VARIABLE.matcher(variable).matches() || !isFree) {
            fault.accept("binds " + Names.quoted(variable), "take a variable of its own, such as $price");
        } else {
            bound.put(variable, Quantity.of(quantity));
        }
    }

    void check(Consequence consequence) {
        Expression amount = consequence.amount();
        Class<?> type = amount == null ? null : type(amount);
        if (amount != null && type == null) {
            fault.accept(
                    "tells the amount " + Names.quoted(amount.toString()) + ", which is none",
                    "write euros(500), a variable of its condition, or one of both with percent, times, minus, min or max");
            return;
        }
        Class<?>[] arguments = Stream.<Class<?>>of(
                        consequence.scheme() == null ? null : String.class, String.class, type)
                .filter(Objects::nonNull)
                .toArray(Class<?>[]::new);
        boolean exists = Arrays.stream(Findings.class.getMethods())
                .anyMatch(method -> method.getName().equals(consequence.verb())
                        && Arrays.equals(method.getParameterTypes(), arguments));
        if (!exists && consequence.scheme() != null) {
            fault.accept(
                    "names " + consequence.scheme() + " in its consequence", "leave it out, the fact says the scheme");
        } else if (!exists) {
            fault.accept(
                    "calls " + consequence.verb() + " with its id"
                            + (type == null ? "" : " and an amount of type " + type.getSimpleName()),
                    "write what this call takes: a scheme first to open one, an amount last to tell one");
        }
    }

    /** The type of an expression, null for one that is no amount. Amounts of other values than these are not known to the catalogue. */
    private @Nullable Class<?> type(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return literal.value() instanceof Long ? Integer.class : null;
        }
        if (expression instanceof Expression.Path variable) {
            return variable(variable.toString());
        }
        Expression.Call call = (Expression.Call) expression;
        if (call.arguments().size() != 1) {
            return null;
        }
        Expression argument = call.arguments().get(0);
        if (call.target() == null) {
            return call.name().equals("euros") && isAmount(argument) ? Euros.class : null;
        }
        Class<?> target = type(call.target());
        return switch (call.name()) {
            case "percent" -> target == Euros.class && isPercent(argument) ? Euros.class : null;
            case "times" ->
                type(argument) == Integer.class && (target == Euros.class || target == TableAmount.class)
                        ? target
                        : null;
            case "minus", "min", "max" -> target == Euros.class && type(argument) == Euros.class ? Euros.class : null;
            default -> null;
        };
    }

    private static boolean isAmount(Expression argument) {
        try {
            return argument instanceof Expression.Literal literal
                    && literal.value() != null
                    && Euros.euros(String.valueOf(literal.value())).compareTo(Euros.ZERO) >= 0;
        } catch (IllegalArgumentException | ArithmeticException e) {
            return false;
        }
    }

    private static boolean isPercent(Expression argument) {
        return argument instanceof Expression.Literal literal
                && PERCENT.matcher(String.valueOf(literal.value())).matches();
    }

    private @Nullable Class<?> variable(String name) {
        Quantity quantity = bound.get(name);
        if (quantity == null) {
            return null;
        }
        if (canBeAbsent(quantity) && !isPresent(quantity)) {
            fault.accept(
                    "tells the amount " + name + ", which is absent when " + quantity.name() + " is",
                    "write " + name + " : " + quantity.name() + " != null");
        }
        return OperandTypes.type(quantity);
    }

    private static boolean canBeAbsent(Quantity quantity) {
        if (quantity.computed() != null) {
            return Declared.isNullable(quantity.computed().getAnnotatedReturnType());
        }
        return !quantity.inputs().get(0).fields().get(0).component().isRequired();
    }

    /** Whether a test that must hold does not hold while the quantity is absent. */
    private boolean isPresent(Quantity quantity) {
        return condition.all().stream()
                .filter(anyOf -> anyOf.tests().size() == 1)
                .map(anyOf -> anyOf.tests().get(0))
                .filter(test -> test.quantity().equals(quantity))
                .anyMatch(test -> test.isAboutPresence() == (test.operator() == Operator.NOT_EQUAL)
                        && !ON_ABSENT.contains(test.operator()));
    }
}
