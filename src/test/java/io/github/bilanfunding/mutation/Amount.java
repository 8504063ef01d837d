package io.github.bilanfunding.mutation;

import io.github.bilanfunding.internal.condition.Expression;
import io.github.bilanfunding.internal.condition.Quantity;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.internal.facts.TableAmount;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The amount of a rule's finding.
 *
 * @param expression the amount as written in the consequence
 * @param variables the quantities that its variables stand for
 */
record Amount(Expression expression, Map<String, Quantity> variables) {

    private static final Pattern BINDING = Pattern.compile("(\\$\\w+) : ([\\w.]+)");

    /** The amount of a rule with some constraints, which bind its variables. */
    static Amount of(Expression expression, List<String> constraints) {
        return new Amount(
                expression,
                constraints.stream()
                        .map(BINDING::matcher)
                        .filter(m -> m.lookingAt() && !m.group(1).equals("$out"))
                        .collect(Collectors.toMap(m -> m.group(1), m -> Quantity.of(m.group(2)))));
    }

    Amount with(Expression other) {
        return new Amount(other, variables);
    }

    /** Its value for a profile, {@code Euros} or a {@code TableAmount}; null when a variable is unknown. */
    @Nullable
    Object value(Facts facts) {
        return value(expression, facts);
    }

    private @Nullable Object value(Expression part, Facts facts) {
        if (part instanceof Expression.Literal literal) {
            return literal.value();
        }
        if (part instanceof Expression.Path path) {
            return Objects.requireNonNull(variables.get(path.toString()), path::toString)
                    .value(facts);
        }
        Expression.Call call = (Expression.Call) part;
        Object argument = value(call.arguments().get(0), facts);
        if (call.target() == null) {
            return Euros.euros(String.valueOf(argument));
        }
        Object target = value(call.target(), facts);
        if (target == null || argument == null) {
            return null;
        }
        return target instanceof TableAmount row
                ? row.times(((Number) argument).intValue())
                : of(call, (Euros) target, argument);
    }

    private static Euros of(Expression.Call call, Euros target, Object argument) {
        return switch (call.name()) {
            case "percent" -> target.percent(String.valueOf(argument));
            case "times" -> target.times(((Number) argument).longValue());
            case "minus" -> target.minus((Euros) argument);
            case "max" -> target.max((Euros) argument);
            case "min" -> target.min((Euros) argument);
            default -> throw new IllegalStateException(call + ": teach this class " + call.name());
        };
    }
}
