package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.RulebookVersion;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request for several beneficiaries. Immutable and thread-safe.
 *
 * @param schemaVersion the version of this document's structure, {@value FundingDecision#SCHEMA_VERSION}
 * @param reference the request's reference, null when it has none
 * @param requestDate the day whose law was applied, not null
 * @param rulebook the rulebook used, not null
 * @param requestFingerprint {@code sha256:} and 64 hexadecimal digits of the canonical cohort request, not null
 * @param libraryVersion the version of this library, not null
 * @param decisions one decision per beneficiary, in their order, not null
 * @param totals the sums of all decisions, not null
 */
public record CohortDecision(
        int schemaVersion,
        @Nullable String reference,
        LocalDate requestDate,
        RulebookVersion rulebook,
        String requestFingerprint,
        String libraryVersion,
        List<FundingDecision> decisions,
        CohortTotals totals) {

    /**
     * Copies the lists.
     *
     * @param schemaVersion as the component
     * @param reference as the component
     * @param requestDate as the component
     * @param rulebook as the component
     * @param requestFingerprint as the component
     * @param libraryVersion as the component
     * @param decisions as the component
     * @param totals as the component
     */
    public CohortDecision {
        decisions = List.copyOf(decisions);
    }

    /**
     * {@return a copy of this decision and of its beneficiaries' decisions, with another library version}
     *
     * @param version the version, not null
     */
    public CohortDecision withLibraryVersion(String version) {
        return new CohortDecision(
                schemaVersion,
                reference,
                requestDate,
                rulebook,
                requestFingerprint,
                version,
                decisions.stream().map(d -> d.withLibraryVersion(version)).toList(),
                totals);
    }
}
