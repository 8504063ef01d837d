package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.catalogue.CatalogueRule;
import io.github.bilanfunding.internal.condition.Input;
import io.github.bilanfunding.internal.condition.Measure;
import io.github.bilanfunding.internal.resource.Lazy;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of one legal period, as a decision looks them up. Immutable and thread-safe. */
final class RuleIndex {

    private final int size;
    private final List<RuleEntry> all;
    private final Map<String, RuleEntry> byId = new HashMap<>();
    /** By place. */
    private final List<List<RuleEntry>> lifting;

    /**
     * By place: from 0 for the rules that a decision looks at more than once, which are the criteria about the bilan itself,
     * and a scheme's amounts and exemptions.
     */
    private final int[] again;

    private final int countAgain;
    private final int countInputs;

    private final Map<RuleEntry, Lazy<List<Measure>>> measures;
    private final List<Route> routes;
    private final List<SchemeRules> schemes;
    private final Map<String, SchemeRules> schemesByCode = new HashMap<>();

    /**
     * Indexes rules.
     *
     * @param schemes the schemes of the rulebook, in its order
     * @param size the number of rules of all periods, which their places are below
     * @param inForce the rules of the period, in the catalogue's order
     */
    RuleIndex(List<Scheme> schemes, int size, List<RuleEntry> inForce) {
        this.size = size;
        all = List.copyOf(inForce);
        // the ids in compiled rules are literals: the same object is found without comparing its characters
        all.forEach(rule -> byId.put(rule.id().intern(), rule));
        lifting = lifting(size, all);
        measures = all.stream()
                .filter(rule -> rule.is(RuleKind.CRITERION))
                .collect(Collectors.toUnmodifiableMap(rule -> rule, rule -> new Lazy<>(() -> measuresOf(rule))));
        routes = all.stream()
                .map(rule -> rule.info().route())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        List<SchemeRules> rules = new ArrayList<>(schemes.size());
        for (Scheme scheme : schemes) {
            SchemeRules own = new SchemeRules(scheme, rules.size(), all, this::decidesAmount, routes);
            schemesByCode.put(scheme.code(), own);
            rules.add(own);
        }
        this.schemes = List.copyOf(rules);
        again = new int[size];
        Arrays.fill(again, -1);
        int count = 0;
        for (RuleEntry rule : all) {
            if (rule.scheme() == null
                    ? rule.is(RuleKind.CRITERION)
                    : rule.is(RuleKind.EXEMPTION) || decidesAmount(rule)) {
                again[rule.place()] = count++;
            }
        }
        countAgain = count;
        countInputs = all.stream().flatMapToInt(RuleEntry::inputPlaces).max().orElse(-1) + 1;
    }

    /** The entries of all rules of a rulebook, in the catalogue's order. */
    static List<RuleEntry> entries(List<Scheme> schemes, List<CatalogueRule> rules) {
        List<RuleEntry> entries = new ArrayList<>(rules.size());
        Map<Input, Integer> inputs = new HashMap<>();
        for (CatalogueRule rule : rules) {
            rule.inputs().forEach(input -> inputs.putIfAbsent(input, inputs.size()));
            entries.add(new RuleEntry(
                    rule,
                    entries.size(),
                    scheme(rule.info().scheme(), schemes),
                    rule.inputs().stream().mapToInt(inputs::get).toArray()));
        }
        return List.copyOf(entries);
    }

    private static @Nullable Scheme scheme(String code, List<Scheme> schemes) {
        return schemes.stream()
                .filter(scheme -> scheme.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static List<List<RuleEntry>> lifting(int size, List<RuleEntry> rules) {
        List<RuleEntry> exemptions =
                rules.stream().filter(rule -> !rule.info().lifts().isEmpty()).toList();
        List<List<RuleEntry>> lifting = new ArrayList<>(Collections.nCopies(size, List.of()));
        for (RuleEntry rule : rules) {
            lifting.set(
                    rule.place(),
                    exemptions.stream()
                            .filter(exemption -> exemption.info().lifts(rule.info()))
                            .toList());
        }
        return List.copyOf(lifting);
    }

    private List<Measure> measuresOf(RuleEntry criterion) {
        return Stream.concat(
                        Measure.ofCriterion(criterion.condition()),
                        lifting(criterion).stream().map(RuleEntry::condition).flatMap(Measure::ofExemption))
                .toList();
    }

    private boolean decidesAmount(RuleEntry rule) {
        RuleInfo info = rule.info();
        return switch (info.kind()) {
            case OFFER, CEILING, FLOOR, WAGE, APPROVAL -> true;
            case EXEMPTION ->
                all.stream().noneMatch(lifted -> lifted.is(RuleKind.CRITERION) && info.lifts(lifted.info()));
            case GATE, CRITERION, NOTICE -> false;
        };
    }

    /** The number of rules of all periods. All places are below it. */
    int size() {
        return size;
    }

    /** The place of a rule among those that a decision looks at more than once, negative for another rule. */
    int again(RuleEntry rule) {
        return again[rule.place()];
    }

    /** How many rules a decision looks at more than once. */
    int countAgain() {
        return countAgain;
    }

    /** How many inputs there are: all their places are below it. */
    int countInputs() {
        return countInputs;
    }

    /** The rules of the period, in the catalogue's order. */
    List<RuleEntry> all() {
        return all;
    }

    /** The rule with the id that a fired rule recorded. */
    RuleEntry entry(String id) {
        RuleEntry entry = byId.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("no rule " + id + " in this period: its consequence names another id");
        }
        return entry;
    }

    /** The schemes of the rulebook, in its order. */
    List<SchemeRules> schemes() {
        return schemes;
    }

    /** The scheme with the code that a fired rule recorded. */
    SchemeRules scheme(String code) {
        return Objects.requireNonNull(schemesByCode.get(code), code);
    }

    /** The routes of the offers, approvals and floors, in order. */
    List<Route> routes() {
        return routes;
    }

    /** The exemptions that can lift a rule. */
    List<RuleEntry> lifting(RuleEntry rule) {
        return lifting.get(rule.place());
    }

    /** The inequalities that would meet a criterion. */
    List<Measure> measures(RuleEntry criterion) {
        return Objects.requireNonNull(measures.get(criterion)).get();
    }
}
