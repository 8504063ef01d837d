package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.value.Euros;
import org.jspecify.annotations.Nullable;

/** What one rule told: its id and, for an offer, a ceiling or a floor, the amount. */
public record Firing(String id, @Nullable Euros amount) {}
