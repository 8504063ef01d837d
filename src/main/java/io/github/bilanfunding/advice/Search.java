package io.github.bilanfunding.advice;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RuleInfo;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets the engine decide changes of one request. */
final class Search {

    private final FundingEngine engine;
    private final FundingRequest request;
    private final LocalDate earliestDay;
    private final FundingDecision decision;

    /** The schemes are often refused for the same reasons, which the same changes mend. */
    private final Map<List<Change>, Optional<Trial>> tried = new HashMap<>();

    /** The search for changes of a request that can be filed from a day on. */
    Search(FundingEngine engine, FundingRequest request, LocalDate earliestDay) {
        this.engine = engine;
        this.request = request;
        this.earliestDay = earliestDay;
        this.decision = engine.decide(request);
    }

    FundingRequest request() {
        return request;
    }

    LocalDate earliestDay() {
        return earliestDay;
    }

    FundingDecision decision() {
        return decision;
    }

    Catalogue catalogue() {
        return engine.catalogue();
    }

    @Nullable
    Object value(String pointer) {
        return request.value(pointer);
    }

    /** What the engine decides after a change; nothing when there is no such request. */
    Optional<Trial> trial(List<Change> changes) {
        return tried.computeIfAbsent(changes, this::decided);
    }

    private Optional<Trial> decided(List<Change> changes) {
        try {
            return Optional.of(new Trial(changes, decision, engine.decide(Change.apply(changes, request))));
        } catch (InvalidRequestException e) {
            return Optional.empty();
        }
    }

    /** The same, and only if it helps. */
    Optional<Trial> help(List<Change> changes) {
        return trial(changes).filter(Trial::helps);
    }

    /** The pointers that a criterion, or an exemption that lifts it, reads. */
    List<String> reads(Criterion criterion) {
        List<RuleInfo> inForce = engine.catalogue().on(request.requestDate());
        return inForce.stream()
                .filter(rule -> rule.id().equals(criterion.id()))
                .flatMap(rule -> Stream.concat(Stream.of(rule), inForce.stream().filter(e -> e.lifts(rule))))
                .flatMap(rule -> rule.inputs().stream())
                .toList();
    }

    /** The criteria that the request does not meet. */
    List<Criterion> unmet() {
        return decision.schemes().stream()
                .flatMap(verdict -> unmet(verdict).stream())
                .distinct()
                .toList();
    }

    static List<Criterion> unmet(SchemeVerdict verdict) {
        return verdict.criteria().stream()
                .filter(criterion -> criterion.outcome() == Outcome.UNMET)
                .toList();
    }
}
