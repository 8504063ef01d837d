package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the rules of one decision find, in the order in which they fire. One verb per kind of rule, so that a consequence
 * reads as a sentence; the scheme that some verbs name is read by the catalogue. Confined to the thread of its decision.
 */
public final class Findings {

    private final List<Firing> firings = new ArrayList<>();

    /** Hands over the rules that fired since the last call, in firing order. */
    public void drain(Consumer<Firing> to) {
        firings.forEach(to);
        firings.clear();
    }

    /** The ids of the last rules that fired, at most as many as asked for, to name them when something goes wrong. */
    public List<String> last(int count) {
        return firings.subList(Math.max(0, firings.size() - count), firings.size()).stream()
                .map(Firing::id)
                .toList();
    }

    /** A gate: the scheme is meant for this profile. */
    public void opens(String scheme, String id) {
        found(id);
    }

    /** A criterion: the condition is met. */
    public void meets(String id) {
        found(id);
    }

    /** An exemption: what it lifts does not bind here. */
    public void lifts(String id) {
        found(id);
    }

    /** An approval: a funder still decides. */
    public void needsApproval(String id) {
        found(id);
    }

    /** A notice: the reader should know. */
    public void informs(String id) {
        found(id);
    }

    /** A notice that names an amount, which takes the place of {@code {amount}} in its words. */
    public void informs(String id, Euros amount) {
        found(id, amount);
    }

    /** A notice of a scheme whose gate need not be open. */
    public void informs(String scheme, String id) {
        found(id);
    }

    /** A notice: the reader must know. */
    public void warns(String id) {
        found(id);
    }

    /** A warning that names an amount, which takes the place of {@code {amount}} in its words. */
    public void warns(String id, Euros amount) {
        found(id, amount);
    }

    /** A warning of a scheme whose gate need not be open. */
    public void warns(String scheme, String id) {
        found(id);
    }

    /** A notice that names the amount of a table's row. */
    public void informs(String id, TableAmount amount) {
        found(id, amount);
    }

    /** An offer: the scheme can pay up to an amount. */
    public void offers(String id, Euros upTo) {
        found(id, upTo);
    }

    /** An offer that a row of a table gives. */
    public void offers(String id, TableAmount upTo) {
        found(id, upTo);
    }

    /** A ceiling: the scheme pays no more than an amount. */
    public void caps(String id, Euros atMost) {
        found(id, atMost);
    }

    /** A ceiling that a row of a table gives. */
    public void caps(String id, TableAmount atMost) {
        found(id, atMost);
    }

    /** Wages: the scheme pays them up to an amount, outside the price. */
    public void supports(String id, TableAmount upTo) {
        found(id, upTo);
    }

    /** A floor: at least an amount is left to the remaining payer. */
    public void leavesAtLeast(String id, Euros amount) {
        found(id, amount);
    }

    private void found(String id) {
        firings.add(new Firing(id, null));
    }

    private void found(String id, Euros amount) {
        firings.add(new Firing(id, amount));
    }

    private void found(String id, TableAmount amount) {
        firings.add(new Firing(id, amount.amount(), amount.source()));
    }
}
