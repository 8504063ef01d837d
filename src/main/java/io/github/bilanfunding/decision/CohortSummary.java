package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.RulebookVersion;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The decision on a cohort with a summary in the place of each decision. Immutable and thread-safe.
 *
 * @param schemaVersion the version of this document's structure, {@value FundingDecision#SCHEMA_VERSION}
 * @param view {@link DecisionView#SUMMARY}, by which a document tells what it is, not null
 * @param reference the request's reference, null when it has none
 * @param requestDate the day whose law was applied, not null
 * @param rulebook the rulebook used, not null
 * @param requestFingerprint {@code sha256:} and 64 hexadecimal digits of the canonical cohort request, not null
 * @param libraryVersion the version of this library, not null
 * @param decisions one summary per beneficiary, in their order, not null
 * @param totals the sums of all decisions, not null
 */
public record CohortSummary(
        int schemaVersion,
        DecisionView view,
        @Nullable String reference,
        LocalDate requestDate,
        RulebookVersion rulebook,
        String requestFingerprint,
        String libraryVersion,
        List<DecisionSummary> decisions,
        CohortTotals totals) {

    /**
     * Copies the list.
     *
     * @param schemaVersion as the component
     * @param view as the component
     * @param reference as the component
     * @param requestDate as the component
     * @param rulebook as the component
     * @param requestFingerprint as the component
     * @param libraryVersion as the component
     * @param decisions as the component
     * @param totals as the component
     */
    public CohortSummary {
        decisions = List.copyOf(decisions);
    }

    /**
     * {@return the summary of a decision}
     *
     * @param decision the decision, not null
     */
    public static CohortSummary of(CohortDecision decision) {
        return new CohortSummary(
                decision.schemaVersion(),
                DecisionView.SUMMARY,
                decision.reference(),
                decision.requestDate(),
                decision.rulebook(),
                decision.requestFingerprint(),
                decision.libraryVersion(),
                decision.decisions().stream().map(DecisionSummary::of).toList(),
                decision.totals());
    }
}
