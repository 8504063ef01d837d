package io.github.bilanfunding.internal.condition;

import io.github.bilanfunding.error.RulebookException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The consequence of a rule, as data: one call of {@link io.github.bilanfunding.internal.facts.Findings}.
 *
 * @param verb the called method of the findings
 * @param scheme the code of the scheme in the call, null when the call has none
 * @param id the id in the call
 * @param amount the amount in the call, null when the call has none
 */
public record Consequence(
        String verb,
        @Nullable String scheme,
        String id,
        @Nullable Expression amount) {

    private static final String FINDINGS = "$out";
    private static final int MOST_ARGUMENTS = 2;

    /**
     * Parses a consequence such as {@code $out.caps("CPF-PLAFOND-BILAN-2026", euros(1600));}.
     *
     * @throws RulebookException if it is not a single call of the findings
     */
    public static Consequence of(String text) {
        Tokens tokens = new Tokens(text);
        Expression expression = new ExpressionParser(tokens).expression();
        tokens.expect(";");
        tokens.expectEnd();
        if (!(expression instanceof Expression.Call call)
                || call.target() == null
                || !call.target().toString().equals(FINDINGS)
                || call.arguments().isEmpty()
                || call.arguments().size() > MOST_ARGUMENTS) {
            throw new RulebookException(text + ": a consequence is one call of " + FINDINGS
                    + " with the rule's id, and a scheme or an amount where one is told");
        }
        List<Expression> arguments = call.arguments();
        String first = text(arguments.get(0), text);
        if (arguments.size() == 1) {
            return new Consequence(call.name(), null, first, null);
        }
        Expression second = arguments.get(1);
        return second instanceof Expression.Literal literal && literal.value() instanceof String id
                ? new Consequence(call.name(), first, id, null)
                : new Consequence(call.name(), null, first, second);
    }

    private static String text(Expression argument, String consequence) {
        if (argument instanceof Expression.Literal literal && literal.value() instanceof String text) {
            return Objects.requireNonNull(text);
        }
        throw new RulebookException(consequence + ": its first argument is a text, the rule's id");
    }
}
