package io.github.bilanfunding.report.html;

import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.estimate.Estimate;
import io.github.bilanfunding.internal.markup.Markup;
import io.github.bilanfunding.internal.wording.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes an estimate, apart from the decision, with its assumptions as things to tick. */
final class EstimateNote {

    private final Markup out;
    private final Words words;

    EstimateNote(Markup out, Words words) {
        this.out = out;
        this.words = words;
    }

    void write(Estimate estimate) {
        out.open("section")
                .element("h2", words.of("Estimation, sans valeur de décision", "Estimate, which decides nothing"))
                .open("p")
                .text(summary(estimate))
                .close()
                .open("ul", "class", "ticks");
        estimate.assumptions().forEach(assumed -> out.element("li", "☐ " + words.of(assumed.text())));
        out.close().close();
    }

    private String summary(Estimate estimate) {
        FundingPlan plan = estimate.plan();
        String paying = Stream.concat(
                        plan.contributions().stream()
                                .map(paid -> words.of(paid.scheme().label()) + " " + words.amount(paid.amount())),
                        plan.toConfirm().stream()
                                .map(open -> words.of(open.scheme().label()) + " " + words.amountToConfirm()))
                .collect(Collectors.joining(", "));
        return words.of(plan.remaining().payer().label())
                + words.of(" : ", ": ")
                + words.amount(plan.remaining().amount())
                + " ("
                + words.range(estimate.least(), estimate.most())
                + ")"
                + (paying.isEmpty() ? "" : words.of(" ; paieraient : ", "; would pay: ") + paying)
                + words.of(" ; si, à vérifier :", "; if, to be checked:");
    }
}
