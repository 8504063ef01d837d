package io.github.bilanfunding.rulebook;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;

/** What a rule tells when its condition holds. In the order in which a catalogue lists the rules of a scheme. */
public enum RuleKind implements Labelled {
    /** The scheme is meant for this kind of person, initiative or date. */
    GATE("champ d'application", "gate"),
    /** One condition of the scheme is met. */
    CRITERION("critère", "criterion"),
    /** A named criterion, floor or approval does not bind here. */
    EXEMPTION("dispense", "exemption"),
    /** A funder decides, or confirms the amount. */
    APPROVAL("accord à obtenir", "approval"),
    /** The scheme can pay up to an amount, on one route, at one rank. */
    OFFER("prise en charge", "offer"),
    /** The scheme pays no more than an amount; the smallest ceiling wins. */
    CEILING("plafond", "ceiling"),
    /** On one route, at least an amount stays with the remaining payer. */
    FLOOR("plancher", "floor"),
    /** The scheme pays wages up to an amount, outside the price. */
    WAGE("prise en charge du salaire", "wage"),
    /** The reader should know something. */
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
