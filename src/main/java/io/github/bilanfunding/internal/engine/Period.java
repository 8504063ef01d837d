package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.internal.facts.Tables;
import io.github.bilanfunding.internal.resource.Lazy;
import java.util.Optional;

/**
 * A legal period: a range of days in which the same rules apply. Thread-safe.
 *
 * @param index the rules in force
 * @param tables the dated tables that they read
 * @param base the rule base, made on first use
 * @param direct the same rules without a rule base, empty where a rule needs one
 */
record Period(RuleIndex index, Tables tables, Lazy<RuleBase> base, Lazy<Optional<DirectRules>> direct) {

    /** A rule base in which the rules in force fire. */
    RuleBase ruleBase() {
        return base.get();
    }

    /** A run of the rules in a rule session. */
    Firings session() {
        return ruleBase().open();
    }

    /** A run of the rules with the same findings, without a rule session where that can be. */
    Firings trial() {
        Optional<DirectRules> rules = direct.get();
        return rules.isPresent() ? rules.get() : session();
    }
}
