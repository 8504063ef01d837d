package io.github.bilanfunding.comparison;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import org.jspecify.annotations.Nullable;

/**
 * A scheme whose statuses or ceilings in two compared decisions differ. Immutable and thread-safe.
 *
 * @param scheme the scheme, not null
 * @param label the scheme's name, not null
 * @param left its status on the left, not null
 * @param right its status on the right, not null
 * @param leftCeiling its ceiling on the left in euros, null when unknown or none
 * @param rightCeiling its ceiling on the right in euros, null when unknown or none
 * @param reason the reasons for both verdicts, in words, not null
 */
public record SchemeDifference(
        Scheme scheme,
        BilingualText label,
        SchemeStatus left,
        SchemeStatus right,
        @Nullable Euros leftCeiling,
        @Nullable Euros rightCeiling,
        BilingualText reason) {}
