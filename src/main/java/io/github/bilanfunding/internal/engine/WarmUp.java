package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.internal.condition.ExampleRequests;
import io.github.bilanfunding.internal.condition.ExampleText;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.internal.facts.Findings;
import io.github.bilanfunding.internal.facts.Profile;
import io.github.bilanfunding.internal.facts.SchemeProfile;
import io.github.bilanfunding.request.FundingRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Fires all rules of a new rule base once before other threads can use it. Drools prepares the consequence of a rule
 * when the rule first fires, in fields that are not volatile. After the warm-up, these fields are safely published
 * together with the rule base.
 */
final class WarmUp {

    private final Period period;
    private final Findings out = new Findings();
    private final Set<String> fired = new HashSet<>();

    private WarmUp(Period period) {
        this.period = period;
    }

    /**
     * Returns the ids of the rules that fired. These are all rules of the period, except rules that cannot fire in it.
     */
    static Set<String> run(Period period, LocalDate day) {
        WarmUp warmUp = new WarmUp(period);
        List<Facts> facts = new ArrayList<>();
        for (RuleIndex.Entry rule : period.index().all()) {
            warmUp.add(rule, ExampleText.read(rule.rule().example(), day), facts);
        }
        warmUp.fire(facts);
        // an example is made for the first day of its rule; if the tables have changed since, it may fail, and another
        // one is searched
        ExampleRequests requests = new ExampleRequests(day, period.tables());
        List<Facts> more = new ArrayList<>();
        for (RuleIndex.Entry rule : period.index().all()) {
            if (!warmUp.fired.contains(rule.info().id())) {
                requests.meeting(rule.condition(), rule.schemes())
                        .ifPresent(request -> warmUp.add(rule, request, more));
            }
        }
        if (!more.isEmpty()) {
            warmUp.fire(more);
        }
        return warmUp.fired;
    }

    private void fire(List<Facts> facts) {
        try (RuleSession session = period.ruleBase().open()) {
            session.fire(facts);
        }
        out.drain(firing -> fired.add(firing.id()));
    }

    /** Adds the facts of all phases, of which the rule matches one. Of a group, the first scheme that matches counts. */
    private void add(RuleIndex.Entry rule, FundingRequest request, List<Facts> facts) {
        facts.add(new Profile(request, period.tables(), out));
        rule.schemes().stream()
                .filter(scheme -> rule.scheme() != null || rule.condition().holds(criteriaOf(scheme, request)))
                .findFirst()
                .ifPresent(scheme -> {
                    facts.add(criteriaOf(scheme, request));
                    facts.add(SchemeProfile.amountsOf(scheme, request, period.tables(), out));
                });
    }

    private SchemeProfile criteriaOf(String scheme, FundingRequest request) {
        return SchemeProfile.criteriaOf(scheme, request, period.tables(), out);
    }
}
