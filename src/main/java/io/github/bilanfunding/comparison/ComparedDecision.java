package io.github.bilanfunding.comparison;

import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.RulebookVersion;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;

/**
 * One of two decisions that are compared. Immutable and thread-safe.
 *
 * @param rulebook which rulebook decided, not null
 * @param requestDate the day that selected the law in force, not null
 * @param route the way of paying of the recommended plan, not null
 * @param price the price in euros, not null
 */
public record ComparedDecision(RulebookVersion rulebook, LocalDate requestDate, Route route, Euros price) {}
