package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.internal.condition.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the decision on a request comes to, without its words, its sources and its fingerprint. It is for searches that try
 * hundreds of requests: what they return, they have decided. Immutable and thread-safe.
 */
public final class Preview {

    private final Assessment assessment;
    private final List<SchemeStatus> statuses;
    private final List<FundingPlan> plans;
    private final List<String> missing;

    Preview(RuleIndex index, Assessment assessment, List<FundingPlan> plans, List<String> missing) {
        this.assessment = assessment;
        this.plans = plans;
        this.missing = missing;
        List<SchemeStatus> all =
                new ArrayList<>(Collections.nCopies(index.schemes().size(), SchemeStatus.NOT_APPLICABLE));
        assessment.schemes().forEach(scheme -> all.set(scheme.rules().place(), scheme.status()));
        this.statuses = Collections.unmodifiableList(all);
    }

    /** The statuses of all schemes, in the order of the rulebook. */
    public List<SchemeStatus> statuses() {
        return statuses;
    }

    /** The status of a scheme of the rulebook. */
    public SchemeStatus status(Scheme scheme) {
        SchemeAssessment assessed = assessment.of(scheme);
        return assessed == null ? SchemeStatus.NOT_APPLICABLE : assessed.status();
    }

    /** The recommended plan. */
    public FundingPlan plan() {
        return plans.get(0);
    }

    /** The recommended plan, then the alternatives. */
    public List<FundingPlan> plans() {
        return plans;
    }

    /** The JSON pointers of the absent inputs that could change the decision, sorted. */
    public List<String> missing() {
        return missing;
    }

    /** How many criteria of a scheme have an outcome, of those that the decision shows. */
    public int count(Scheme scheme, Outcome outcome) {
        SchemeAssessment assessed = shown(scheme);
        return assessed == null ? 0 : assessed.count(outcome);
    }

    /** The JSON pointers of the absent inputs for which the unknown criteria of a scheme wait, each once. */
    public List<String> lacking(Scheme scheme) {
        Set<String> lacking = new LinkedHashSet<>();
        SchemeAssessment assessed = shown(scheme);
        if (assessed != null) {
            for (Assessed criterion : assessed.criteria()) {
                if (criterion.is(Outcome.UNKNOWN)) {
                    criterion.absent().stream().map(Field::pointer).forEach(lacking::add);
                }
            }
        }
        return List.copyOf(lacking);
    }

    private @Nullable SchemeAssessment shown(Scheme scheme) {
        SchemeAssessment assessed = assessment.of(scheme);
        return assessed == null || assessed.status() == SchemeStatus.NOT_CLAIMED ? null : assessed;
    }
}
