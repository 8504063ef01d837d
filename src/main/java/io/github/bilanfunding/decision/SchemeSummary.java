package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.Euros;
import org.jspecify.annotations.Nullable;

/**
 * The result for one scheme in a {@link DecisionSummary}. Immutable and thread-safe.
 *
 * @param scheme the scheme, not null
 * @param status its status, not null
 * @param ceiling the most that it can pay for this bilan in euros, null when unknown
 */
public record SchemeSummary(
        Scheme scheme, SchemeStatus status, @Nullable Euros ceiling) {

    /**
     * {@return the summary of a verdict}
     *
     * @param verdict the verdict, not null
     */
    public static SchemeSummary of(SchemeVerdict verdict) {
        return new SchemeSummary(verdict.scheme(), verdict.status(), verdict.ceiling());
    }
}
