package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.internal.condition.ExampleRequests;
import io.github.bilanfunding.internal.condition.ExampleText;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.internal.facts.Findings;
import io.github.bilanfunding.internal.facts.Profile;
import io.github.bilanfunding.internal.facts.SchemeProfile;
import io.github.bilanfunding.internal.facts.Tables;
import io.github.bilanfunding.request.FundingRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Fires all rules of a new rule base once before several threads use it at the same time. Drools prepares the consequence of a rule
 * when the rule first fires, in fields that are not volatile. After the warm-up, these fields are safely published
 * together with the rule base.
 */
final class WarmUp {

    private final RuleSession session;
    private final Tables tables;
    private final Findings out = new Findings();
    private final Set<String> fired = new HashSet<>();

    private WarmUp(RuleSession session, Tables tables) {
        this.session = session;
        this.tables = tables;
    }

    /**
     * Returns the ids of the rules that fired. These are all of the given rules, except those that cannot fire on any of the
     * given days.
     *
     * <p>A rule fires on its example, filed on the first day of the rule, for which the example was made. Only where a
     * table differs from that of the example, another one is searched, filed on one of the given days.
     */
    static Set<String> run(RuleSession session, List<RuleEntry> rules, Tables tables, Collection<LocalDate> days) {
        WarmUp warmUp = new WarmUp(session, tables);
        for (RuleEntry rule : rules) {
            if (warmUp.isSilent(rule)) {
                warmUp.fire(rule, ExampleText.read(rule.example(), rule.info().validFrom()));
            }
        }
        days.forEach(day -> warmUp.search(rules, day));
        return warmUp.fired;
    }

    private void search(List<RuleEntry> rules, LocalDate day) {
        List<RuleEntry> silent = rules.stream()
                .filter(rule -> isSilent(rule) && rule.info().appliesOn(day))
                .toList();
        if (!silent.isEmpty()) {
            ExampleRequests requests = new ExampleRequests(day, tables);
            silent.forEach(rule ->
                    requests.meeting(rule.condition(), rule.schemes()).ifPresent(request -> fire(rule, request)));
        }
    }

    /** Inserts the facts of all phases, one after the other, until the rule has fired. Most rules fire on one of others. */
    private void fire(RuleEntry rule, FundingRequest request) {
        Profile profile = new Profile(request, tables, out);
        List<Facts> facts = new ArrayList<>(List.of(profile));
        for (String scheme : rule.schemes()) {
            facts.add(SchemeProfile.criteriaOf(scheme, profile));
            facts.add(SchemeProfile.amountsOf(scheme, profile));
        }
        for (Facts fact : facts) {
            if (isSilent(rule)) {
                session.fire(List.of(fact));
                out.drain(firing -> fired.add(firing.id()));
            }
        }
    }

    private boolean isSilent(RuleEntry rule) {
        return !fired.contains(rule.id());
    }
}
