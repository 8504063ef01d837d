package io.github.bilanfunding.internal.wording;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.value.BilingualText;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words for an unmet criterion. A criterion is a sentence that says what should hold, so it is quoted: alone it would
 * say the contrary of what is meant. Immutable and thread-safe.
 */
public final class CriterionWords {

    private final Words words;
    private final GapWords gaps;

    /** Words for a report, with its own notation of days. */
    public CriterionWords(Words words, Function<LocalDate, String> days) {
        this.words = words;
        this.gaps = new GapWords(words, days);
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
