package io.github.bilanfunding.decision;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The source of a rule, in its version on the day of a decision. Immutable and thread-safe.
 *
 * @param reference the article or the statement of the guide, such as {@code C. trav. D6323-1 A}, not null
 * @param version the Légifrance id of the version in force on that day, null where none exists
 * @param since the day that version came into force, null where none is known
 * @param confidence how reliable the source is, not null
 */
public record Source(
        String reference,
        @Nullable String version,
        @Nullable LocalDate since,
        Confidence confidence) {

    /**
     * Checks the components for null.
     *
     * @param reference as the component
     * @param version as the component
     * @param since as the component
     * @param confidence as the component
     */
    public Source {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(confidence, "confidence");
    }
}
