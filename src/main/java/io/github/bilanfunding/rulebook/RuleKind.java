package io.github.bilanfunding.rulebook;

/** What a rule tells when its condition holds. In the order in which a catalogue lists the rules of a scheme. */
public enum RuleKind {
    /** The scheme is meant for this kind of person, initiative or date. */
    GATE,
    /** One condition of the scheme is met. */
    CRITERION,
    /** A named criterion, floor or approval does not bind here. */
    EXEMPTION,
    /** A funder decides, or confirms the amount. */
    APPROVAL,
    /** The scheme can pay up to an amount, on one route, at one rank. */
    OFFER,
    /** The scheme pays no more than an amount; the smallest ceiling wins. */
    CEILING,
    /** On one route, at least an amount stays with the remaining payer. */
    FLOOR,
    /** The scheme pays wages up to an amount, outside the price. */
    WAGE,
    /** The reader should know something. */
    NOTICE
}
