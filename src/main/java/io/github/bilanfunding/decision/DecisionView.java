package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** How much of a decision a document holds. */
public enum DecisionView implements Labelled {
    /** Everything: the decision can be explained, stored and replayed. */
    FULL("décision entière", "full decision"),
    /** What programs ask for most, without texts: see {@link DecisionSummary}. */
    SUMMARY("résumé", "summary");

    private final BilingualText label;

    DecisionView(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
