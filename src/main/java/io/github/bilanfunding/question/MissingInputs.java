package io.github.bilanfunding.question;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.engine.Preview;
import io.github.bilanfunding.internal.search.RuleInputs;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The missing inputs of decisions that can still be asked for.
 *
 * @param inputs what the rules read
 * @param declined the pointers of the inputs that are not asked for, since they cannot be answered
 */
record MissingInputs(RuleInputs inputs, Set<String> declined) {

    /** The inputs that a decision lacks. */
    List<String> of(Preview decision) {
        return askable(decision.missing().stream());
    }

    /** The inputs that a scheme lacks: for its criteria while it is undetermined, for its amounts once it is open. */
    List<String> of(Preview decision, Scheme scheme) {
        return askable(
                switch (decision.status(scheme)) {
                    case UNDETERMINED -> decision.lacking(scheme).stream();
                    case ELIGIBLE, SUBJECT_TO_APPROVAL ->
                        decision.missing().stream()
                                .filter(pointer ->
                                        inputs.readers(pointer).stream().anyMatch(r -> r.bearsOn(scheme)));
                    case INELIGIBLE, NOT_CLAIMED, NOT_APPLICABLE -> Stream.empty();
                });
    }

    private List<String> askable(Stream<String> pointers) {
        return pointers.filter(pointer -> !declined.contains(pointer)).toList();
    }
}
