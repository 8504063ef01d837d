package io.github.bilanfunding.mutation;

import io.github.bilanfunding.internal.condition.Expression;
import io.github.bilanfunding.value.Euros;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The changes of an amount: one cent or one unit more or less, a step that is left out or turned round. */
final class AmountChanges {

    private AmountChanges() {}

    static Stream<Change<Amount>> of(Amount amount) {
        return of(amount.expression()).map(change -> change.in(amount::with));
    }

    private static Stream<Change<Expression>> of(Expression part) {
        if (!(part instanceof Expression.Call call)) {
            return Stream.of();
        }
        Expression target = call.target();
        Expression argument = call.arguments().get(0);
        if (target == null) {
            return literal(argument, "0.01").map(change -> argument(call, change));
        }
        Stream<Change<Expression>> arguments = argument instanceof Expression.Literal
                ? literal(argument, "1").map(change -> argument(call, change))
                : of(argument).map(change -> argument(call, change));
        return Stream.of(
                        of(target)
                                .map(change -> change.in(other ->
                                        (Expression) new Expression.Call(other, call.name(), call.arguments()))),
                        arguments,
                        Stream.of(new Change<>("amount", "without ." + call.name(), target)),
                        turned(call))
                .flatMap(all -> all);
    }

    private static Stream<Change<Expression>> turned(Expression.Call call) {
        String other = call.name().equals("max") ? "min" : call.name().equals("min") ? "max" : "";
        return other.isEmpty()
                ? Stream.of()
                : Stream.of(Change.of(
                        "amount", call.name(), other, new Expression.Call(call.target(), other, call.arguments())));
    }

    private static Change<Expression> argument(Expression.Call call, Change<Expression> change) {
        return change.in(other -> new Expression.Call(call.target(), call.name(), List.of(other)));
    }

    /** The number a unit above and a unit below. */
    private static Stream<Change<Expression>> literal(Expression literal, String unit) {
        Object value = ((Expression.Literal) literal).value();
        BigDecimal number = new BigDecimal(String.valueOf(value));
        BigDecimal step = new BigDecimal(unit);
        return Stream.of(number.add(step), number.subtract(step))
                .map(other -> Change.of("amount", number, other, new Expression.Literal(typed(other))));
    }

    private static Object typed(BigDecimal number) {
        return number.scale() <= 0
                ? (Object) number.longValueExact()
                : Euros.euros(number).toString();
    }
}
