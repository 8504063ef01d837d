package io.github.bilanfunding.report.html;

import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Limit;
import io.github.bilanfunding.decision.PaymentStep;
import io.github.bilanfunding.decision.PlanReckoning;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The arithmetic of amounts in words, such as "min(solde 2 300,00 € ; plafond 1 600,00 €) = 1 600,00 €". */
final class Arithmetic {

    private static final String MINUS = " − ";

    private final Words words;
    private final Catalogue catalogue;

    /** What is reckoned from other amounts is followed by its result. */
    private static final Pattern OPERATOR = Pattern.compile("[×−(]");

    Arithmetic(Words words, Catalogue catalogue) {
        this.words = words;
        this.catalogue = catalogue;
    }

    /** The least of the limits of a step and of what was left, and the result. */
    String of(PaymentStep step, FundingPlan plan, PlanReckoning reckoning) {
        List<String> terms = new ArrayList<>();
        List<Limit> limits = step.limits();
        terms.add(named(limits.get(0), words.of("offre", "offer")));
        limits.subList(1, limits.size()).forEach(ceiling -> terms.add(ceiling(ceiling)));
        terms.add(left(step, plan, reckoning));
        return "min(" + String.join(" ; ", terms) + ") = " + words.amount(step.amount());
    }

    /** The price less what is paid, and what remains. */
    String remaining(FundingPlan plan) {
        StringBuilder sum = new StringBuilder(price(plan));
        plan.contributions().forEach(c -> sum.append(MINUS).append(words.amount(c.amount())));
        return sum + " = " + words.amount(plan.remaining().amount());
    }

    private String left(PaymentStep step, FundingPlan plan, PlanReckoning reckoning) {
        StringBuilder left = new StringBuilder(price(plan));
        for (PaymentStep earlier : reckoning.steps()) {
            if (earlier.equals(step)) {
                break;
            }
            if (earlier.amount().isPositive()) {
                left.append(MINUS)
                        .append(words.of(earlier.scheme().label()))
                        .append(' ')
                        .append(words.amount(earlier.amount()));
            }
        }
        if (step.withheld().isPositive()) {
            left.append(MINUS)
                    .append(words.of("minimum laissé à charge ", "least amount left to pay "))
                    .append(words.amount(step.withheld()));
        }
        return left.toString();
    }

    private String price(FundingPlan plan) {
        return words.of("prix ", "price ") + words.amount(plan.price());
    }

    private String ceiling(Limit ceiling) {
        String name = words.of("plafond", "ceiling");
        return isLiteral(ceiling) ? named(ceiling, name) : name + words.of(" : ", ": ") + named(ceiling, name);
    }

    /** An amount after the words of its rule, or after a name where the rule states the amount itself. */
    private String named(Limit limit, String name) {
        BilingualText said = said(limit);
        if (said == null || isLiteral(limit)) {
            return name + " " + words.amount(limit.amount());
        }
        String inWords = words.of(said);
        return inWords + (OPERATOR.matcher(inWords).find() ? " = " : " ") + words.amount(limit.amount());
    }

    private boolean isLiteral(Limit limit) {
        return Objects.equals(said(limit), amount(limit.amount()));
    }

    private static BilingualText amount(Euros amount) {
        return amount.inWords();
    }

    private @Nullable BilingualText said(Limit limit) {
        return catalogue.rule(limit.rule()).map(RuleInfo::amount).orElse(null);
    }
}
