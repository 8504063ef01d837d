package io.github.bilanfunding.rulebook;

import io.github.bilanfunding.decision.Payer;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.value.BilingualText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the money of one payer reaches the provider. Immutable and thread-safe.
 *
 * @param payer the payer, not null
 * @param route the only route to which it applies, null for every route
 * @param sources the keys of its sources, at least one, not null
 * @param validFrom the first request date to which it applies, inclusive, not null
 * @param validTo the last request date to which it applies, inclusive, null when no end is known
 * @param paidTo who can receive the money, at least one, the usual one first, not null
 * @param advancedBy who pays first and is refunded, unless the funder agrees to pay the provider; null when no money is
 *     advanced
 * @param invoiceTo the recipient of the invoice, not null
 * @param how the way of the money in words, not null
 */
public record Payment(
        Payer payer,
        @Nullable Route route,
        List<String> sources,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<Party> paidTo,
        @Nullable Party advancedBy,
        BilingualText invoiceTo,
        BilingualText how)
        implements InForce {

    /**
     * Copies the lists.
     *
     * @param payer as the component
     * @param route as the component
     * @param sources as the component
     * @param validFrom as the component
     * @param validTo as the component
     * @param paidTo as the component
     * @param advancedBy as the component
     * @param invoiceTo as the component
     * @param how as the component
     */
    public Payment {
        sources = List.copyOf(sources);
        paidTo = List.copyOf(paidTo);
    }

    /**
     * {@return whether it describes how a payer pays on a route}
     *
     * @param payer the payer, not null
     * @param route the route, not null
     */
    public boolean concerns(Payer payer, Route route) {
        return this.payer.equals(payer) && (this.route == null || this.route.equals(route));
    }
}
