package io.github.bilanfunding.question;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.internal.search.Decided;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request in which the answer to a single question can change an amount.
 *
 * @param lacking the inputs whose answers are tried in it
 * @param base the request
 * @param scheme the scheme for which inputs were filled in, null for the request as it was given
 */
record Scenario(
        List<String> lacking, Decided base, @Nullable Scheme scheme) {

    /** What remains if the scheme pays all of it as soon as it is open and its amount is not known. */
    Euros leastRemaining(FundingDecision decision, MissingInputs missing) {
        return scheme != null && hasUnknownAmount(decision, decision.scheme(scheme), missing)
                ? Euros.ZERO
                : decision.plan().remaining().amount();
    }

    private static boolean hasUnknownAmount(FundingDecision decision, SchemeVerdict verdict, MissingInputs missing) {
        boolean paysNothing = decision.plan().contributions().stream().noneMatch(c -> c.scheme() == verdict.scheme());
        return paysNothing
                && switch (verdict.status()) {
                    case SUBJECT_TO_APPROVAL -> verdict.ceiling() == null || lacksAmount(decision, verdict, missing);
                    case ELIGIBLE -> lacksAmount(decision, verdict, missing);
                    case INELIGIBLE, UNDETERMINED, NOT_CLAIMED, NOT_APPLICABLE -> false;
                };
    }

    private static boolean lacksAmount(FundingDecision decision, SchemeVerdict verdict, MissingInputs missing) {
        return !missing.of(decision, verdict.scheme()).isEmpty();
    }
}
