package io.github.bilanfunding.advice;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.internal.search.Search;
import io.github.bilanfunding.request.FundingRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Tries changes of one request.
 *
 * @param search decides
 * @param earliestDay the first day on which the request can still be filed
 */
record Trials(Search search, LocalDate earliestDay) {

    /** The request as it was given. */
    FundingRequest request() {
        return search.given().request();
    }

    /** The decision on the request as it was given. */
    FundingDecision decision() {
        return search.given().decision();
    }

    /** What the engine decides after changes; empty when a request cannot hold them. */
    Optional<Trial> trial(List<Change> changes) {
        return search.after(request -> Change.apply(changes, request))
                .map(after -> new Trial(changes, decision(), after.decision()));
    }

    /** The same, and only if it helps. */
    Optional<Trial> help(List<Change> changes) {
        return trial(changes).filter(Trial::helps);
    }

    /** Whether changes help as much as others do. */
    boolean areEnough(List<Change> changes, Trial whole) {
        return help(changes).filter(whole::isMatchedBy).isPresent();
    }

    /** The criteria that the request does not meet. */
    List<Criterion> unmet() {
        return decision().criteria().stream()
                .filter(criterion -> criterion.outcome() == Outcome.UNMET)
                .toList();
    }
}
