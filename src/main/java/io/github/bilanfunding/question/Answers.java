package io.github.bilanfunding.question;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RuleInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which inputs can be asked for, and the requests that the answers worth trying lead to. Not thread-safe. */
final class Answers {

    private final Map<String, List<RuleInfo>> readers;
    private final Set<String> declined;
    private final TriedValues values;
    private final Map<String, List<Object>> tried = new HashMap<>();

    /** The answers to what a request lacks, but for the inputs of which the person asked knows nothing. */
    Answers(Catalogue catalogue, FundingRequest request, Set<String> declined) {
        this.readers = readers(catalogue.on(request.requestDate()));
        this.declined = declined;
        this.values = new TriedValues(readers, request);
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
        return tried.computeIfAbsent(pointer, p -> values.of(field)).stream()
                .map(value -> field.with(request, value))
                .flatMap(Optional::stream);
    }

    private static Map<String, List<RuleInfo>> readers(List<RuleInfo> rules) {
        Map<String, List<RuleInfo>> readers = new HashMap<>();
        for (RuleInfo rule : rules) {
            for (String need : rule.needs()) {
                for (String pointer : need.split("\\|", -1)) {
                    readers.computeIfAbsent(pointer, p -> new ArrayList<>()).add(rule);
                }
            }
        }
        return readers;
    }
}
