package io.github.bilanfunding.internal.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses the constraints of a rule's pattern into a condition. */
final class ConditionParser {

    private static final String OR = "||";

    private final Tokens tokens;
    private final ExpressionParser expressions;

    private ConditionParser(String text) {
        this.tokens = new Tokens(text);
        this.expressions = new ExpressionParser(tokens);
    }

    /** Parses constraints joined by commas. A constraint that only binds a variable is not a test. */
    static Condition parse(String text) {
        ConditionParser parser = new ConditionParser(text);
        List<AnyOf> all = new ArrayList<>();
        boolean first = true;
        while (!parser.tokens.peek().isEmpty()) {
            if (!first) {
                parser.tokens.expect(",");
            }
            first = false;
            parser.anyOf().ifPresent(all::add);
        }
        return new Condition(List.copyOf(all));
    }

    /** The tests of one constraint, empty for one that only binds a variable. */
    private Optional<AnyOf> anyOf() {
        boolean named = tokens.peekSecond().equals(":");
        if (named) {
            tokens.take();
            tokens.take();
        }
        List<Test> tests = new ArrayList<>();
        do {
            Quantity quantity = quantity();
            if (named
                    && tests.isEmpty()
                    && (tokens.peek().isEmpty() || tokens.peek().equals(","))) {
                return Optional.empty();
            }
            tests.add(test(quantity));
        } while (tokens.takeIf(OR));
        return Optional.of(new AnyOf(List.copyOf(tests)));
    }

    private Quantity quantity() {
        Expression left = expressions.expression();
        if (left instanceof Expression.Path path) {
            return Quantity.of(path.toString());
        }
        throw tokens.problem(left + " is no field: compare a field with a value, not a value with a field");
    }

    private Test test(Quantity quantity) {
        String symbol = tokens.take();
        if (symbol.equals("not")) {
            symbol = symbol + " " + tokens.take();
        }
        String written = symbol;
        Operator operator =
                Operator.ofSymbol(written).orElseThrow(() -> tokens.problem("'" + written + "' compares nothing"));
        List<Expression> right = operator == Operator.IN || operator == Operator.NOT_IN
                ? expressions.list()
                : List.of(expressions.expression());
        return new Test(
                quantity,
                operator,
                right.stream().map(value -> Operand.of(value, quantity)).toList());
    }
}
