package io.github.bilanfunding.internal.dialogue;

import io.github.bilanfunding.decision.OtherSituation;
import io.github.bilanfunding.internal.spelling.SpelledNumber;
import io.github.bilanfunding.rulebook.FieldInfo;
import io.github.bilanfunding.rulebook.FieldType;
import io.github.bilanfunding.rulebook.FieldUse;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of the dialogue.
 *
 * @param pointer the JSON pointer of the field, empty for the question about special situations
 * @param text the question
 * @param help what the question means and why it is asked, line by line
 * @param type the form of the answer
 * @param choices the permitted values of a form that has few
 * @param unit what a whole number counts, null for other forms
 * @param isRequired whether it needs an answer
 * @param price the question for the price, which a reply in euros answers instead of this one, null for none
 */
public record Prompt(
        String pointer,
        BilingualText text,
        List<BilingualText> help,
        FieldType type,
        List<Choice> choices,
        @Nullable BilingualText unit,
        boolean isRequired,
        @Nullable Prompt price) {

    private static final BilingualText SITUATIONS = new BilingualText(
            "L'une de ces situations vous concerne-t-elle ? (« aucune » si ce n'est pas le cas)",
            "Are you in one of these situations? (\"none\" if you are not)");
    private static final BilingualText WHY_SITUATIONS = new BilingualText(
            "Chacune peut ouvrir un financement de plus. « Aucune » n'est pas noté dans la demande, et rien n'en est déduit.",
            "Each may open a further funding. \"None\" is not written into the request, and nothing follows from it.");

    /** The question for a field. */
    public static Prompt of(FieldInfo field, BilingualText text) {
        BilingualText who = new BilingualText("Qui le sait : ", "Who knows it: ").and("", field.who());
        String value = field.example().replace("\"", "");
        BilingualText example = new BilingualText("Exemple : " + value, "Example: " + value);
        return new Prompt(
                field.pointer(),
                text,
                field.choices().isEmpty()
                        ? List.of(field.meaning(), field.why(), who, example)
                        : List.of(field.meaning(), field.why(), who),
                field.type(),
                field.choices(),
                field.unit(),
                field.use() == FieldUse.REQUIRED,
                null);
    }

    /** This question, which a price answers too. */
    Prompt orPrice(Prompt asked) {
        return new Prompt(pointer, text, help, type, choices, unit, isRequired, asked);
    }

    /** The question that a reply answers: this one, or that for the price. */
    public Prompt answeredBy(String typed) {
        return price != null && SpelledNumber.isMoney(typed) ? price : this;
    }

    /** The question whether special situations apply. */
    static Prompt of(List<OtherSituation> situations) {
        return new Prompt(
                "",
                SITUATIONS,
                List.of(WHY_SITUATIONS),
                FieldType.SEVERAL_OF,
                situations.stream()
                        .filter(situation -> situations.stream().noneMatch(other -> isPartOf(other, situation)))
                        .map(situation -> new Choice(situation.section(), situation.text()))
                        .toList(),
                null,
                false,
                null);
    }

    /** Where schemes share a section, each has a situation of its own beside that of the section. */
    private static boolean isPartOf(OtherSituation part, OtherSituation whole) {
        return part.section().startsWith(whole.section() + "/");
    }

    /** Whether it asks for special situations rather than for a field. */
    public boolean asksForSituations() {
        return pointer.isEmpty();
    }
}
