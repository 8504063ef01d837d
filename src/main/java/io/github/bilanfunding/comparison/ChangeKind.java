package io.github.bilanfunding.comparison;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** What happens to a provision. A list of changes shows the kinds in this order. */
public enum ChangeKind implements Labelled {
    /** A provision ends, and another of its family replaces it on the same day. */
    REPLACED("remplacé", "replaced"),
    /** It enters into force. */
    BEGINS("entre en vigueur", "enters into force"),
    /** It no longer applies. */
    ENDS("prend fin", "ends"),
    /** Both versions of the rulebook contain it, and it differs. */
    CHANGED("modifié", "changed"),
    /** Only the later version of the rulebook contains it. */
    ADDED("ajouté", "added"),
    /** Only the earlier version of the rulebook contains it. */
    REMOVED("retiré", "removed");

    private final BilingualText label;

    ChangeKind(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
