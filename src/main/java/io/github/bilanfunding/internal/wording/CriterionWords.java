package io.github.bilanfunding.internal.wording;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.value.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * The words for an unmet criterion. A criterion is a sentence that says what should hold, so it is quoted: alone it would
 * say the contrary of what is meant. Immutable and thread-safe.
 */
public final class CriterionWords {

    private final Words words;
    private final GapWords gaps;

    public CriterionWords(Words words) {
        this.words = words;
        this.gaps = new GapWords(words);
    }

    /** The criterion, what was read, what is required and by how much it is missed. */
    public String unmet(Criterion criterion) {
        String label = words.of(criterion.label());
        return words.of("condition non remplie : « " + label + " »", "condition not met: \"" + label + "\"")
                + part(words.of(", déclaré : ", ", given: "), criterion.actual())
                + part(words.of(", requis : ", ", required: "), criterion.required())
                + (criterion.gap() == null ? "" : ", " + gaps.of(criterion.gap()));
    }

    private String part(String name, @Nullable BilingualText value) {
        return value == null || value.french().isEmpty() ? "" : name + words.of(value);
    }
}
