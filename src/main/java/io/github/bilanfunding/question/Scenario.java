package io.github.bilanfunding.question;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request in which a single answer can change an amount.
 *
 * @param lacking the inputs that are looked at
 * @param base the request
 * @param scheme the scheme for which it was filled, null for the request as it stands
 */
record Scenario(
        List<String> lacking, Decided base, @Nullable Scheme scheme) {

    /** What remains when the scheme, if it is open and its amount is not known yet, pays all of it. */
    Euros remainingAtBest(FundingDecision decision, Answers answers) {
        return scheme != null && awaitsAmount(decision, decision.scheme(scheme), answers)
                ? Euros.ZERO
                : decision.plan().remaining().amount();
    }

    private static boolean awaitsAmount(FundingDecision decision, SchemeVerdict verdict, Answers answers) {
        boolean paysNothing = decision.plan().contributions().stream().noneMatch(c -> c.scheme() == verdict.scheme());
        return paysNothing
                && switch (verdict.status()) {
                    case SUBJECT_TO_APPROVAL -> verdict.ceiling() == null || lacksAmount(decision, verdict, answers);
                    case ELIGIBLE -> lacksAmount(decision, verdict, answers);
                    case INELIGIBLE, UNDETERMINED, NOT_APPLICABLE -> false;
                };
    }

    private static boolean lacksAmount(FundingDecision decision, SchemeVerdict verdict, Answers answers) {
        return !answers.missing(decision, verdict.scheme()).isEmpty();
    }
}
