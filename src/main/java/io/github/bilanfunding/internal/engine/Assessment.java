package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.internal.facts.Findings;
import io.github.bilanfunding.internal.facts.Profile;
import io.github.bilanfunding.internal.facts.SchemeProfile;
import io.github.bilanfunding.internal.facts.Tables;
import io.github.bilanfunding.request.FundingRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The result of the three phases of one decision: gates for the profile, criteria for each scheme with an open gate,
 * and amounts for each scheme whose criteria are all met.
 *
 * @param trace the rules that fired
 * @param criteria the criteria of each scheme with an open gate
 * @param entitlements what each scheme whose criteria are all met can pay
 * @param missing the absent inputs that could change the outcome, sorted
 */
record Assessment(
        Trace trace,
        Map<Scheme, List<Criterion>> criteria,
        Map<Scheme, Entitlement> entitlements,
        List<String> missing) {

    static Assessment of(Period period, FundingRequest request, UnaryOperator<String> documentPointer) {
        Trace trace = new Trace(period.index(), period.catalogue(), request.requestDate());
        Map<Scheme, List<Criterion>> criteria = new EnumMap<>(Scheme.class);
        Map<Scheme, Entitlement> entitlements = new EnumMap<>(Scheme.class);
        Tables tables = period.tables();
        Findings out = new Findings();
        Profile profile = new Profile(request, tables, out);
        Criteria assessor = new Criteria(period.index(), request, profile, documentPointer);
        try (RuleSession session = period.ruleBase().open()) {
            session.fire(List.of(profile));
            trace.add(out);
            Set<Scheme> open = trace.open();

            session.fire(facts(open, s -> SchemeProfile.criteriaOf(s.name(), request, tables, out)));
            trace.add(out);
            open.forEach(s -> criteria.put(s, assessor.assess(s, trace)));
            Set<Scheme> granted = EnumSet.noneOf(Scheme.class);
            criteria.forEach((s, own) -> {
                if (outcome(own) == Outcome.MET) {
                    granted.add(s);
                }
            });

            session.fire(facts(granted, s -> SchemeProfile.amountsOf(s.name(), request, tables, out)));
            trace.add(out);
            granted.forEach(s -> entitlements.put(s, Entitlement.of(s, trace)));
        }
        List<String> missing =
                MissingInputs.of(period.index(), assessor, trace, criteria, entitlements.keySet()).stream()
                        .map(documentPointer)
                        .sorted()
                        .toList();
        return new Assessment(trace, criteria, entitlements, missing);
    }

    private static List<Facts> facts(Set<Scheme> schemes, Function<Scheme, Facts> fact) {
        List<Facts> facts = new ArrayList<>(schemes.size());
        schemes.forEach(s -> facts.add(fact.apply(s)));
        return facts;
    }

    SchemeStatus status(Scheme scheme) {
        List<Criterion> own = criteria.get(scheme);
        if (own == null) {
            return SchemeStatus.NOT_APPLICABLE;
        }
        Entitlement entitlement = entitlements.get(scheme);
        if (entitlement == null) {
            return outcome(own) == Outcome.UNMET ? SchemeStatus.INELIGIBLE : SchemeStatus.UNDETERMINED;
        }
        return entitlement.certain() ? SchemeStatus.ELIGIBLE : SchemeStatus.SUBJECT_TO_APPROVAL;
    }

    static Outcome outcome(List<Criterion> criteria) {
        boolean unknown = false;
        for (Criterion criterion : criteria) {
            if (criterion.outcome() == Outcome.UNMET) {
                return Outcome.UNMET;
            }
            unknown |= criterion.outcome() == Outcome.UNKNOWN;
        }
        return unknown ? Outcome.UNKNOWN : Outcome.MET;
    }
}
