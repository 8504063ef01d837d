package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.condition.Evaluation;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.internal.facts.Profile;
import io.github.bilanfunding.internal.facts.SchemeProfile;
import io.github.bilanfunding.request.FundingRequest;
import org.jspecify.annotations.Nullable;

/**
 * The truth of the rules for one request in three-valued logic. The rule session says which rules are true; conditions
 * are evaluated again only where an absent field could change that.
 */
final class Evaluations {

    private final RuleIndex index;
    private final Profile profile;
    /** By the place of the scheme. */
    private final @Nullable SchemeProfile[] profiles;
    /** Of the rules that are looked at more than once: offers are for routes, amounts and absences. */
    private final @Nullable Evaluation[] evaluated;

    private final GivenInputs given;

    Evaluations(RuleIndex index, FundingRequest request, Profile profile) {
        this.index = index;
        this.profile = profile;
        this.profiles = new SchemeProfile[index.schemes().size()];
        this.evaluated = new Evaluation[index.countAgain()];
        this.given = new GivenInputs(index, request);
    }

    /** The truth of a rule that fired, or whose phase is over. */
    Evaluation of(RuleEntry rule, @Nullable Scheme scheme, Trace trace) {
        if (given.areSettled(rule)) {
            return trace.fired(rule, scheme) ? Evaluation.TRUE : Evaluation.FALSE;
        }
        return of(rule, scheme);
    }

    /** The truth of a rule for a scheme whose phase need not be over. */
    Evaluation of(RuleEntry rule, @Nullable Scheme scheme) {
        int place = index.again(rule);
        if (place < 0) {
            return rule.condition().evaluate(facts(scheme));
        }
        Evaluation evaluation = evaluated[place];
        if (evaluation == null) {
            evaluation = rule.condition().evaluate(facts(scheme));
            evaluated[place] = evaluation;
        }
        return evaluation;
    }

    /** What the criteria of a scheme read, or those about the bilan itself when the scheme is null. */
    Facts facts(@Nullable Scheme scheme) {
        return scheme == null ? profile : facts(index.scheme(scheme.code()));
    }

    /** What the criteria of a scheme read. */
    SchemeProfile facts(SchemeRules scheme) {
        SchemeProfile facts = profiles[scheme.place()];
        if (facts == null) {
            facts = SchemeProfile.criteriaOf(scheme.scheme().code(), profile);
            profiles[scheme.place()] = facts;
        }
        return facts;
    }

    /** The profile of the request. */
    Profile profile() {
        return profile;
    }

    /** What the request gives for the inputs of the rules. */
    GivenInputs given() {
        return given;
    }
}
