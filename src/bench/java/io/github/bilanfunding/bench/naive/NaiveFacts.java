package io.github.bilanfunding.bench.naive;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.value.Euros;

/** The facts that the naive rules insert. */
public final class NaiveFacts {

    private NaiveFacts() {}

    /** What a finding is about. */
    public enum Kind {
        GATE,
        CRITERION,
        OFFER,
        CEILING,
        NOTICE
    }

    /** What one rule found. */
    public record Finding(String id, Scheme scheme, Kind kind, boolean met) {}

    /** A scheme whose criteria are all met. */
    public record Granted(Scheme scheme) {}

    /** A scheme can pay up to an amount. */
    public record Offer(Scheme scheme, int rank, Euros amount) {}

    /** A scheme pays no more than an amount. */
    public record Ceiling(Scheme scheme, Euros amount) {}
}
