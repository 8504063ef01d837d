package io.github.bilanfunding.paperwork;

import io.github.bilanfunding.decision.Contribution;
import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Payer;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.Payment;
import io.github.bilanfunding.rulebook.RuleKind;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the lines of the plan of a decision. */
final class PlanLines {

    private static final String HOURS = "/bilan/hours";

    private final FundingRequest request;
    private final FundingDecision decision;
    private final Catalogue catalogue;
    private final Map<String, FiredRule> fired;

    private PlanLines(FundingRequest request, FundingDecision decision, Catalogue catalogue) {
        this.request = request;
        this.decision = decision;
        this.catalogue = catalogue;
        this.fired = decision.firedRules().stream().collect(Collectors.toMap(FiredRule::id, Function.identity()));
    }

    static List<PlanLine> of(FundingRequest request, FundingDecision decision, Catalogue catalogue) {
        return new PlanLines(request, decision, catalogue).lines();
    }

    private List<PlanLine> lines() {
        FundingPlan plan = decision.plan();
        List<PlanLine> lines = new ArrayList<>();
        plan.contributions().forEach(c -> lines.add(line(c)));
        if (plan.remaining().amount().isPositive()) {
            lines.add(remaining(plan));
        }
        return lines;
    }

    private PlanLine line(Contribution c) {
        Payer payer = c.payer();
        Euros ceiling = decision.scheme(c.scheme()).ceiling();
        Integer hours = hours(c);
        return new PlanLine(
                payer,
                payer.label(),
                Lheo.code(payer),
                decision.plan().price(),
                ceiling,
                ceiling == null || hours == null ? null : hourly(ceiling, hours),
                hours,
                c.amount(),
                c.certainty(),
                c.rules().stream().map(fired::get).toList(),
                payment(payer));
    }

    /**
     * The amount per hour of a ceiling that depends on the hours. Returns null when it is not a whole number of cents.
     */
    private static @Nullable Euros hourly(Euros ceiling, int hours) {
        return ceiling.cents() % hours == 0 ? new Euros(ceiling.cents() / hours) : null;
    }

    /** The hours of the bilan when a ceiling behind the amount reads them: such a ceiling is an amount per hour. */
    private @Nullable Integer hours(Contribution c) {
        boolean counted = c.rules().stream()
                .flatMap(id -> catalogue.rule(id).stream())
                .anyMatch(
                        rule -> rule.kind() == RuleKind.CEILING && rule.inputs().contains(HOURS));
        return counted ? request.bilan().hours() : null;
    }

    private PlanLine remaining(FundingPlan plan) {
        Payer payer = plan.remaining().payer();
        return new PlanLine(
                payer,
                payer.label(),
                Lheo.code(payer),
                plan.price(),
                null,
                null,
                null,
                plan.remaining().amount(),
                null,
                List.of(),
                payment(payer));
    }

    /**
     * A payment for the route of the plan takes precedence over one for every route. A plan without contributions has
     * no route to follow, so that only payments for every route apply.
     */
    private @Nullable Payment payment(Payer payer) {
        List<Payment> payments = catalogue.payments().stream()
                .filter(p -> p.appliesOn(decision.requestDate())
                        && p.concerns(payer, decision.plan().route()))
                .toList();
        boolean funded = !decision.plan().contributions().isEmpty();
        return payments.stream()
                .filter(p -> funded && p.route() != null)
                .findFirst()
                .or(() -> payments.stream().filter(p -> p.route() == null).findFirst())
                .orElse(null);
    }
}
