package io.github.bilanfunding.internal.condition;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.value.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One step of a computation from an amount. */
public sealed interface Step {

    /** The result of the step for an amount. */
    Object of(Object amount);

    /** The number of the step in the rule. */
    Object number();

    /**
     * A share of the amount, rounded half up to the cent.
     *
     * @param rate the rate in percent
     */
    record Percent(BigDecimal rate) implements Step {
        @Override
        public Object of(Object amount) {
            return ((Euros) amount).percent(rate.toPlainString());
        }

        @Override
        public Object number() {
            return rate;
        }
    }

    /**
     * The number of parts needed to cover the amount. An incomplete last part counts as one.
     *
     * @param part the size of a part
     */
    record Parts(Euros part) implements Step {
        @Override
        public Object of(Object amount) {
            return Math.toIntExact(((Euros) amount).inPartsOf(part));
        }

        @Override
        public Object number() {
            return part;
        }
    }

    /** Converts a call such as {@code percent(15)} or {@code inPartsOf(euros(500))}. */
    static Step of(Expression.Call call) {
        Expression argument = only(call);
        return switch (call.name()) {
            case "percent" -> new Percent(new BigDecimal(String.valueOf(literal(argument))));
            case "inPartsOf" -> new Parts(euros(argument));
            default ->
                throw new RulebookException(
                        call + ": no threshold is reckoned by " + call.name() + ", take percent or inPartsOf");
        };
    }

    /** Converts an amount such as {@code euros(500)} or {@code euros("102.23")}. */
    static Euros euros(Expression expression) {
        if (expression instanceof Expression.Call call
                && call.target() == null
                && call.name().equals("euros")) {
            return Euros.euros(String.valueOf(literal(only(call))));
        }
        throw new RulebookException(expression + " is no amount: write euros(500) or euros(\"102.23\")");
    }

    /** Converts a day such as {@code parse("2025-03-31")}. */
    static LocalDate day(Expression.Call call) {
        if (call.name().equals("parse") && only(call) instanceof Expression.Literal literal) {
            return LocalDate.parse(String.valueOf(literal.value()));
        }
        throw new RulebookException(call + " is no day: write parse(\"2025-03-31\")");
    }

    private static Expression only(Expression.Call call) {
        List<Expression> arguments = call.arguments();
        if (arguments.size() != 1) {
            throw new RulebookException(call + ": one argument expected");
        }
        return arguments.get(0);
    }

    private static @Nullable Object literal(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return literal.value();
        }
        throw new RulebookException(expression + " is no number: a threshold states its numbers");
    }
}
