package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.facts.Candidate;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.internal.facts.Findings;
import io.github.bilanfunding.internal.facts.Grant;
import io.github.bilanfunding.internal.facts.Profile;
import io.github.bilanfunding.request.FundingRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs invented cases through a new rule base before any other thread sees it. Drools prepares a rule's consequence
 * when the rule first fires, in fields that are not volatile: a rule that fired here is safely published with its
 * base. What the cases say carries no meaning; they only have to make rules fire.
 */
final class WarmUp {

    private WarmUp() {}

    /** The ids of the rules that fired; all of the period's, but those that nothing can fire in it. */
    static Set<String> run(Period period, LocalDate day) {
        Set<String> fired = new HashSet<>();
        Map<Scheme, Set<String>> waiting = period.index().idsByScheme();
        Iterator<List<FundingRequest>> groups =
                InventedRequests.on(day, period.tables()).iterator();
        while (fired.size() < period.index().size() && groups.hasNext()) {
            fire(groups.next(), waiting.keySet(), period, fired);
            waiting.values().forEach(ids -> ids.removeAll(fired));
            waiting.values().removeIf(Set::isEmpty);
        }
        return fired;
    }

    private static void fire(List<FundingRequest> requests, Set<Scheme> schemes, Period period, Set<String> fired) {
        Findings out = new Findings();
        List<Facts> facts = new ArrayList<>();
        for (FundingRequest request : requests) {
            facts.add(new Profile(request, period.tables(), out));
            for (Scheme scheme : schemes) {
                facts.add(new Candidate(scheme, request, period.tables(), out));
                facts.add(new Grant(scheme, request, period.tables(), out));
            }
        }
        try (RuleSession session = period.ruleBase().open()) {
            session.fire(facts);
        }
        out.drain(firing -> fired.add(firing.id()));
    }
}
