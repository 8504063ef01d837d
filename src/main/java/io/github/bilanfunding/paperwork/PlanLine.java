package io.github.bilanfunding.paperwork;

import io.github.bilanfunding.decision.Certainty;
import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.Payer;
import io.github.bilanfunding.rulebook.Payment;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of one payer in a plan, ready for a quote or an invoice. Immutable and thread-safe.
 *
 * @param payer the payer, not null
 * @param label the name of the payer, not null
 * @param lheo the code of the funder in the LHÉO vocabulary, null when there is none
 * @param base the price on which the funding is calculated, in whole cents, not null
 * @param ceiling the most that the scheme can pay, null when unknown and for the remaining amount
 * @param hourly the most that the scheme pays per hour, in whole cents, null when the ceiling does not depend on the
 *     hours
 * @param hours the hours of the bilan, null when no ceiling behind the amount depends on them
 * @param amount the amount that the payer pays, in whole cents, above zero, not null
 * @param certainty whether the funder must still approve, null for the remaining amount
 * @param rules the rules that gave the amount, empty for the remaining amount, not null
 * @param payment how the money reaches the provider, null when it must be agreed with the funder
 */
public record PlanLine(
        Payer payer,
        BilingualText label,
        @Nullable String lheo,
        Euros base,
        @Nullable Euros ceiling,
        @Nullable Euros hourly,
        @Nullable Integer hours,
        Euros amount,
        @Nullable Certainty certainty,
        List<FiredRule> rules,
        @Nullable Payment payment) {

    /**
     * Copies the list.
     *
     * @param payer as the component
     * @param label as the component
     * @param lheo as the component
     * @param base as the component
     * @param ceiling as the component
     * @param hourly as the component
     * @param hours as the component
     * @param amount as the component
     * @param certainty as the component
     * @param rules as the component
     * @param payment as the component
     */
    public PlanLine {
        rules = List.copyOf(rules);
    }
}
