/**
 * Decides how a French <i>bilan de compétences</i> can be funded, by whom, for how much, and why.
 * {@link io.github.bilanfunding.FundingEngine} is the entry point: it takes a
 * {@link io.github.bilanfunding.request.FundingRequest} and returns a
 * {@link io.github.bilanfunding.decision.FundingDecision}.
 */
@NullMarked
package io.github.bilanfunding;

import org.jspecify.annotations.NullMarked;
