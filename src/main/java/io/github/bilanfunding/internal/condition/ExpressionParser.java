package io.github.bilanfunding.internal.condition;

import java.util.ArrayList;
import java.util.List;

/** Parses the values in a rule: names, literals and calls. */
final class ExpressionParser {

    private final Tokens tokens;

    ExpressionParser(Tokens tokens) {
        this.tokens = tokens;
    }

    Expression expression() {
        Expression expression = simple();
        while (tokens.takeIf(".")) {
            String name = tokens.take();
            expression = tokens.peek().equals("(")
                    ? new Expression.Call(expression, name, list())
                    : member(expression, name);
        }
        return expression;
    }

    /** Values in parentheses, joined by commas. */
    List<Expression> list() {
        tokens.expect("(");
        List<Expression> list = new ArrayList<>();
        while (!tokens.takeIf(")")) {
            if (!list.isEmpty()) {
                tokens.expect(",");
            }
            list.add(expression());
        }
        return List.copyOf(list);
    }

    private Expression simple() {
        String token = tokens.take();
        if (token.isEmpty()) {
            throw tokens.problem("a value is missing at the end");
        }
        char first = token.charAt(0);
        if (first == '"') {
            return new Expression.Literal(token.substring(1, token.length() - 1));
        }
        if (Character.isDigit(first)) {
            return number(token);
        }
        return switch (token) {
            case "true", "false" -> new Expression.Literal(Boolean.valueOf(token));
            case "null" -> new Expression.Literal(null);
            default -> named(token);
        };
    }

    private Expression named(String token) {
        if (!Character.isJavaIdentifierStart(token.charAt(0))) {
            throw tokens.problem("a value expected instead of '" + token + "'");
        }
        return tokens.peek().equals("(")
                ? new Expression.Call(null, token, list())
                : new Expression.Path(List.of(token));
    }

    private Expression number(String token) {
        try {
            return new Expression.Literal(Long.valueOf(token));
        } catch (NumberFormatException e) {
            throw tokens.problem("'" + token + "' is no whole number; write an amount as euros(\"1.50\")");
        }
    }

    private Expression member(Expression owner, String name) {
        if (!(owner instanceof Expression.Path path)) {
            throw tokens.problem("'" + name + "' is read from something that is no field");
        }
        List<String> names = new ArrayList<>(path.names());
        names.add(name);
        return new Expression.Path(List.copyOf(names));
    }
}
