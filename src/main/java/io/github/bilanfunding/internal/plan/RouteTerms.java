package io.github.bilanfunding.internal.plan;

import io.github.bilanfunding.decision.Route;
import java.util.List;

/**
 * Everything that bears on one route.
 *
 * @param route the route
 * @param offers what each scheme can pay on it, each scheme once, in any order
 * @param floor what stays with the remaining payer
 */
public record RouteTerms(Route route, List<Offer> offers, Floor floor) {}
