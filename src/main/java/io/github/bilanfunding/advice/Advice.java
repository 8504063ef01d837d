package io.github.bilanfunding.advice;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.internal.search.Search;
import io.github.bilanfunding.request.FundingRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A decision and what would change it for the better. Immutable and thread-safe.
 *
 * <p>Changes are found by search over the fields that a person, a provider or an employer can choose: the request date,
 * what the provider offers, what the employer agrees to or pays. Status, age, seniority and employer are never changed. A
 * field that is unknown is not changed either, except money that the employer could pay. The engine decides each change.
 *
 * @param decision the decision on the request as it was given, not null
 * @param whatWouldHelp what helps, each on its own, best first: the most money from funders, then the least left to pay,
 *     then the fewest fields; one help holds several changes where none of them helps as much without the others; empty
 *     when none was found, not null
 */
public record Advice(FundingDecision decision, List<Help> whatWouldHelp) {

    private static final Comparator<Help> BEST_FIRST = Comparator.comparing(Help::fromFunders)
            .thenComparing(Help::gain)
            .reversed()
            .thenComparing(help -> help.changes().size());

    /**
     * Copies the list.
     *
     * @param decision as the component
     * @param whatWouldHelp as the component
     */
    public Advice {
        whatWouldHelp = List.copyOf(whatWouldHelp);
    }

    /**
     * {@return the decision on a request and what would change it}
     *
     * <p>It takes some hundred decisions, and prepares the legal periods of the years after the request.
     *
     * @param engine decides the request and its changes, not null
     * @param request the request, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException if the request date is before the first day that the
     *     rulebook decides
     * @throws io.github.bilanfunding.error.DecisionException if a rule fails, which is a defect of the rulebook
     */
    public static Advice of(FundingEngine engine, FundingRequest request) {
        return of(engine, request, request.requestDate());
    }

    /**
     * {@return the decision on a request and what would change it, for a person who can file it from a given day on}
     *
     * <p>The library has no clock: a request may be dated in the past or in the future. Where the day is before the
     * request date, filing earlier is looked for too; where it is after, no help names an earlier day.
     *
     * @param engine decides the request and its changes, not null
     * @param request the request, not null
     * @param earliestDay the first day on which the request can still be filed, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException if the request date is before the first day that the
     *     rulebook decides
     * @throws io.github.bilanfunding.error.DecisionException if a rule fails, which is a defect of the rulebook
     */
    public static Advice of(FundingEngine engine, FundingRequest request, LocalDate earliestDay) {
        Trials trials = new Trials(new Search(engine, request), earliestDay);
        List<Help> helps = Stream.of(
                        Remedies.of(trials), LaterFiling.of(trials), EarlierFiling.of(trials), TopUps.of(trials))
                .flatMap(List::stream)
                .sorted(BEST_FIRST)
                .toList();
        return new Advice(trials.decision(), helps);
    }
}
