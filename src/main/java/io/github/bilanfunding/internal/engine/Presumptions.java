package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Presumption;
import io.github.bilanfunding.internal.condition.ActualWords;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.internal.condition.Input;
import io.github.bilanfunding.internal.wording.InputWords;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RuleKind;
import io.github.bilanfunding.value.BilingualText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Collects what a decision takes for granted about absent inputs, and the rules that do so. */
final class Presumptions {

    private static final BilingualText NOT_GIVEN = new BilingualText("non indiqué", "not given");

    private final FundingRequest request;
    private final Map<String, NavigableMap<Integer, RuleIndex.Entry>> rulesByPointer = new TreeMap<>();

    Presumptions(FundingRequest request) {
        this.request = request;
    }

    void add(Collection<String> pointers, Collection<RuleIndex.Entry> rules) {
        for (String pointer : pointers) {
            NavigableMap<Integer, RuleIndex.Entry> known =
                    rulesByPointer.computeIfAbsent(pointer, p -> new TreeMap<>());
            rules.forEach(rule -> known.put(rule.place(), rule));
        }
    }

    boolean includes(String pointer) {
        return rulesByPointer.containsKey(pointer);
    }

    List<Presumption> list(UnaryOperator<String> documentPointer) {
        return rulesByPointer.entrySet().stream()
                .map(entry -> new Presumption(
                        documentPointer.apply(entry.getKey()),
                        text(entry.getKey(), entry.getValue().values()),
                        entry.getValue().values().stream()
                                .map(rule -> rule.info().id())
                                .toList()))
                .toList();
    }

    private BilingualText text(String pointer, Collection<RuleIndex.Entry> rules) {
        return rules.stream()
                .map(rule -> text(pointer, rule))
                .distinct()
                .reduce((first, next) -> first.and(" ; ", next))
                .orElseThrow();
    }

    /** What a criterion says; for an inferred value, from what it is inferred. */
    private BilingualText text(String pointer, RuleIndex.Entry rule) {
        for (Input input : rule.inputs()) {
            Field given = input.given(request);
            if (given != null && input.pointers().anyMatch(pointer::equals)) {
                BilingualText from = ActualWords.of(given, Objects.requireNonNull(given.value(request)));
                return InputWords.of(pointer)
                        .with(new BilingualText("d'après " + from.french(), "from " + from.english()));
            }
        }
        return rule.is(RuleKind.CRITERION) || rule.is(RuleKind.EXEMPTION)
                ? rule.info().label()
                : InputWords.of(pointer).with(NOT_GIVEN);
    }
}
