package io.github.bilanfunding.rulebook;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/**
 * The kinds of rules, each with what it records when its condition is met. A catalogue lists the rules of a scheme in
 * this order.
 */
public enum RuleKind implements Labelled {
    /** The scheme is for this kind of person, initiative or date. */
    GATE("champ d'application", "gate"),
    /** One condition of the scheme is met. */
    CRITERION("critère", "criterion"),
    /** A criterion, floor or approval does not apply to this request. */
    EXEMPTION("dispense", "exemption"),
    /** A funder must approve the payment or confirm the amount. */
    APPROVAL("accord à obtenir", "approval"),
    /** The scheme can pay up to an amount, on one route and at one rank. */
    OFFER("prise en charge", "offer"),
    /** The scheme pays no more than an amount; the smallest ceiling wins. */
    CEILING("plafond", "ceiling"),
    /** On one route, the remaining payer pays at least an amount. */
    FLOOR("plancher", "floor"),
    /** The scheme pays wages up to an amount, in addition to the price. */
    WAGE("prise en charge du salaire", "wage"),
    /** Information or a warning for the reader. */
    NOTICE("avis", "notice");

    private final BilingualText label;

    RuleKind(String french, String english) {
        this.label = new BilingualText(french, english);
    }

    @Override
    public BilingualText label() {
        return label;
    }
}
