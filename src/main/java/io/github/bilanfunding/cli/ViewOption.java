package io.github.bilanfunding.cli;

import io.github.bilanfunding.decision.DecisionView;
import picocli.CommandLine.Option;

/** How much of a decision is written. */
final class ViewOption {

    @Option(
            names = "--view",
            paramLabel = "full|summary",
            description =
                    "ce qui est écrit de la décision (${DEFAULT-VALUE}) ; summary : codes, pointeurs et montants seuls, sur "
                            + "une ligne / what is written of the decision (${DEFAULT-VALUE}); summary: codes, pointers and "
                            + "amounts only, on one line",
            defaultValue = "full")
    private DecisionView view = DecisionView.FULL;

    DecisionView view() {
        return view;
    }

    boolean isSummary() {
        return view == DecisionView.SUMMARY;
    }
}
