/**
 * Decides how a French <i>bilan de compétences</i> can be funded, by whom, for how much, and why.
 * {@link io.github.bilanfunding.FundingEngine} is the way in: it takes a
 * {@link io.github.bilanfunding.request.FundingRequest} and gives a
 * {@link io.github.bilanfunding.decision.FundingDecision}.
 */
@NullMarked
package io.github.bilanfunding;

import org.jspecify.annotations.NullMarked;
