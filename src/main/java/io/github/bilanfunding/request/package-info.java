/**
 * The request: immutable records with builders. An absent value means unknown, not zero or false. The sections
 * ({@link io.github.bilanfunding.request.Beneficiary}, {@link io.github.bilanfunding.request.Bilan}…) only hold values.
 * A {@link io.github.bilanfunding.request.FundingRequest} or {@link io.github.bilanfunding.request.CohortRequest}
 * checks all of them when it is created, and reports every problem at once.
 */
@NullMarked
package io.github.bilanfunding.request;

import org.jspecify.annotations.NullMarked;
