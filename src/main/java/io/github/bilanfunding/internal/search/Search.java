package io.github.bilanfunding.internal.search;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.internal.engine.Decider;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.value.Euros;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Tries a request and changed ones. Each is tried once, however often it is asked for. What a search returns, it has decided
 * by the engine. Not thread-safe.
 *
 * <p>It knows no law: which fields are worth changing, and to which values, comes from the catalogue or from the caller.
 */
public final class Search {

    private final Decider decider;
    private final Map<FundingRequest, Tried> tried = new HashMap<>();
    private final Map<FundingRequest, FundingDecision> decided = new HashMap<>();
    private final Map<String, List<Object>> candidates = new HashMap<>();
    private final Tried given;
    private final RuleInputs inputs;

    /**
     * Starts from a request and tries it.
     *
     * @throws InvalidRequestException if the request date is before the first day that the rulebook decides
     */
    public Search(FundingEngine engine, FundingRequest request) {
        this.decider = Deciders.of(engine);
        this.given = attempt(request);
        this.inputs = new RuleInputs(decider.catalogue().on(request.requestDate()));
    }

    /** The request that the search started from. */
    public Tried given() {
        return given;
    }

    /** The rulebook that decides. */
    public Catalogue catalogue() {
        return decider.catalogue();
    }

    /** What the rules read on the day of the given request. */
    public RuleInputs inputs() {
        return inputs;
    }

    /**
     * Any request.
     *
     * @throws InvalidRequestException if its date is before the first day that the rulebook decides
     */
    public Tried attempt(FundingRequest request) {
        return tried.computeIfAbsent(request, r -> new Tried(r, decider.preview(r)));
    }

    /** The engine's decision on a request that was tried, of which something is returned. */
    public FundingDecision decide(FundingRequest request) {
        return decided.computeIfAbsent(request, decider::decide);
    }

    /** What remains at the two ends of a spread, as the engine decides. */
    public Bounds decide(Spread spread) {
        return new Bounds(
                remaining(spread.least().request()), remaining(spread.most().request()));
    }

    private Euros remaining(FundingRequest request) {
        return decide(request).plan().remaining().amount();
    }

    /** The given request after a change; empty if a request cannot hold the change or the rulebook cannot decide it. */
    public Optional<Tried> after(UnaryOperator<FundingRequest> change) {
        try {
            return Optional.of(attempt(change.apply(given.request())));
        } catch (InvalidRequestException e) {
            return Optional.empty();
        }
    }

    /** A request with each value of one field that is worth trying and that the given request can hold too. */
    public Stream<Tried> alternatives(FundingRequest request, String pointer) {
        Field field = Field.of(pointer);
        return candidates.computeIfAbsent(pointer, p -> inputs.candidates(p).in(given.request())).stream()
                .flatMap(value -> field.with(request, value).stream())
                .map(this::attempt);
    }

    /** How many requests were tried so far, for a caller that wants to stop after a number of them. */
    public int attempts() {
        return tried.size();
    }
}
