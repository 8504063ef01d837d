package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.value.Euros;

/**
 * What a row of a dated table gives in a case.
 *
 * @param amount the amount
 * @param source where the row comes from
 */
public record TableAmount(Euros amount, Source source) {}
