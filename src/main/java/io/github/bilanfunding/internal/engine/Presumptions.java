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
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Collects what a decision takes for granted about absent inputs, and the rules that do so. */
final class Presumptions {

    private static final BilingualText NOT_GIVEN = new BilingualText("non indiqué", "not given");

    private final FundingRequest request;
    private final NavigableMap<String, Rules> rulesByPointer = new TreeMap<>();

    Presumptions(FundingRequest request) {
        this.request = request;
    }

    /**
     * The rules that presume something, in the catalogue's order, and the fired rules that a decision names for them. A
     * rule that fails by an inferred value did not fire.
     */
    private record Rules(
            NavigableMap<Integer, RuleIndex.Entry> presuming, NavigableMap<Integer, RuleIndex.Entry> named) {

        void add(Collection<RuleIndex.Entry> presuming, Collection<RuleIndex.Entry> named) {
            presuming.forEach(rule -> this.presuming.put(rule.place(), rule));
            named.forEach(rule -> this.named.put(rule.place(), rule));
        }
    }

    void add(Collection<String> pointers, Collection<RuleIndex.Entry> presuming, Collection<RuleIndex.Entry> named) {
        for (String pointer : pointers) {
            rulesByPointer
                    .computeIfAbsent(pointer, p -> new Rules(new TreeMap<>(), new TreeMap<>()))
                    .add(presuming, named);
        }
    }

    boolean includes(String pointer) {
        return rulesByPointer.containsKey(pointer);
    }

    List<Presumption> list(UnaryOperator<String> documentPointer) {
        return rulesByPointer.entrySet().stream()
                .map(entry -> presumption(entry.getKey(), entry.getValue(), documentPointer))
                .toList();
    }

    private Presumption presumption(String pointer, Rules rules, UnaryOperator<String> documentPointer) {
        return new Presumption(
                documentPointer.apply(pointer),
                text(pointer, rules.presuming().values()),
                rules.named().values().stream().map(rule -> rule.info().id()).toList());
    }

    /** In the words of the criteria, if a criterion presumes it. */
    private BilingualText text(String pointer, Collection<RuleIndex.Entry> rules) {
        List<RuleIndex.Entry> criteria =
                rules.stream().filter(Presumptions::isOfCriteria).toList();
        return (criteria.isEmpty() ? rules : criteria)
                .stream()
                        .map(rule -> text(pointer, rule))
                        .distinct()
                        .reduce((first, next) -> first.and(" ; ", next))
                        .orElseThrow();
    }

    private static boolean isOfCriteria(RuleIndex.Entry rule) {
        return rule.is(RuleKind.CRITERION) || rule.is(RuleKind.EXEMPTION);
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
        if (isOfCriteria(rule)) {
            return rule.info().label();
        }
        InputWords words = InputWords.of(pointer);
        return words.no() == null ? words.with(NOT_GIVEN) : words.no();
    }
}
