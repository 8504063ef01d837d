package io.github.bilanfunding.internal.search;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.Catalogue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Decides a request and changed ones. Each is decided once, however often it is asked for. Not thread-safe.
 *
 * <p>It knows no law: which fields are worth changing, and to which values, comes from the catalogue or from the caller.
 */
public final class Search {

    private final FundingEngine engine;
    private final Map<FundingRequest, Decided> decided = new HashMap<>();
    private final Map<String, List<Object>> candidates = new HashMap<>();
    private final Decided given;
    private final RuleInputs inputs;

    /**
     * Starts from a request and decides it.
     *
     * @throws InvalidRequestException if the request date is before the first day that the rulebook decides
     */
    public Search(FundingEngine engine, FundingRequest request) {
        this.engine = engine;
        this.given = decide(request);
        this.inputs = new RuleInputs(engine.catalogue().on(request.requestDate()));
    }

    /** The request that the search started from. */
    public Decided given() {
        return given;
    }

    /** The rulebook that decides. */
    public Catalogue catalogue() {
        return engine.catalogue();
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
    public Decided decide(FundingRequest request) {
        return decided.computeIfAbsent(request, r -> new Decided(r, engine.decide(r)));
    }

    /** The given request after a change; empty if a request cannot hold the change or the rulebook cannot decide it. */
    public Optional<Decided> after(UnaryOperator<FundingRequest> change) {
        try {
            return Optional.of(decide(change.apply(given.request())));
        } catch (InvalidRequestException e) {
            return Optional.empty();
        }
    }

    /** A request with each value of one field that is worth trying and that the given request can hold too. */
    public Stream<Decided> alternatives(FundingRequest request, String pointer) {
        Field field = Field.of(pointer);
        return candidates.computeIfAbsent(pointer, p -> inputs.candidates(p).in(given.request())).stream()
                .flatMap(value -> field.with(request, value).stream())
                .map(this::decide);
    }

    /** How many requests the engine has decided so far, for a caller that wants to stop after a number of them. */
    public int decisions() {
        return decided.size();
    }
}
