package io.github.bilanfunding.json;

import io.github.bilanfunding.value.BilingualText;
import java.util.List;

/** The question what was meant. */
final class Suggestion {

    private Suggestion() {}

    static BilingualText of(List<BilingualText> meant) {
        return new BilingualText(
                "vouliez-vous dire "
                        + String.join(
                                " ou ",
                                meant.stream().map(BilingualText::french).toList()) + " ?",
                "did you mean "
                        + String.join(
                                " or ",
                                meant.stream().map(BilingualText::english).toList()) + "?");
    }

    static BilingualText ofTexts(List<String> meant) {
        return of(meant.stream().map(text -> new BilingualText(text, text)).toList());
    }
}
