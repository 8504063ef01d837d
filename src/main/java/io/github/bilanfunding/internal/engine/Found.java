package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.Limit;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.facts.Firing;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule that fired, and its finding.
 *
 * @param rule the rule
 * @param of the scheme whose profile the rule looked at, null for the profile itself
 * @param firing the finding
 */
record Found(RuleEntry rule, @Nullable SchemeRules of, Firing firing) {

    private static final String AMOUNT = "{amount}";

    RuleInfo info() {
        return rule.info();
    }

    String id() {
        return rule.id();
    }

    @Nullable
    Scheme scheme() {
        return of == null ? null : of.scheme();
    }

    /** Whether the finding is about a scheme. */
    boolean bearsOn(Scheme scheme) {
        return of == null ? info().bearsOn(scheme) : scheme.equals(of.scheme());
    }

    /** Whether the catalogue's order puts it before, at or behind another finding. */
    int comparePlace(Found other) {
        return rule == other.rule
                ? Integer.compare(schemePlace(), other.schemePlace())
                : Integer.compare(rule.place(), other.rule.place());
    }

    private int schemePlace() {
        return of == null ? -1 : of.place();
    }

    /** The text of the rule, with its amount. */
    BilingualText label() {
        BilingualText label = info().label();
        Euros amount = firing.amount();
        if (amount == null || !rule.tellsAmount()) {
            return label;
        }
        BilingualText words = amount.inWords();
        return new BilingualText(
                label.french().replace(AMOUNT + " €", words.french()),
                label.english().replace(AMOUNT + " €", words.english()));
    }

    /** The keys of the sources of the rule and of the table row that gave its amount. */
    List<String> sources() {
        String row = firing.source();
        return row == null || !citesMore(row)
                ? rule.sources()
                : Stream.concat(rule.sources().stream(), Stream.of(row)).toList();
    }

    private boolean citesMore(@Nullable String row) {
        return row != null && !rule.sources().contains(row);
    }

    /** The rule as it fired at a position of the decision. */
    FiredRule fired(int order) {
        if (!rule.tellsAmount() && !citesMore(firing.source())) {
            return rule.fired(order);
        }
        RuleInfo info = info();
        return new FiredRule(
                order, info.id(), label().french(), info.scheme(), sources(), info.validFrom(), info.validTo());
    }

    Limit limit() {
        return new Limit(amount(), id());
    }

    Euros amount() {
        return Objects.requireNonNull(firing.amount(), () -> id() + " told no amount");
    }
}
