package io.github.bilanfunding.internal.plan;

import io.github.bilanfunding.decision.AmountToConfirm;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.value.Euros;
import java.util.List;

/**
 * The offers and the floor of one open route.
 *
 * @param route the route
 * @param offers the offers, at most one per scheme and rank, in any order
 * @param floor the floor of the remaining payer
 * @param toConfirm the open schemes whose amount is not known, in the order of the schemes
 * @param wagesToConfirm what the schemes to confirm pay for wages in addition to the price
 * @param nearness the scheme of the route that is nearest to paying
 */
public record RouteTerms(
        Route route,
        List<Offer> offers,
        Floor floor,
        List<AmountToConfirm> toConfirm,
        Euros wagesToConfirm,
        Nearness nearness) {}
