package io.github.bilanfunding.comparison;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;

/**
 * A payer who pays another amount on the right than on the left. Immutable and thread-safe.
 *
 * @param payer the code of a scheme, or {@code EMPLOYER} or {@code BENEFICIARY} for what remains, not null
 * @param label the payer in words, not null
 * @param left the amount on the left in euros, zero where the payer has no part, not null
 * @param right the amount on the right in euros, zero where the payer has no part, not null
 * @param difference right less left, in euros, not zero, not null
 * @param reason the rules behind both amounts, in words, not null
 */
public record AmountDifference(
        String payer, BilingualText label, Euros left, Euros right, Euros difference, BilingualText reason) {}
