package io.github.bilanfunding.internal.engine;

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
 * @param scheme the scheme whose profile the rule looked at, null for the profile itself
 * @param firing the finding
 */
record Found(RuleIndex.Entry rule, @Nullable Scheme scheme, Firing firing) {

    private static final String AMOUNT = "{amount}";

    RuleInfo info() {
        return rule.info();
    }

    String id() {
        return info().id();
    }

    /** Whether the finding is about a scheme. */
    boolean bearsOn(Scheme scheme) {
        return this.scheme == null ? info().bearsOn(scheme) : scheme.equals(this.scheme);
    }

    /** The text of the rule, with its amount. */
    BilingualText label() {
        BilingualText label = info().label();
        Euros amount = firing.amount();
        if (amount == null || !label.french().contains(AMOUNT)) {
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
        return row == null || rule.sources().contains(row)
                ? rule.sources()
                : Stream.concat(rule.sources().stream(), Stream.of(row)).toList();
    }

    Limit limit() {
        return new Limit(amount(), id());
    }

    Euros amount() {
        return Objects.requireNonNull(firing.amount(), () -> id() + " told no amount");
    }
}
