package io.github.bilanfunding.rulebook;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** Whether a field of the request has to be given, and whether it is asked for. */
public enum FieldUse implements Labelled {
    /** Its object is refused without it. */
    REQUIRED("obligatoire", "required"),
    /** It may be left out, and is asked for where the decision depends on it. */
    ASKED("facultatif, demandé quand la décision en dépend", "optional, asked for where the decision depends on it"),
    /** It tells a special situation, of which nobody is asked who does not speak of it. */
    SITUATION(
            "facultatif, demandé seulement à qui évoque cette situation",
            "optional, never asked of who does not speak of that situation"),
    /** It may be left out, and is never asked for: what a funder decided, or what no rule reads. */
    NEVER_ASKED("facultatif, jamais demandé", "optional, never asked for");

    private final BilingualText label;

    FieldUse(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
