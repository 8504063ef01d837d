package io.github.bilanfunding.comparison;

import io.github.bilanfunding.decision.Payer;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;

/**
 * A payer whose amounts in two compared decisions differ. Immutable and thread-safe.
 *
 * @param payer the payer, not null
 * @param label the name of the payer, not null
 * @param left the amount on the left in euros, zero when the payer pays nothing, not null
 * @param right the amount on the right in euros, zero when the payer pays nothing, not null
 * @param difference right minus left, in euros, not zero, not null
 * @param reason the rules that gave both amounts, in words, not null
 */
public record AmountDifference(
        Payer payer, BilingualText label, Euros left, Euros right, Euros difference, BilingualText reason) {}
