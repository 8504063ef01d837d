package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.internal.facts.Findings;
import io.github.bilanfunding.internal.facts.Profile;
import io.github.bilanfunding.internal.facts.SchemeProfile;
import io.github.bilanfunding.internal.facts.Tables;
import io.github.bilanfunding.request.FundingRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The result of the three phases of one decision: gates for the profile, criteria for each scheme with an open gate,
 * and amounts for each scheme whose criteria are all met or presumed.
 *
 * @param trace the rules that fired
 * @param evaluations the truth of the rules
 * @param schemes the schemes with an open gate
 */
record Assessment(Trace trace, Evaluations evaluations, Map<Scheme, SchemeAssessment> schemes) {

    static Assessment of(Period period, FundingRequest request, UnaryOperator<String> documentPointer) {
        Trace trace = new Trace(period.index());
        Map<Scheme, List<Assessed>> criteria = new TreeMap<>();
        Map<Scheme, SchemeAssessment> schemes = new TreeMap<>();
        Tables tables = period.tables();
        Findings out = new Findings();
        Profile profile = new Profile(request, tables, out);
        Evaluations evaluations = new Evaluations(request, tables, profile);
        try (RuleSession session = period.ruleBase().open()) {
            session.fire(List.of(profile));
            trace.add(out);
            Set<Scheme> open = trace.open();
            session.fire(facts(open, s -> SchemeProfile.criteriaOf(s.code(), request, tables, out)));
            trace.add(out);
            Criteria assessor = new Criteria(period.index(), request, evaluations, trace, documentPointer);
            open.forEach(s -> criteria.put(s, assessor.assess(s)));
            Set<Scheme> granted = new TreeSet<>();
            criteria.forEach((s, own) -> {
                if (SchemeAssessment.isGranted(own)) {
                    granted.add(s);
                }
            });
            session.fire(facts(granted, s -> SchemeProfile.amountsOf(s.code(), request, tables, out)));
            trace.add(out);
            criteria.forEach((s, own) -> schemes.put(
                    s,
                    SchemeAssessment.of(
                            s,
                            own,
                            granted.contains(s) ? Entitlement.of(s, trace, period.index(), evaluations) : null)));
        }
        return new Assessment(trace, evaluations, schemes);
    }

    private static List<Facts> facts(Set<Scheme> schemes, Function<Scheme, Facts> fact) {
        List<Facts> facts = new ArrayList<>(schemes.size());
        schemes.forEach(s -> facts.add(fact.apply(s)));
        return facts;
    }

    SchemeStatus status(Scheme scheme) {
        SchemeAssessment assessed = schemes.get(scheme);
        return assessed == null ? SchemeStatus.NOT_APPLICABLE : assessed.status();
    }
}
