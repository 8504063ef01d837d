package io.github.bilanfunding.internal.condition;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.wording.InputWords;
import io.github.bilanfunding.value.BilingualText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words for the amount of a rule in French and English, made from its consequence. */
public final class AmountWords {

    private final String condition;

    private AmountWords(String condition) {
        this.condition = condition;
    }

    /**
     * The words for an amount, such as "solde du CPF" or "70 % × prix du bilan".
     *
     * @param amount the amount as told by the consequence
     * @param condition the condition in DRL, which binds the variables of the amount
     * @throws RulebookException if there are no words for the amount
     */
    public static BilingualText of(Expression amount, String condition) {
        return new AmountWords(condition).words(amount);
    }

    private BilingualText words(Expression amount) {
        if (amount instanceof Expression.Literal literal) {
            String number = String.valueOf(literal.value());
            return new BilingualText(number, number);
        }
        if (amount instanceof Expression.Path variable) {
            return bound(variable.toString());
        }
        Expression.Call call = (Expression.Call) amount;
        if (call.target() == null) {
            return Step.euros(call).inWords();
        }
        BilingualText from = words(call.target());
        Expression argument = call.arguments().get(0);
        return switch (call.name()) {
            case "percent" ->
                rate(String.valueOf(((Expression.Literal) argument).value())).and(" × ", from);
            case "times" -> from.and(" × ", words(argument));
            case "minus" -> from.and(" − ", words(argument));
            case "max" -> function("max", from.and(" ; ", words(argument)));
            case "min" -> function("min", from.and(" ; ", words(argument)));
            default -> throw new RulebookException(call + ": no words for " + call.name() + ", say it in AmountWords");
        };
    }

    private static BilingualText rate(String rate) {
        return new BilingualText(rate.replace('.', ',') + " %", rate + "%");
    }

    private static BilingualText function(String name, BilingualText arguments) {
        return new BilingualText(name + "(" + arguments.french() + ")", name + "(" + arguments.english() + ")");
    }

    /** The name of the quantity that the condition binds to a variable. */
    private BilingualText bound(String variable) {
        Matcher binding =
                Pattern.compile(Pattern.quote(variable) + " : ([\\w.]+)").matcher(condition);
        if (!binding.find()) {
            throw new RulebookException(variable + " is bound by no constraint: write " + variable + " : field");
        }
        return InputWords.of(Quantity.of(binding.group(1)).key()).name();
    }
}
