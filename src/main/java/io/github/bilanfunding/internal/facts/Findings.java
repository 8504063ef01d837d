package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Collects the findings of the rules of one decision, in firing order. Each rule records one finding when it fires.
 * There is one method per kind of rule, so that a consequence reads as a sentence. The {@code scheme} argument of some
 * methods is only read by the catalogue. Not thread-safe: one instance per decision.
 */
public final class Findings {

    private final List<Firing> firings;
    private final @Nullable String scheme;

    /** No findings yet. */
    public Findings() {
        this(new ArrayList<>(), null);
    }

    private Findings(List<Firing> firings, @Nullable String scheme) {
        this.firings = firings;
        this.scheme = scheme;
    }

    /** A view of these findings that also records the scheme whose profile the rule looked at. */
    Findings of(String scheme) {
        return new Findings(firings, scheme);
    }

    /** Passes on the findings since the last call, in firing order. */
    public void drain(Consumer<Firing> to) {
        firings.forEach(to);
        firings.clear();
    }

    /** How many findings there are since the last call of {@link #drain}. */
    public int size() {
        return firings.size();
    }

    /** The ids of the last rules that fired, at most {@code count}, for error messages. */
    public List<String> last(int count) {
        return firings.subList(Math.max(0, firings.size() - count), firings.size()).stream()
                .map(Firing::id)
                .toList();
    }

    /** A gate: the scheme is for this kind of profile. */
    public void opens(String scheme, String id) {
        found(id);
    }

    /** A criterion: the condition is met. */
    public void meets(String id) {
        found(id);
    }

    /** An exemption: the families that it lifts do not apply to this profile. */
    public void lifts(String id) {
        found(id);
    }

    /** An approval: a funder must approve the payment or confirm the amount. */
    public void needsApproval(String id) {
        found(id);
    }

    /** A notice: information for the reader. */
    public void informs(String id) {
        found(id);
    }

    /** A notice with an amount, which replaces {@code {amount}} in its text. */
    public void informs(String id, Euros amount) {
        found(id, amount);
    }

    /** A notice of a scheme, given even when the gate of the scheme is not open. */
    public void informs(String scheme, String id) {
        found(id);
    }

    /** A notice: a warning for the reader. */
    public void warns(String id) {
        found(id);
    }

    /** A warning with an amount, which replaces {@code {amount}} in its text. */
    public void warns(String id, Euros amount) {
        found(id, amount);
    }

    /** A warning of a scheme, given even when the gate of the scheme is not open. */
    public void warns(String scheme, String id) {
        found(id);
    }

    /** A notice with an amount from a table row. */
    public void informs(String id, TableAmount amount) {
        found(id, amount);
    }

    /** An offer: the scheme can pay up to an amount. */
    public void offers(String id, Euros upTo) {
        found(id, upTo);
    }

    /** An offer with an amount from a table row. */
    public void offers(String id, TableAmount upTo) {
        found(id, upTo);
    }

    /** A ceiling: the scheme pays no more than an amount. */
    public void caps(String id, Euros atMost) {
        found(id, atMost);
    }

    /** A ceiling with an amount from a table row. */
    public void caps(String id, TableAmount atMost) {
        found(id, atMost);
    }

    /** Wage support: the scheme pays wages up to an amount, in addition to the price. */
    public void supports(String id, TableAmount upTo) {
        found(id, upTo);
    }

    /** A floor: the remaining payer pays at least an amount. */
    public void leavesAtLeast(String id, Euros amount) {
        found(id, amount);
    }

    private void found(String id) {
        firings.add(new Firing(id, scheme, null, null));
    }

    private void found(String id, Euros amount) {
        firings.add(new Firing(id, scheme, amount, null));
    }

    private void found(String id, TableAmount amount) {
        firings.add(new Firing(id, scheme, amount.amount(), amount.source()));
    }
}
