package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.catalogue.CatalogueRule;
import io.github.bilanfunding.internal.condition.Condition;
import io.github.bilanfunding.internal.condition.Input;
import io.github.bilanfunding.internal.condition.Measure;
import io.github.bilanfunding.internal.resource.Lazy;
import io.github.bilanfunding.internal.wording.InputNature;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of one legal period, by the keys with which a decision looks them up. Immutable and thread-safe. */
final class RuleIndex {

    /**
     * A rule and its data for decisions.
     *
     * @param rule the rule
     * @param place its position among the rules of the period, from 0
     * @param scheme its scheme, null for a rule about the bilan itself
     * @param notice the notice that it gives, null for rules of other kinds
     * @param situations the fields of special situations that it reads itself
     */
    record Entry(
            CatalogueRule rule,
            int place,
            @Nullable Scheme scheme,
            @Nullable Notice notice,
            List<Input> situations) {

        static Entry of(CatalogueRule rule, int place, Map<String, Scheme> schemes) {
            RuleInfo info = rule.info();
            return new Entry(
                    rule,
                    place,
                    schemes.get(info.scheme()),
                    info.severity() == null
                            ? null
                            : new Notice(info.id(), info.severity(), info.label(), info.sources()),
                    rule.inputs().stream()
                            .filter(input -> input.nature() == InputNature.SITUATION)
                            .toList());
        }

        /** The keys of its sources. */
        List<String> sources() {
            return info().sources();
        }

        /** The codes of the schemes that it bears on, empty for a rule about the request itself. */
        List<String> schemes() {
            return scheme == null
                    ? info().appliesTo().stream().map(Scheme::code).toList()
                    : List.of(scheme.code());
        }

        boolean is(RuleKind kind) {
            return info().kind() == kind;
        }

        RuleInfo info() {
            return rule.info();
        }

        List<Input> inputs() {
            return rule.inputs();
        }

        Condition condition() {
            return rule.condition().get();
        }
    }

    private final Map<String, Scheme> schemes;
    private final List<Entry> all;
    private final Map<String, Entry> byId = new HashMap<>();
    private final List<List<Entry>> lifting;
    private final List<Lazy<List<Measure>>> measures;
    private final Map<Scheme, List<Entry>> criteria = new HashMap<>();
    private final Map<Scheme, List<Entry>> amounts = new HashMap<>();
    private final Map<Scheme, List<Entry>> gates = new HashMap<>();

    /** Indexes the rules of some schemes, which must be in the catalogue's order. */
    RuleIndex(List<Scheme> schemes, List<CatalogueRule> rules) {
        this.schemes = schemes.stream().collect(Collectors.toUnmodifiableMap(Scheme::code, Function.identity()));
        for (CatalogueRule rule : rules) {
            byId.put(rule.info().id(), Entry.of(rule, byId.size(), this.schemes));
        }
        all = rules.stream().map(rule -> entry(rule.info().id())).toList();
        lifting = all.stream()
                .map(lifted -> entries(exemption -> exemption.lifts(lifted.info())))
                .toList();
        measures = all.stream().map(rule -> new Lazy<>(() -> measuresOf(rule))).toList();
        for (Scheme scheme : schemes) {
            criteria.put(scheme, entries(r -> r.bearsOn(scheme) && r.kind() == RuleKind.CRITERION));
            amounts.put(scheme, entries(r -> r.bearsOn(scheme) && decidesAmount(r)));
            gates.put(scheme, entries(r -> r.bearsOn(scheme) && r.kind() == RuleKind.GATE));
        }
    }

    private List<Measure> measuresOf(Entry criterion) {
        return Stream.concat(
                        Measure.ofCriterion(criterion.condition()),
                        lifting(criterion).stream().map(Entry::condition).flatMap(Measure::ofExemption))
                .toList();
    }

    private List<Entry> entries(Predicate<RuleInfo> wanted) {
        return all.stream().filter(entry -> wanted.test(entry.info())).toList();
    }

    private boolean decidesAmount(RuleInfo info) {
        return switch (info.kind()) {
            case OFFER, CEILING, FLOOR, WAGE, APPROVAL -> true;
            case EXEMPTION ->
                all.stream()
                        .noneMatch(lifted -> lifted.info().kind() == RuleKind.CRITERION && info.lifts(lifted.info()));
            case GATE, CRITERION, NOTICE -> false;
        };
    }

    /** The scheme with the code that a fired rule recorded. */
    Scheme scheme(String code) {
        return Objects.requireNonNull(schemes.get(code), code);
    }

    /** The rule with the id that a fired rule recorded. */
    Entry entry(String id) {
        Entry entry = byId.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("no rule " + id + " in this period: its consequence names another id");
        }
        return entry;
    }

    /** The number of rules. All places are below it. */
    int size() {
        return byId.size();
    }

    /** All rules, in the catalogue's order. */
    List<Entry> all() {
        return all;
    }

    /** The criteria of a scheme, in the catalogue's order. */
    List<Entry> criteria(Scheme scheme) {
        return criteria.getOrDefault(scheme, List.of());
    }

    /** The gates of a scheme. */
    List<Entry> gates(Scheme scheme) {
        return gates.getOrDefault(scheme, List.of());
    }

    /** The rules that decide how much a scheme pays, and whether a funder must approve. */
    List<Entry> amounts(Scheme scheme) {
        return amounts.getOrDefault(scheme, List.of());
    }

    /** The exemptions that can lift a rule. */
    List<Entry> lifting(Entry rule) {
        return lifting.get(rule.place());
    }

    /** The inequalities that would meet a criterion. */
    List<Measure> measures(Entry criterion) {
        return measures.get(criterion.place()).get();
    }
}
