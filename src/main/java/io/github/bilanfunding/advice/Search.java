package io.github.bilanfunding.advice;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.internal.field.Field;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.Rulebook;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lets the engine decide changes of one request. */
final class Search {

    private final FundingEngine engine;
    private final FundingRequest request;
    private final FundingDecision decision;
    private final Set<String> readByUnmet;

    Search(FundingEngine engine, FundingRequest request) {
        this.engine = engine;
        this.request = request;
        this.decision = engine.decide(request);
        this.readByUnmet = readByUnmet(decision, engine.rulebook());
    }

    FundingRequest request() {
        return request;
    }

    FundingDecision decision() {
        return decision;
    }

    Rulebook rulebook() {
        return engine.rulebook();
    }

    @Nullable
    Object value(String pointer) {
        return Field.of(pointer).value(request);
    }

    /** Whether a criterion that is unmet reads a field. */
    boolean stopsAt(String pointer) {
        return readByUnmet.contains(pointer);
    }

    /** What the engine decides after a change; nothing when there is no such request. */
    Optional<Trial> trial(List<Change> changes) {
        Optional<FundingRequest> changed = Optional.of(request);
        for (Change change : changes) {
            changed = changed.flatMap(r -> Field.of(change.pointer()).with(r, change.value()));
        }
        try {
            return changed.map(r -> new Trial(changes, decision, engine.decide(r)));
        } catch (InvalidRequestException e) {
            return Optional.empty();
        }
    }

    /** The same, and only if it helps. */
    Optional<Trial> help(List<Change> changes) {
        return trial(changes).filter(Trial::helps);
    }

    private static Set<String> readByUnmet(FundingDecision decision, Rulebook rulebook) {
        Set<String> unmet = decision.schemes().stream()
                .flatMap(verdict -> verdict.criteria().stream())
                .filter(criterion -> criterion.outcome() == Outcome.UNMET)
                .map(criterion -> criterion.id())
                .collect(Collectors.toSet());
        return rulebook.rules().stream()
                .filter(rule -> unmet.contains(rule.id()))
                .map(RuleInfo::needs)
                .flatMap(List::stream)
                .flatMap(need -> Arrays.stream(need.split("\\|", -1)))
                .collect(Collectors.toSet());
    }
}
