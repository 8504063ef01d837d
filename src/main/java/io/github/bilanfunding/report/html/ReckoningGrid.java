package io.github.bilanfunding.report.html;

import static io.github.bilanfunding.internal.markup.Grid.text;

import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Limit;
import io.github.bilanfunding.decision.PaymentStep;
import io.github.bilanfunding.decision.PlanReckoning;
import io.github.bilanfunding.decision.Reckoning;
import io.github.bilanfunding.internal.markup.Column;
import io.github.bilanfunding.internal.markup.Grid;
import io.github.bilanfunding.internal.markup.Markup;
import io.github.bilanfunding.internal.wording.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes how each amount of the plans is reckoned, and which floor was kept or lifted, and by whom. */
final class ReckoningGrid {

    private final Markup out;
    private final PageData data;
    private final Words words;
    private final Arithmetic arithmetic;

    ReckoningGrid(Markup out, PageData data) {
        this.out = out;
        this.data = data;
        this.words = data.words();
        this.arithmetic = new Arithmetic(words, data.catalogue());
    }

    void write(@Nullable Reckoning reckoning) {
        if (reckoning == null) {
            out.element(
                    "p",
                    words.of(
                            "Le calcul des montants n'est pas détaillé ici : il se refait avec la demande et le moteur "
                                    + "(voir « Rejouer »).",
                            "The arithmetic of the amounts is not shown here: it is made again from the request by the "
                                    + "engine (see \"Replay\")."));
            return;
        }
        List<FundingPlan> plans = data.decision().plans();
        for (int i = 0; i < plans.size(); i++) {
            plan(plans.get(i), reckoning.plans().get(i), i == 0);
        }
    }

    private void plan(FundingPlan plan, PlanReckoning reckoning, boolean chosen) {
        if (reckoning.steps().isEmpty()) {
            return;
        }
        Grid.write(
                out,
                words.of("Calcul, voie : ", "Arithmetic, route: ")
                        + words.of(plan.route())
                        + (chosen ? words.of(" (plan retenu)", " (plan chosen)") : ""),
                List.of(
                        Column.of(words.of("Payeur", "Payer")),
                        Column.of(words.of("Calcul", "Arithmetic")),
                        Column.of(words.of("Règles", "Rules"))),
                grid -> {
                    reckoning
                            .steps()
                            .forEach(step -> grid.row(List.of(
                                    text(words.of(step.scheme().label())),
                                    text(arithmetic.of(step, plan, reckoning)),
                                    cell -> RuleLinks.write(cell, rules(step, reckoning)))));
                    grid.row(
                            "total",
                            List.of(
                                    text(words.of(plan.remaining().payer())),
                                    text(arithmetic.remaining(plan)),
                                    text("")));
                });
        new FloorText(out, data).write(plan, reckoning);
    }

    private static List<String> rules(PaymentStep step, PlanReckoning reckoning) {
        List<String> rules = step.limits().stream().map(Limit::rule).collect(Collectors.toList());
        Limit floor = reckoning.floor();
        if (floor != null && step.withheld().isPositive()) {
            rules.add(floor.rule());
        }
        return rules;
    }
}
