package io.github.bilanfunding.internal.search;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.request.FundingRequest;

/**
 * A request with the decision on it. Immutable and thread-safe.
 *
 * @param request the request
 * @param decision the decision
 */
public record Decided(FundingRequest request, FundingDecision decision) {}
