package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.Euros;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The sums of the recommended plans of a cohort. Immutable and thread-safe.
 *
 * @param price the sum of the prices in euros, not null
 * @param byPayer the total that each scheme pays, in the order of the rulebook, without schemes that pay nothing, not
 *     null
 * @param remaining the total left to each payer, zero included, in the order of {@link RemainingPayer}, not null
 */
public record CohortTotals(Euros price, Map<Scheme, Euros> byPayer, Map<RemainingPayer, Euros> remaining) {

    /**
     * Copies the maps and fixes their order.
     *
     * @param price as the component
     * @param byPayer as the component
     * @param remaining as the component
     */
    public CohortTotals {
        byPayer = Collections.unmodifiableMap(new LinkedHashMap<>(byPayer));
        remaining = Collections.unmodifiableMap(new TreeMap<>(remaining));
    }
}
