package io.github.bilanfunding.audit;

import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a decision so that it can be replayed: the decision, which names its rulebook, the library and the
 * fingerprint of its request, a fingerprint of its own, and the request itself unless it is masked. Written by
 * {@link io.github.bilanfunding.canonical.CanonicalJson}, read by {@link io.github.bilanfunding.json.StoredDecision}.
 * Immutable and thread-safe.
 *
 * <p>A masked record is replayed with the request from elsewhere. It hides the request, not the decision, which repeats
 * the references and states the values that its criteria looked at. Nor is a fingerprint an encryption: who knows all
 * fields of a request but a few can find those by trying.
 *
 * @param <Q> the type of the request
 * @param <D> the type of the decision
 * @param schemaVersion the version of this document's shape, {@value FundingDecision#SCHEMA_VERSION}
 * @param decisionFingerprint {@code sha256:} and 64 hexadecimal digits over the canonical decision, not null
 * @param request the request, null when it is masked
 * @param decision the decision, not null
 */
public record DecisionRecord<Q extends Record, D extends Record>(
        int schemaVersion,
        String decisionFingerprint,
        @Nullable Q request,
        D decision) {

    /**
     * Checks the decision's fingerprint.
     *
     * @param schemaVersion as the component
     * @param decisionFingerprint as the component
     * @param request as the component
     * @param decision as the component
     * @throws IllegalArgumentException if the fingerprint is not that of the decision
     */
    public DecisionRecord {
        if (!Fingerprint.of(decision).equals(decisionFingerprint)) {
            throw new IllegalArgumentException(
                    decisionFingerprint + " is not the fingerprint of the decision: make the record by full or masked");
        }
    }

    /**
     * {@return a record of a decision with its request}
     *
     * @param request the request, not null
     * @param decision the decision on it, not null
     * @throws IllegalArgumentException if the decision is on another request
     */
    public static DecisionRecord<FundingRequest, FundingDecision> full(
            FundingRequest request, FundingDecision decision) {
        return of(requireSame(request, decision.requestFingerprint()), decision);
    }

    /**
     * {@return a record of a cohort's decision with its request}
     *
     * @param request the request, not null
     * @param decision the decision on it, not null
     * @throws IllegalArgumentException if the decision is on another request
     */
    public static DecisionRecord<CohortRequest, CohortDecision> full(CohortRequest request, CohortDecision decision) {
        return of(requireSame(request, decision.requestFingerprint()), decision);
    }

    /**
     * {@return a record of a decision that holds no more of its request than the fingerprint}
     *
     * @param decision the decision, not null
     */
    public static DecisionRecord<FundingRequest, FundingDecision> masked(FundingDecision decision) {
        return of(null, decision);
    }

    /**
     * {@return a record of a cohort's decision that holds no more of its request than the fingerprint}
     *
     * @param decision the decision, not null
     */
    public static DecisionRecord<CohortRequest, CohortDecision> masked(CohortDecision decision) {
        return of(null, decision);
    }

    private static <Q extends Record, D extends Record> DecisionRecord<Q, D> of(@Nullable Q request, D decision) {
        return new DecisionRecord<>(FundingDecision.SCHEMA_VERSION, Fingerprint.of(decision), request, decision);
    }

    private static <Q extends Record> Q requireSame(Q request, String fingerprint) {
        Objects.requireNonNull(request, "request");
        String actual = Fingerprint.of(request);
        if (!actual.equals(fingerprint)) {
            throw new IllegalArgumentException("the decision is on the request " + fingerprint + ", not on " + actual
                    + ": give the request that was decided");
        }
        return request;
    }
}
