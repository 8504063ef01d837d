package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.Euros;
import java.util.List;

/**
 * How the amount of one offer is reckoned: the least of its limits and of what is left to pay, less the floor that it may
 * not cover. Immutable and thread-safe.
 *
 * @param scheme the scheme that offers, not null
 * @param limits the offer itself, then the ceilings that bind it, at least one, not null
 * @param left what the offers before it left of the price, in euros, not null
 * @param withheld what the floor keeps back from this offer, in euros, zero when nothing is, not null
 * @param amount what the offer pays, in euros, zero or more, not null
 */
public record PaymentStep(Scheme scheme, List<Limit> limits, Euros left, Euros withheld, Euros amount) {

    /**
     * Copies the list.
     *
     * @param scheme as the component
     * @param limits as the component
     * @param left as the component
     * @param withheld as the component
     * @param amount as the component
     */
    public PaymentStep {
        limits = List.copyOf(limits);
    }
}
