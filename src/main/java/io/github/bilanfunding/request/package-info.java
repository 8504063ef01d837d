/**
 * What goes in: immutable records with builders. An absent value is unknown, never zero and never false. The sections
 * ({@link io.github.bilanfunding.request.Beneficiary}, {@link io.github.bilanfunding.request.Bilan}…) only carry
 * values; a {@link io.github.bilanfunding.request.FundingRequest} or
 * {@link io.github.bilanfunding.request.CohortRequest} checks all of them at once when it is made, so that every
 * problem is reported together.
 */
@NullMarked
package io.github.bilanfunding.request;

import org.jspecify.annotations.NullMarked;
