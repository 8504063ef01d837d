package io.github.bilanfunding.question;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.request.FundingRequest;

/**
 * A request with the decision on it.
 *
 * @param request the request
 * @param decision the decision
 */
record Decided(FundingRequest request, FundingDecision decision) {}
