package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.condition.Evaluation;
import io.github.bilanfunding.internal.condition.Input;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.internal.facts.Findings;
import io.github.bilanfunding.internal.facts.Profile;
import io.github.bilanfunding.internal.facts.SchemeProfile;
import io.github.bilanfunding.internal.facts.Tables;
import io.github.bilanfunding.request.FundingRequest;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The truth of the rules for one request in three-valued logic. The rule session says which rules are true; conditions
 * are evaluated again only where an absent field could change that.
 */
final class Evaluations {

    private final FundingRequest request;
    private final Tables tables;
    private final Profile profile;
    private final Map<Scheme, Facts> profiles = new TreeMap<>();

    Evaluations(FundingRequest request, Tables tables, Profile profile) {
        this.request = request;
        this.tables = tables;
        this.profile = profile;
    }

    /** The truth of a rule that fired, or whose phase is over. */
    Evaluation of(RuleIndex.Entry rule, @Nullable Scheme scheme, Trace trace) {
        if (isSettled(rule)) {
            return trace.fired(rule, scheme) ? Evaluation.TRUE : Evaluation.FALSE;
        }
        return of(rule, scheme);
    }

    /** The truth of a rule for a scheme whose phase need not be over. */
    Evaluation of(RuleIndex.Entry rule, @Nullable Scheme scheme) {
        return rule.condition().evaluate(facts(scheme));
    }

    /** What the criteria of a scheme read, or those about the bilan itself when the scheme is null. */
    Facts facts(@Nullable Scheme scheme) {
        return scheme == null ? profile : profile(scheme);
    }

    /** The profile of the request. */
    Facts profile() {
        return profile;
    }

    private boolean isSettled(RuleIndex.Entry rule) {
        for (Input input : rule.inputs()) {
            if (!input.isSettled(request)) {
                return false;
            }
        }
        return true;
    }

    private Facts profile(Scheme scheme) {
        return profiles.computeIfAbsent(
                scheme, s -> SchemeProfile.criteriaOf(s.code(), request, tables, new Findings()));
    }
}
