package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.OtherSituation;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Presumption;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.internal.condition.Evaluation;
import io.github.bilanfunding.internal.condition.Input;
import io.github.bilanfunding.internal.wording.InputNature;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RuleKind;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the absent inputs of a request mean for its decision. */
final class Absences {

    private final RuleIndex index;
    private final FundingRequest request;
    private final Assessment assessment;
    private final UnaryOperator<String> documentPointer;
    private final NavigableSet<String> missing = new TreeSet<>();
    private final Presumptions presumptions;
    private final Situations situations;

    private Absences(
            RuleIndex index, FundingRequest request, Assessment assessment, UnaryOperator<String> documentPointer) {
        this.index = index;
        this.request = request;
        this.assessment = assessment;
        this.documentPointer = documentPointer;
        this.presumptions = new Presumptions(request);
        this.situations = new Situations(request);
    }

    static Absences of(
            RuleIndex index, FundingRequest request, Assessment assessment, UnaryOperator<String> documentPointer) {
        Absences absences = new Absences(index, request, assessment, documentPointer);
        assessment.schemes().values().forEach(absences::add);
        return absences;
    }

    /** The JSON pointers of the absent inputs that could change the decision and are not presumed, sorted. */
    List<String> missing() {
        return missing.stream()
                .filter(pointer -> !presumptions.includes(pointer))
                .map(documentPointer)
                .toList();
    }

    List<Presumption> presumed() {
        return presumptions.list(documentPointer);
    }

    List<OtherSituation> otherSituations() {
        return situations.list(documentPointer);
    }

    /** A scheme that no answer can open adds nothing. */
    private void add(SchemeAssessment scheme) {
        if (scheme.status() == SchemeStatus.NOT_CLAIMED) {
            scheme.criteria().stream()
                    .filter(Assessed::isUnclaimed)
                    .forEach(criterion -> situations.add(criterion.evaluation().missing(), scheme.scheme()));
        } else if (!scheme.has(Outcome.UNMET)) {
            scheme.criteria().forEach(criterion -> addCriterion(criterion, scheme.scheme()));
            index.amounts(scheme.scheme()).stream()
                    .filter(rule -> counts(rule, scheme.entitlement()))
                    .filter(rule -> !assessment.trace().lifted(rule, scheme.scheme()))
                    .forEach(rule -> addAmount(rule, scheme.scheme()));
        }
    }

    /** While criteria are unknown, only what a funder has already granted opens a route. */
    private boolean counts(RuleIndex.Entry rule, @Nullable Entitlement entitlement) {
        if (entitlement == null) {
            return rule.is(RuleKind.OFFER) && rule.inputs().stream().anyMatch(this::isGivenNews);
        }
        return !entitlement.paysNothing() || bearsOnNothing(rule, entitlement);
    }

    private boolean isGivenNews(Input input) {
        return input.nature() == InputNature.NEWS && input.given(request) != null;
    }

    /** Of a scheme that pays nothing, what leaves nothing and who must approve still count, other amounts do not. */
    private static boolean bearsOnNothing(RuleIndex.Entry rule, Entitlement entitlement) {
        return switch (rule.info().kind()) {
            case OFFER, WAGE -> false;
            case CEILING -> entitlement.isExhaustedBy(rule);
            default -> true;
        };
    }

    private void addCriterion(Assessed criterion, Scheme scheme) {
        add(criterion.evaluation(), criterion.resting(), scheme);
    }

    private void addAmount(RuleIndex.Entry rule, Scheme scheme) {
        Evaluation evaluation = assessment.evaluations().of(rule, scheme, assessment.trace());
        if (rule.is(RuleKind.APPROVAL) && rule.info().route() == null && !evaluation.isTrue()) {
            // no approval is needed while nobody says what would call for it
            presume(evaluation.missing(), List.of(rule), scheme);
        } else {
            add(evaluation, List.of(rule), scheme);
        }
    }

    private void add(Evaluation evaluation, List<RuleIndex.Entry> resting, Scheme scheme) {
        List<String> waiting = evaluation.missing();
        situations.add(waiting, scheme);
        waiting.stream().filter(pointer -> !Situations.isSituation(pointer)).forEach(missing::add);
        presume(evaluation.takenForGranted(), resting, scheme);
    }

    private void presume(List<String> pointers, List<RuleIndex.Entry> resting, Scheme scheme) {
        if (!pointers.isEmpty()) {
            boolean fired = resting.stream().allMatch(rule -> assessment.trace().fired(rule, null));
            presumptions.add(pointers, resting, fired ? resting : openGates(scheme));
        }
    }

    private List<RuleIndex.Entry> openGates(Scheme scheme) {
        return index.gates(scheme).stream()
                .filter(gate -> assessment.trace().fired(gate, null))
                .toList();
    }
}
