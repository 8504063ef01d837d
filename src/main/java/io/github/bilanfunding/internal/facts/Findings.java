package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Hears what the rules of one decision find, in the order in which they fire. One verb per kind of rule, so that a
 * consequence reads as a sentence. Confined to the thread of its decision.
 */
public final class Findings {

    private final List<Firing> firings = new ArrayList<>();

    /** Hands over the rules heard since the last call, in firing order. */
    public void drain(Consumer<Firing> to) {
        firings.forEach(to);
        firings.clear();
    }

    /** The ids of the last rules heard, at most as many as asked for, to name them when something goes wrong. */
    public List<String> last(int count) {
        return firings.subList(Math.max(0, firings.size() - count), firings.size()).stream()
                .map(Firing::id)
                .toList();
    }

    /** A gate: the scheme is meant for this case. */
    public void opens(String id) {
        firings.add(new Firing(id, null));
    }

    /** A criterion: the condition is met. */
    public void meets(String id) {
        firings.add(new Firing(id, null));
    }

    /** An exemption: what it lifts does not bind here. */
    public void lifts(String id) {
        firings.add(new Firing(id, null));
    }

    /** An approval: a funder still decides. */
    public void needsApproval(String id) {
        firings.add(new Firing(id, null));
    }

    /** A notice: the reader should know. */
    public void notes(String id) {
        firings.add(new Firing(id, null));
    }

    /** A notice that names an amount, which stands for {@code {amount}} in its words. */
    public void notes(String id, Euros amount) {
        firings.add(new Firing(id, amount));
    }

    /** An offer: the scheme can pay up to an amount. */
    public void offers(String id, Euros upTo) {
        firings.add(new Firing(id, upTo));
    }

    /** A ceiling: the scheme pays no more than an amount. */
    public void caps(String id, Euros atMost) {
        firings.add(new Firing(id, atMost));
    }

    /** A ceiling that a row of a table gives. */
    public void caps(String id, TableAmount atMost) {
        firings.add(new Firing(id, atMost.amount(), atMost.source()));
    }

    /** Wages: the scheme pays them up to an amount, outside the price. */
    public void supports(String id, TableAmount upTo) {
        firings.add(new Firing(id, upTo.amount(), upTo.source()));
    }

    /** A floor: at least an amount stays with the remaining payer. */
    public void leavesAtLeast(String id, Euros atLeast) {
        firings.add(new Firing(id, atLeast));
    }
}
