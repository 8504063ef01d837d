package io.github.bilanfunding.internal.plan;

import io.github.bilanfunding.value.Euros;
import java.util.List;

/**
 * What stays at least with the remaining payer of a route, but for the offers that may cover it.
 *
 * @param amount the least amount
 * @param rules the rules behind it
 */
public record Floor(Euros amount, List<String> rules) {

    /** No floor at all. */
    public static final Floor NONE = new Floor(Euros.ZERO, List.of());
}
