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

/** Makes the lines of a decision's plan. */
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
        String payer = c.payer().name();
        Euros ceiling = decision.scheme(c.scheme()).ceiling();
        Integer hours = hours(c);
        return new PlanLine(
                payer,
                c.payer().label(),
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

    /** What a ceiling that is so much an hour gives for one: the rule behind an amount is the ceiling that binds. */
    private static @Nullable Euros hourly(Euros ceiling, int hours) {
        return ceiling.cents() % hours == 0 ? new Euros(ceiling.cents() / hours) : null;
    }

    /** The ceilings behind an amount that read the hours reckon with them: so much an hour. */
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
                payer.name(),
                payer.label(),
                Lheo.code(payer.name()),
                plan.price(),
                null,
                null,
                null,
                plan.remaining().amount(),
                null,
                List.of(),
                payment(payer.name()));
    }

    /** A row for this route says more than one for every route; on a plan that nobody funds there is no route to follow. */
    private @Nullable Payment payment(String payer) {
        List<Payment> ways = catalogue.payments().stream()
                .filter(p -> p.appliesOn(decision.requestDate())
                        && p.concerns(payer, decision.plan().route()))
                .toList();
        boolean funded = !decision.plan().contributions().isEmpty();
        return ways.stream()
                .filter(p -> funded && p.route() != null)
                .findFirst()
                .or(() -> ways.stream().filter(p -> p.route() == null).findFirst())
                .orElse(null);
    }
}
