package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.error.DecisionException;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.internal.facts.Profile;
import io.github.bilanfunding.internal.facts.SchemeProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.drools.model.Rule;

/**
 * Fires the rules of a legal period by calling their compiled code, without a rule session. It is for searches that try
 * hundreds of requests; what they return is decided in a session. Immutable and thread-safe.
 *
 * @param ofProfile the rules that look at the profile
 * @param ofSchemes the rules that look at the profile of a scheme, by the place of the scheme
 * @param index the rules of the period
 */
record DirectRules(List<DirectRule> ofProfile, List<List<DirectRule>> ofSchemes, RuleIndex index) implements Firings {

    /** The rules of a period, empty when a compiled rule does more than this class can. */
    static Optional<DirectRules> of(RuleIndex index, Function<RuleEntry, Rule> compiled) {
        List<DirectRule> ofProfile = new ArrayList<>();
        List<List<DirectRule>> ofSchemes = new ArrayList<>();
        index.schemes().forEach(scheme -> ofSchemes.add(new ArrayList<>()));
        for (RuleEntry entry : index.all()) {
            Optional<DirectRule> rule = DirectRule.of(compiled.apply(entry));
            if (rule.isEmpty()) {
                return Optional.empty();
            }
            if (rule.get().fact() == Profile.class) {
                ofProfile.add(rule.get());
            } else if (rule.get().fact() != SchemeProfile.class) {
                return Optional.empty();
            } else {
                index.schemes().stream()
                        .filter(scheme -> entry.info().bearsOn(scheme.scheme()))
                        .forEach(scheme -> ofSchemes.get(scheme.place()).add(rule.get()));
            }
        }
        return Optional.of(new DirectRules(ofProfile, ofSchemes, index));
    }

    @Override
    public void fire(List<? extends Facts> facts) {
        for (Facts fact : facts) {
            List<DirectRule> rules = fact instanceof SchemeProfile ofScheme
                    ? ofSchemes.get(index.scheme(ofScheme.schemeCode()).place())
                    : ofProfile;
            for (int i = 0; i < rules.size(); i++) {
                fire(rules.get(i), fact);
            }
        }
    }

    private static void fire(DirectRule rule, Facts fact) {
        try {
            rule.fire(fact);
        } catch (Exception e) {
            throw new DecisionException("a rule failed: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        // holds nothing of a request
    }
}
