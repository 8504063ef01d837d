package io.github.bilanfunding.internal.plan;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import java.util.Set;

/**
 * The least amount that the remaining payer of a route pays. Some offers may cover it.
 *
 * @param amount the least amount
 * @param certain whether the amount is not merely the last one known
 * @param rules the ids of the rules that set it
 * @param liftedBy the schemes that lift it if they pay more than zero
 */
public record Floor(Euros amount, boolean certain, List<String> rules, Set<Scheme> liftedBy) {

    /** No floor. */
    public static final Floor NONE = new Floor(Euros.ZERO, true, List.of(), Set.of());
}
