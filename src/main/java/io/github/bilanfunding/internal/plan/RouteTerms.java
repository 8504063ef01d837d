package io.github.bilanfunding.internal.plan;

import io.github.bilanfunding.decision.Route;
import java.util.List;

/**
 * The offers and the floor of one route.
 *
 * @param route the route
 * @param offers the offers, at most one per scheme, in any order
 * @param floor the floor of the remaining payer
 */
public record RouteTerms(Route route, List<Offer> offers, Floor floor) {}
