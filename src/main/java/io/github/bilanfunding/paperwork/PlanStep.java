package io.github.bilanfunding.paperwork;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.Step;
import io.github.bilanfunding.value.BilingualText;
import java.util.List;

/**
 * What the beneficiary does for the plan. Immutable and thread-safe.
 *
 * @param id its id in the rulebook, not null
 * @param text what is to be done, not null
 * @param sources its sources, not null
 */
public record PlanStep(String id, BilingualText text, List<Source> sources) {

    /**
     * Copies the list.
     *
     * @param id as the component
     * @param text as the component
     * @param sources as the component
     */
    public PlanStep {
        sources = List.copyOf(sources);
    }

    /** The steps of the recommended plan, if a funder pays in it or may still pay. */
    static List<PlanStep> of(List<PlanLine> lines, FundingDecision decision, Catalogue catalogue) {
        FundingPlan plan = decision.plan();
        if (plan.contributions().isEmpty() && plan.toConfirm().isEmpty()) {
            return List.of();
        }
        return catalogue.steps().stream()
                .filter(step ->
                        step.appliesOn(decision.requestDate()) && step.route().equals(plan.route()))
                .filter(step -> pays(step, lines))
                .map(step ->
                        new PlanStep(step.id(), step.text(), catalogue.sources(step.sources(), decision.requestDate())))
                .toList();
    }

    private static boolean pays(Step step, List<PlanLine> lines) {
        return step.payer() == null
                || lines.stream().anyMatch(line -> line.payer().equals(step.payer()));
    }
}
