package io.github.bilanfunding.comparison;

import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.value.Euros;
import io.github.bilanfunding.value.RulebookVersion;
import java.time.LocalDate;

/**
 * A summary of one of two compared decisions. Immutable and thread-safe.
 *
 * @param rulebook the rulebook used, not null
 * @param requestDate the day whose law was applied, not null
 * @param route the route of the recommended plan, not null
 * @param price the price in euros, not null
 */
public record ComparedDecision(RulebookVersion rulebook, LocalDate requestDate, Route route, Euros price) {}
