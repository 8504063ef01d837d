package io.github.bilanfunding.advice;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.internal.search.Search;
import io.github.bilanfunding.internal.search.Tried;
import io.github.bilanfunding.request.FundingRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tries changes of one request. */
final class Trials {

    private final Search search;
    private final LocalDate earliestDay;
    private final FundingDecision decision;
    private final Standing before;

    /**
     * Decides the request of a search.
     *
     * @param search tries
     * @param earliestDay the first day on which the request can still be filed
     */
    Trials(Search search, LocalDate earliestDay) {
        this.search = search;
        this.earliestDay = earliestDay;
        this.decision = search.decide(search.given().request());
        this.before = Standing.of(decision);
    }

    Search search() {
        return search;
    }

    LocalDate earliestDay() {
        return earliestDay;
    }

    /** The request as it was given. */
    FundingRequest request() {
        return search.given().request();
    }

    /** The decision on the request as it was given. */
    FundingDecision decision() {
        return decision;
    }

    /** What changes come to; empty when a request cannot hold them. */
    Optional<Trial> trial(List<Change> changes) {
        return search.after(request -> Change.apply(changes, request))
                .map(after -> new Trial(changes, before, standing(after)));
    }

    private Standing standing(Tried tried) {
        return Standing.of(tried.preview(), before.schemes());
    }

    /** The same trial as the engine decides it. */
    Trial decided(Trial trial) {
        FundingDecision after = search.decide(Change.apply(trial.changes(), request()));
        return new Trial(trial.changes(), before, Standing.of(after));
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
        return decision.criteria().stream()
                .filter(criterion -> criterion.outcome() == Outcome.UNMET)
                .toList();
    }
}
