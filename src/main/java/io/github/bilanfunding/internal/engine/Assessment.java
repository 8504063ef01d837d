package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.facts.Findings;
import io.github.bilanfunding.internal.facts.Profile;
import io.github.bilanfunding.internal.facts.SchemeProfile;
import io.github.bilanfunding.request.FundingRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The result of the three phases of one decision: gates for the profile, criteria for each scheme with an open gate,
 * and amounts for each scheme whose criteria are all met or presumed.
 *
 * @param trace the rules that fired
 * @param evaluations the truth of the rules
 * @param schemes the schemes with an open gate, in their order
 */
record Assessment(Trace trace, Evaluations evaluations, List<SchemeAssessment> schemes) {

    /** The assessment of a request in a period, by a run of its rules, which is closed afterwards. */
    static Assessment of(Period period, FundingRequest request, Supplier<Firings> run) {
        RuleIndex index = period.index();
        Trace trace = new Trace(index);
        Findings out = new Findings();
        Profile profile = new Profile(request, period.tables(), out);
        Evaluations evaluations = new Evaluations(index, request, profile);
        try (Firings session = run.get()) {
            session.fire(List.of(profile));
            trace.add(out);
            List<SchemeRules> open = trace.open();
            List<SchemeProfile> facts = new ArrayList<>(open.size());
            open.forEach(scheme -> facts.add(evaluations.facts(scheme)));
            session.fire(facts);
            trace.add(out);
            Criteria assessor = new Criteria(index, evaluations, trace);
            List<List<Assessed>> criteria = new ArrayList<>(open.size());
            facts.clear();
            for (SchemeRules scheme : open) {
                List<Assessed> own = assessor.assess(scheme);
                criteria.add(own);
                if (SchemeAssessment.isGranted(own)) {
                    facts.add(SchemeProfile.amountsOf(scheme.scheme().code(), profile));
                }
            }
            session.fire(facts);
            trace.add(out);
            List<SchemeAssessment> schemes = new ArrayList<>(open.size());
            for (int i = 0; i < open.size(); i++) {
                SchemeRules scheme = open.get(i);
                List<Assessed> own = criteria.get(i);
                schemes.add(SchemeAssessment.of(
                        scheme,
                        own,
                        SchemeAssessment.isGranted(own) ? Entitlement.of(scheme, trace, evaluations) : null));
            }
            return new Assessment(trace, evaluations, schemes);
        }
    }

    /** The assessment of a scheme, null when its gate is closed. */
    @Nullable
    SchemeAssessment of(Scheme scheme) {
        for (SchemeAssessment assessed : schemes) {
            if (assessed.scheme().equals(scheme)) {
                return assessed;
            }
        }
        return null;
    }
}
