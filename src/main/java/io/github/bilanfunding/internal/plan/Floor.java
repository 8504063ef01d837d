package io.github.bilanfunding.internal.plan;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import java.util.Set;

/**
 * What stays at least with the remaining payer of a route, but for the offers that may cover it.
 *
 * @param amount the least amount
 * @param rules the rules behind it
 * @param liftedBy the schemes that lift it where they offer anything
 */
public record Floor(Euros amount, List<String> rules, Set<Scheme> liftedBy) {

    /** No floor at all. */
    public static final Floor NONE = new Floor(Euros.ZERO, List.of());

    public Floor(Euros amount, List<String> rules) {
        this(amount, rules, Set.of());
    }
}
