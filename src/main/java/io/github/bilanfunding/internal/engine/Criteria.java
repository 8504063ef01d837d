package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says how each criterion came out. A criterion that fired, or that an exemption lifts, is met. One that did not is
 * unknown while an input of it, or of an exemption that could still lift it, is absent, and unmet otherwise: exact in
 * three-valued logic because a criterion is one test, or an <i>or</i> of tests.
 */
final class Criteria {

    private final RuleIndex index;
    private final FundingRequest request;
    private final UnaryOperator<String> located;

    Criteria(RuleIndex index, FundingRequest request, UnaryOperator<String> located) {
        this.index = index;
        this.request = request;
        this.located = located;
    }

    List<Criterion> assess(Scheme scheme, Trace trace) {
        return index.criteria(scheme).stream().map(c -> assess(c, trace)).toList();
    }

    /** The pointers of the inputs of a rule that are absent. */
    Stream<String> absent(RuleIndex.Entry rule) {
        return rule.needs().stream()
                .filter(need -> need.value(request) == null)
                .map(need -> need.asked(request))
                .map(located);
    }

    private Criterion assess(RuleIndex.Entry criterion, Trace trace) {
        RuleInfo info = criterion.info();
        boolean met = trace.fired(criterion) || trace.lifted(info.id());
        List<String> missing = met
                ? List.of()
                : Stream.concat(Stream.of(criterion), index.lifting(info.id()).stream())
                        .flatMap(this::absent)
                        .distinct()
                        .sorted()
                        .toList();
        Outcome outcome = met ? Outcome.MET : missing.isEmpty() ? Outcome.UNMET : Outcome.UNKNOWN;
        return new Criterion(
                info.id(), info.label(), outcome, info.sources(), missing, actual(criterion), info.required());
    }

    private @Nullable String actual(RuleIndex.Entry criterion) {
        String known = criterion.needs().stream()
                .filter(need -> need.value(request) != null)
                .map(need -> need.field() + " = " + shown(need.value(request)))
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? null : known;
    }

    private static String shown(@Nullable Object value) {
        return value instanceof Euros ? value + " €" : String.valueOf(value);
    }
}
