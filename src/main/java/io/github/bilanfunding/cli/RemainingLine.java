package io.github.bilanfunding.cli;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.estimate.Assumption;
import io.github.bilanfunding.estimate.Estimate;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.BilingualText;
import java.util.Locale;

/** What remains to pay, on one line: what is decided, then what is estimated. */
final class RemainingLine {

    private RemainingLine() {}

    static BilingualText of(FundingEngine engine, FundingRequest request) {
        FundingPlan plan = engine.decide(request).plan();
        BilingualText decided = new BilingualText("→ À ce stade, ", "→ So far, ")
                .and("", inSentence(plan.remaining().payer().label()))
                .and("", new BilingualText(" : ", ": "))
                .and("", plan.remaining().amount().inWords());
        BilingualText certain =
                plan.remainingIfOnlyCertain().equals(plan.remaining().amount())
                        ? decided
                        : decided.and("", new BilingualText(" (sans accord : ", " (without approval: "))
                                .and("", plan.remainingIfOnlyCertain().inWords())
                                .and("", new BilingualText(")", ")"));
        return Estimate.of(engine, request)
                .filter(estimate -> isNews(estimate, plan))
                .map(estimate -> certain.and("", estimated(estimate)))
                .orElse(certain);
    }

    private static boolean isNews(Estimate estimate, FundingPlan plan) {
        return !estimate.least().equals(estimate.most())
                || !estimate.plan().remaining().equals(plan.remaining());
    }

    private static BilingualText estimated(Estimate estimate) {
        BilingualText line = new BilingualText(" ; estimation : ", "; estimate: ")
                .and("", estimate.plan().remaining().amount().inWords());
        BilingualText separator = new BilingualText(" si ", " if ");
        for (Assumption assumption : estimate.assumptions()) {
            line = line.and("", separator).and("", inSentence(assumption.text()));
            separator = new BilingualText(", si ", ", if ");
        }
        return line.and("", new BilingualText(" (de ", " (from "))
                .and("", estimate.least().inWords())
                .and("", new BilingualText(" à ", " to "))
                .and("", estimate.most().inWords())
                .and("", new BilingualText(" selon la réponse)", " depending on the answer)"));
    }

    private static BilingualText inSentence(BilingualText sentence) {
        return new BilingualText(uncapitalised(sentence.french()), uncapitalised(sentence.english()));
    }

    private static String uncapitalised(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
