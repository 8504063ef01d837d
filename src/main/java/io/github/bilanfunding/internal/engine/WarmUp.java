package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.internal.facts.Findings;
import io.github.bilanfunding.internal.facts.Profile;
import io.github.bilanfunding.internal.facts.SchemeProfile;
import io.github.bilanfunding.internal.facts.Tables;
import io.github.bilanfunding.request.FundingRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes every rule of a new rule base fire before any other thread sees it. Drools prepares a rule's consequence when the
 * rule first fires, in fields that are not volatile: a rule that fired here is safely published with its base.
 */
final class WarmUp {

    private WarmUp() {}

    /** The ids of the rules that fired; all of the period's, except those that nothing can fire in it. */
    static Set<String> run(Period period, LocalDate day) {
        Tables tables = period.tables();
        InventedRequests requests = new InventedRequests(day, tables);
        Findings out = new Findings();
        List<Facts> facts = new ArrayList<>();
        for (RuleIndex.Entry rule : period.index().all()) {
            requests.meeting(rule.condition()).ifPresent(request -> add(rule, request, tables, out, facts));
        }
        Set<String> fired = new HashSet<>();
        try (RuleSession session = period.ruleBase().open()) {
            session.fire(facts);
        }
        out.drain(firing -> fired.add(firing.id()));
        return fired;
    }

    /** The rule looks at one of these facts, in the phase that is its own. */
    private static void add(
            RuleIndex.Entry rule, FundingRequest request, Tables tables, Findings out, List<Facts> facts) {
        facts.add(new Profile(request, tables, out));
        if (rule.scheme() != null) {
            facts.add(SchemeProfile.criteriaOf(rule.scheme().name(), request, tables, out));
            facts.add(SchemeProfile.amountsOf(rule.scheme().name(), request, tables, out));
        }
    }
}
