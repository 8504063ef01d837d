package io.github.bilanfunding.audit;

import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.Named;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is kept for a replay: the decision, its fingerprint and, unless the record is masked, the request.
 * The decision names its rulebook, the library version and the fingerprint of its request.
 * {@link io.github.bilanfunding.canonical.CanonicalJson} writes a record,
 * {@link io.github.bilanfunding.json.StoredDecision} reads it. Immutable and thread-safe.
 *
 * <p>To replay a masked record, the request must come from elsewhere. Masking hides the request, not the decision: the
 * decision repeats the references and the values that its criteria read. A fingerprint is not encryption. A person who
 * knows all fields of a request except a few can find these few by trying values.
 *
 * @param <Q> the type of the request
 * @param <D> the type of the decision
 * @param schemaVersion the version of this document's structure, {@value FundingDecision#SCHEMA_VERSION}
 * @param decisionFingerprint {@code sha256:} and 64 hexadecimal digits of the canonical decision, not null
 * @param request the request without the names of the beneficiaries, null when it is masked
 * @param decision the decision, not null
 */
public record DecisionRecord<Q extends Record, D extends Record>(
        int schemaVersion,
        String decisionFingerprint,
        @Nullable Q request,
        D decision) {

    /**
     * Checks the decision's fingerprint and leaves the names out of the request.
     *
     * @param schemaVersion as the component
     * @param decisionFingerprint as the component
     * @param request as the component
     * @param decision as the component
     * @throws IllegalArgumentException if the fingerprint is not that of the decision
     */
    @SuppressWarnings("unchecked") // a request without its names has the same type
    public DecisionRecord {
        request = request instanceof Named<?> named ? (Q) named.withoutNames() : request;
        if (!Fingerprint.of(decision).equals(decisionFingerprint)) {
            throw new IllegalArgumentException(
                    decisionFingerprint + " is not the fingerprint of the decision: make the record by full or masked");
        }
    }

    /**
     * {@return a record of a decision with its request}
     *
     * @param request the request, not null
     * @param decision the decision on that request, not null
     * @throws IllegalArgumentException if the decision is about another request
     */
    public static DecisionRecord<FundingRequest, FundingDecision> full(
            FundingRequest request, FundingDecision decision) {
        Fingerprint.requireSame(request, decision.requestFingerprint());
        return of(request, decision);
    }

    /**
     * {@return a record of a cohort's decision with its request}
     *
     * @param request the request, not null
     * @param decision the decision on that request, not null
     * @throws IllegalArgumentException if the decision is about another request
     */
    public static DecisionRecord<CohortRequest, CohortDecision> full(CohortRequest request, CohortDecision decision) {
        Fingerprint.requireSame(request, decision.requestFingerprint());
        return of(request, decision);
    }

    /**
     * {@return a record of a decision with only the fingerprint of its request}
     *
     * @param decision the decision, not null
     */
    public static DecisionRecord<FundingRequest, FundingDecision> masked(FundingDecision decision) {
        return of(null, decision);
    }

    /**
     * {@return a record of a cohort's decision with only the fingerprint of its request}
     *
     * @param decision the decision, not null
     */
    public static DecisionRecord<CohortRequest, CohortDecision> masked(CohortDecision decision) {
        return of(null, decision);
    }

    private static <Q extends Record, D extends Record> DecisionRecord<Q, D> of(@Nullable Q request, D decision) {
        return new DecisionRecord<>(FundingDecision.SCHEMA_VERSION, Fingerprint.of(decision), request, decision);
    }
}
