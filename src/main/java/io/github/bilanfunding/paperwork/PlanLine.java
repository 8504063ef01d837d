package io.github.bilanfunding.paperwork;

import io.github.bilanfunding.decision.Certainty;
import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.rulebook.Payment;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one payer of a plan pays, ready for a quote or an invoice. Immutable and thread-safe.
 *
 * @param payer the code of the payer: a scheme, {@code EMPLOYER} or {@code BENEFICIARY}, not null
 * @param label the payer in words, not null
 * @param lheo the code of the funder in the LHÉO vocabulary, null where it has none
 * @param base the price that the funding is reckoned on, in whole cents, not null
 * @param ceiling the most that the scheme can pay, null when unknown and for what is left
 * @param hourly the most that the scheme pays an hour, in whole cents, where a scale per hour sets the ceiling; null where
 *     none does
 * @param hours the hours of the bilan where a rule behind the amount counts them, null where none does
 * @param amount what the payer pays, in whole cents, positive, not null
 * @param certainty whether the funder still decides, null for what is left
 * @param rules the rules that gave the amount, empty for what is left, not null
 * @param payment the way of the money, null when it is to be agreed with the funder
 */
public record PlanLine(
        String payer,
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
