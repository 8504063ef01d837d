package io.github.bilanfunding.question;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.internal.condition.CandidateValues;
import io.github.bilanfunding.internal.condition.Condition;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.internal.condition.Test;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which inputs can be asked for, and the requests that the answers worth trying lead to. Not thread-safe. */
final class Answers {

    private static final Set<RuleKind> COMPARING = EnumSet.of(RuleKind.CRITERION, RuleKind.EXEMPTION);

    private final Map<String, List<RuleInfo>> readers;
    private final Set<String> declined;
    private final FundingRequest request;
    private final Map<String, List<Object>> tried = new HashMap<>();

    /** The answers to what a request lacks, but for the inputs of which the person asked knows nothing. */
    Answers(Catalogue catalogue, FundingRequest request, Set<String> declined) {
        this.readers = readers(catalogue.on(request.requestDate()));
        this.declined = declined;
        this.request = request;
    }

    /** The inputs that a decision lacks. */
    List<String> missing(FundingDecision decision) {
        return decision.missing().stream().filter(p -> !declined.contains(p)).toList();
    }

    /** The inputs that a scheme lacks: for its criteria while they are undetermined, for its amounts when it pays. */
    List<String> missing(FundingDecision decision, Scheme scheme) {
        SchemeVerdict verdict = decision.scheme(scheme);
        Stream<String> missing = switch (verdict.status()) {
            case UNDETERMINED ->
                verdict.criteria().stream()
                        .map(Criterion::missing)
                        .flatMap(List::stream)
                        .distinct();
            case ELIGIBLE, SUBJECT_TO_APPROVAL ->
                decision.missing().stream()
                        .filter(p -> readers.getOrDefault(p, List.of()).stream().anyMatch(r -> r.bearsOn(scheme)));
            case INELIGIBLE, NOT_APPLICABLE -> Stream.empty();
        };
        return missing.filter(p -> !declined.contains(p)).toList();
    }

    /** The requests that differ from a request by an answer. */
    Stream<FundingRequest> to(String pointer, FundingRequest request) {
        Field field = Field.of(pointer);
        return tried.computeIfAbsent(pointer, p -> values(field).in(this.request)).stream()
                .map(value -> field.with(request, value))
                .flatMap(Optional::stream);
    }

    private static Map<String, List<RuleInfo>> readers(List<RuleInfo> rules) {
        Map<String, List<RuleInfo>> readers = new HashMap<>();
        for (RuleInfo rule : rules) {
            for (String pointer : rule.inputs()) {
                readers.computeIfAbsent(pointer, p -> new ArrayList<>()).add(rule);
            }
        }
        return readers;
    }

    /** What criteria compare the field with; where amounts depend on it as well, a scale over its whole range. */
    private CandidateValues values(Field field) {
        List<RuleInfo> reading = readers.getOrDefault(field.pointer(), List.of());
        List<Test> tests = reading.stream()
                .filter(rule -> COMPARING.contains(rule.kind()))
                .flatMap(rule -> Condition.of(rule.condition()).tests())
                .toList();
        boolean decidesAmounts =
                reading.stream().anyMatch(r -> r.kind() != RuleKind.CRITERION && r.kind() != RuleKind.NOTICE);
        return new CandidateValues(field, tests, decidesAmounts);
    }
}
