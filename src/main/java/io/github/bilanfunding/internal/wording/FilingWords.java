package io.github.bilanfunding.internal.wording;

import io.github.bilanfunding.rulebook.Delay;
import io.github.bilanfunding.rulebook.DelayUnit;
import io.github.bilanfunding.rulebook.Formality;
import io.github.bilanfunding.rulebook.Silence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The words for filing: by when, how long before, and when an answer is due. Immutable and thread-safe. */
public final class FilingWords {

    private final Words words;

    public FilingWords(Words words) {
        this.words = words;
    }

    /** The last day for filing, as a prefix of what is filed. Empty when the day is unknown. */
    public String by(@Nullable LocalDate by, boolean late) {
        if (by == null) {
            return "";
        }
        return late
                ? words.of("hors délai depuis le ", "too late since ") + words.day(by) + words.of(" : ", ": ")
                : words.of("au plus tard le ", "by ") + words.day(by) + words.of(" : ", ": ");
    }

    /** What is filed with whom, after the last day for it. */
    public String task(@Nullable LocalDate by, boolean late, Formality formality) {
        return by(by, late) + words.of(formality.whom()) + words.of(" : ", ": ") + words.of(formality.what());
    }

    /** When an answer is due, and the meaning of no answer. Empty when the day is unknown. */
    public String answer(@Nullable LocalDate day, @Nullable Silence silence) {
        if (day == null) {
            return "";
        }
        return words.of("réponse au plus tard le ", "answer by ")
                + words.day(day)
                + words.of(" pour un dépôt à la date de la demande", " if filed on the date of the request")
                + (silence == null
                        ? ""
                        : words.of(", l'absence de réponse vaut ", ", silence means ") + words.of(silence));
    }

    /** The remark on what the recommended plan does not need. */
    public String otherWay() {
        return words.of(
                "pour une autre voie de financement que le plan retenu", "for another way than the plan chosen");
    }

    /** How long before the start of the bilan something must be filed. */
    public String before(@Nullable Delay delay) {
        if (delay == null) {
            return words.of("avant le début", "before the start");
        }
        DelayUnit unit = delay.unit();
        return delay.count()
                + " "
                + words.of(delay.count() == 1 ? unit.one() : unit.label())
                + words.of(" avant le début", " before the start");
    }
}
