package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.OtherSituation;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Presumption;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.internal.condition.Evaluation;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.internal.wording.InputNature;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RuleKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the absent inputs of a request mean for its decision. */
final class Absences {

    private final GivenInputs given;
    private final Assessment assessment;
    private final FieldSet missing = new FieldSet();
    private final Presumptions presumptions;
    private final Situations situations;

    private Absences(FundingRequest request, Assessment assessment) {
        this.given = assessment.evaluations().given();
        this.assessment = assessment;
        this.presumptions = new Presumptions(given);
        this.situations = new Situations(request);
    }

    static Absences of(FundingRequest request, Assessment assessment) {
        Absences absences = new Absences(request, assessment);
        assessment.schemes().forEach(absences::add);
        return absences;
    }

    /** The JSON pointers of the absent inputs that could change the decision and are not presumed, sorted. */
    List<String> missing(DocumentPlace place) {
        List<Field> fields = missing.sorted();
        fields.removeIf(presumptions::includes);
        return place.pointers(fields);
    }

    List<Presumption> presumed(DocumentPlace place) {
        return presumptions.list(place);
    }

    List<OtherSituation> otherSituations(DocumentPlace place) {
        return situations.list(place);
    }

    /** A scheme that no answer can open adds nothing. */
    private void add(SchemeAssessment scheme) {
        if (scheme.status() == SchemeStatus.NOT_CLAIMED) {
            for (Assessed criterion : scheme.criteria()) {
                if (criterion.isUnclaimed()) {
                    situations.add(criterion.evaluation().missing(), scheme.rules());
                }
            }
        } else if (!scheme.has(Outcome.UNMET)) {
            for (Assessed criterion : scheme.criteria()) {
                add(criterion.evaluation(), criterion.resting(), scheme.rules());
            }
            for (RuleEntry rule : scheme.rules().amounts()) {
                if (counts(rule, scheme.entitlement()) && !assessment.trace().lifted(rule, scheme.scheme())) {
                    addAmount(rule, scheme.rules());
                }
            }
        }
    }

    /** While criteria are unknown, only what a funder has already granted opens a route. */
    private boolean counts(RuleEntry rule, @Nullable Entitlement entitlement) {
        if (entitlement == null) {
            return rule.is(RuleKind.OFFER) && readsGivenNews(rule);
        }
        return !entitlement.paysNothing() || bearsOnNothing(rule, entitlement);
    }

    private boolean readsGivenNews(RuleEntry rule) {
        for (int i = 0; i < rule.inputs().size(); i++) {
            if (rule.inputs().get(i).nature() == InputNature.NEWS && given.field(rule, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** Of a scheme that pays nothing, what leaves nothing and who must approve still count, other amounts do not. */
    private static boolean bearsOnNothing(RuleEntry rule, Entitlement entitlement) {
        return switch (rule.info().kind()) {
            case OFFER, WAGE -> false;
            case CEILING -> entitlement.isExhaustedBy(rule);
            default -> true;
        };
    }

    private void addAmount(RuleEntry rule, SchemeRules scheme) {
        Evaluation evaluation = assessment.evaluations().of(rule, scheme.scheme(), assessment.trace());
        if (rule.is(RuleKind.APPROVAL) && rule.info().route() == null && !evaluation.isTrue()) {
            // no approval is needed while nobody says what would call for it
            presume(evaluation.missing(), rule.alone(), scheme);
        } else {
            add(evaluation, rule.alone(), scheme);
        }
    }

    private void add(Evaluation evaluation, List<RuleEntry> resting, SchemeRules scheme) {
        List<Field> waiting = evaluation.missing();
        situations.add(waiting, scheme);
        for (int i = 0; i < waiting.size(); i++) {
            if (!waiting.get(i).isSituation()) {
                missing.add(waiting.get(i));
            }
        }
        presume(evaluation.takenForGranted(), resting, scheme);
    }

    private void presume(List<Field> fields, List<RuleEntry> resting, SchemeRules scheme) {
        if (!fields.isEmpty()) {
            presumptions.add(
                    fields,
                    resting,
                    haveFired(resting) ? resting : assessment.trace().openGates(scheme));
        }
    }

    private boolean haveFired(List<RuleEntry> rules) {
        for (int i = 0; i < rules.size(); i++) {
            if (!assessment.trace().fired(rules.get(i), null)) {
                return false;
            }
        }
        return true;
    }
}
