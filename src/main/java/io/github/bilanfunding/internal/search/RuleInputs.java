package io.github.bilanfunding.internal.search;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.internal.condition.CandidateValues;
import io.github.bilanfunding.internal.condition.Condition;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.internal.condition.Test;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which rule reads which field, among the rules that apply on one day. Immutable and thread-safe. */
public final class RuleInputs {

    private static final Set<RuleKind> WITH_THRESHOLDS = EnumSet.of(RuleKind.CRITERION, RuleKind.EXEMPTION);
    private static final Set<RuleKind> WITHOUT_AMOUNTS = EnumSet.of(RuleKind.CRITERION, RuleKind.NOTICE);

    private final List<RuleInfo> rules;
    private final Map<String, List<RuleInfo>> readers = new HashMap<>();

    /** The inputs of some rules. */
    public RuleInputs(List<RuleInfo> rules) {
        this.rules = List.copyOf(rules);
        for (RuleInfo rule : rules) {
            for (String pointer : rule.inputs()) {
                readers.computeIfAbsent(pointer, p -> new ArrayList<>()).add(rule);
            }
        }
        readers.replaceAll((pointer, reading) -> List.copyOf(reading));
    }

    /** The rules that read a field, in the catalogue's order. */
    public List<RuleInfo> readers(String pointer) {
        return readers.getOrDefault(pointer, List.of());
    }

    /** The pointers of the fields that a criterion reads, and those that an exemption reads which lifts it. */
    public List<String> of(Criterion criterion) {
        return rules.stream()
                .filter(rule -> rule.id().equals(criterion.id()))
                .flatMap(rule -> Stream.concat(Stream.of(rule), rules.stream().filter(e -> e.lifts(rule))))
                .flatMap(rule -> rule.inputs().stream())
                .distinct()
                .toList();
    }

    /** The values worth trying: what criteria compare the field with, and a scale where an amount depends on it. */
    public CandidateValues candidates(String pointer) {
        List<RuleInfo> reading = readers(pointer);
        List<Test> tests = reading.stream()
                .filter(rule -> WITH_THRESHOLDS.contains(rule.kind()))
                .flatMap(rule -> Condition.of(rule.condition()).tests())
                .toList();
        boolean decidesAmounts = reading.stream().anyMatch(rule -> !WITHOUT_AMOUNTS.contains(rule.kind()));
        return new CandidateValues(Field.of(pointer), tests, decidesAmounts);
    }
}
