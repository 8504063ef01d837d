package io.github.bilanfunding.comparison;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Payer;
import io.github.bilanfunding.decision.RemainingPayer;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what differs between two decisions. */
final class Differences {

    private final ComparisonSide left;
    private final ComparisonSide right;
    private final List<Scheme> schemes;
    private final List<String> order;

    private Differences(ComparisonSide left, ComparisonSide right) {
        this.left = left;
        this.right = right;
        this.schemes = Stream.of(left, right)
                .flatMap(side -> side.decision().schemes().stream())
                .map(SchemeVerdict::scheme)
                .distinct()
                .toList();
        this.order = Stream.concat(Stream.of(RuleInfo.BILAN), schemes.stream().map(Scheme::code))
                .toList();
    }

    static Comparison between(ComparisonSide left, ComparisonSide right) {
        Differences differences = new Differences(left, right);
        return new Comparison(
                FundingDecision.SCHEMA_VERSION,
                left.decision().reference(),
                left.decision().beneficiary(),
                left.summary(),
                right.summary(),
                differences.amounts(),
                differences.schemes(),
                differences.criteria(),
                differences.rules(),
                sourcesOnlyOf(left, right),
                sourcesOnlyOf(right, left));
    }

    private List<AmountDifference> amounts() {
        List<AmountDifference> amounts = new ArrayList<>();
        for (Scheme scheme : schemes) {
            add(amounts, scheme, left.paid(scheme), right.paid(scheme), Reasons.amounts(scheme, left, right));
        }
        for (RemainingPayer payer : List.of(RemainingPayer.EMPLOYER, RemainingPayer.BENEFICIARY)) {
            add(amounts, payer, left.remaining(payer), right.remaining(payer), Reasons.rest());
        }
        return amounts;
    }

    private static void add(
            List<AmountDifference> amounts, Payer payer, Euros before, Euros after, BilingualText reason) {
        if (!before.equals(after)) {
            amounts.add(new AmountDifference(payer, payer.label(), before, after, after.minus(before), reason));
        }
    }

    private List<SchemeDifference> schemes() {
        List<SchemeDifference> differences = new ArrayList<>();
        for (Scheme scheme : schemes) {
            SchemeVerdict before = left.decision().scheme(scheme);
            SchemeVerdict after = right.decision().scheme(scheme);
            if (before.status() != after.status() || !Objects.equals(before.ceiling(), after.ceiling())) {
                differences.add(new SchemeDifference(
                        scheme,
                        scheme.label(),
                        before.status(),
                        after.status(),
                        before.ceiling(),
                        after.ceiling(),
                        Reasons.verdicts(scheme, left, right)));
            }
        }
        return differences;
    }

    private List<CriterionDifference> criteria() {
        return Stream.of(left, right)
                .flatMap(side -> side.decision().criteria().stream())
                .map(Criterion::id)
                .distinct()
                .map(this::criterion)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(c -> order.indexOf(c.scheme())))
                .toList();
    }

    private @Nullable CriterionDifference criterion(String id) {
        Criterion here = left.criterion(id);
        Criterion there = right.criterion(id);
        ComparisonSide side = here == null ? right : left;
        Criterion shown = here == null ? Objects.requireNonNull(there) : here;
        Outcome before = here == null ? null : here.outcome();
        Outcome after = there == null ? null : there.outcome();
        if (before == after) {
            return null;
        }
        RuleInfo rule = Objects.requireNonNull(side.rule(id));
        BilingualText reason = here != null && there != null
                ? Reasons.differentOutcomes(here, there)
                : Reasons.notApplied(rule, side, side == left ? right : left);
        return new CriterionDifference(
                id,
                shown.label(),
                rule.scheme(),
                before,
                after,
                reason,
                side.decision().sources(shown.sources()));
    }

    private List<RuleDifference> rules() {
        return Stream.concat(rulesOnlyOf(left, right), rulesOnlyOf(right, left))
                .sorted(Comparator.comparingInt(r -> order.indexOf(r.scheme())))
                .toList();
    }

    private Stream<RuleDifference> rulesOnlyOf(ComparisonSide here, ComparisonSide there) {
        return here.decision().firedRules().stream()
                .map(fired -> Objects.requireNonNull(here.rule(fired.id())))
                .filter(rule -> rule.kind() != RuleKind.CRITERION && !there.fired(rule))
                .map(rule -> new RuleDifference(
                        rule.id(),
                        rule.label(),
                        rule.scheme(),
                        rule.kind(),
                        here == left,
                        Reasons.notApplied(rule, here, there),
                        here.sources(rule)));
    }

    private static List<Source> sourcesOnlyOf(ComparisonSide here, ComparisonSide there) {
        Set<Source> sources = sources(here);
        sources.removeAll(sources(there));
        return List.copyOf(sources);
    }

    private static Set<Source> sources(ComparisonSide side) {
        Set<Source> sources = new LinkedHashSet<>();
        for (FiredRule rule : side.decision().firedRules()) {
            sources.addAll(side.decision().sources(rule.sources()));
        }
        return sources;
    }
}
