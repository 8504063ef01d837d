package io.github.bilanfunding.comparison;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.RemainingPayer;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One side of a comparison: a decision and the rulebook that made it. */
final class ComparisonSide {

    private final FundingDecision decision;
    private final Catalogue catalogue;
    private final Map<String, FiredRule> fired;
    private final Map<String, RuleInfo> rules;
    private final Map<String, Criterion> criteria;

    ComparisonSide(FundingDecision decision, Catalogue catalogue) {
        catalogue.requireSame(decision.rulebook());
        this.decision = decision;
        this.catalogue = catalogue;
        fired = decision.firedRules().stream().collect(Collectors.toMap(FiredRule::id, Function.identity()));
        rules = catalogue.rules().stream().collect(Collectors.toMap(RuleInfo::id, Function.identity()));
        criteria = decision.criteria().stream().collect(Collectors.toMap(Criterion::id, Function.identity()));
    }

    FundingDecision decision() {
        return decision;
    }

    LocalDate day() {
        return decision.requestDate();
    }

    /** The sources of a rule in their versions of the day of the request. */
    List<Source> sources(RuleInfo rule) {
        return catalogue.sources(rule.sources(), day());
    }

    boolean isUnderTheRulesOf(ComparisonSide other) {
        return decision.rulebook().equals(other.decision.rulebook());
    }

    ComparedDecision summary() {
        FundingPlan plan = decision.plan();
        return new ComparedDecision(decision.rulebook(), day(), plan.route(), plan.price());
    }

    boolean fired(RuleInfo rule) {
        return fired.containsKey(rule.id());
    }

    @Nullable
    RuleInfo rule(String id) {
        return rules.get(id);
    }

    @Nullable
    Criterion criterion(String id) {
        return criteria.get(id);
    }

    Euros paid(Scheme scheme) {
        return decision.plan().paidBy(scheme);
    }

    /** The labels of the rules of some kinds that fired for a scheme. */
    List<BilingualText> labels(Scheme scheme, Set<RuleKind> kinds) {
        return decision.firedRules().stream()
                .map(rule -> Objects.requireNonNull(rule(rule.id())))
                .filter(rule -> rule.scheme().equals(scheme.code()) && kinds.contains(rule.kind()))
                .map(RuleInfo::label)
                .toList();
    }

    /** The labels of the rules that gave the amount that a scheme pays. */
    List<BilingualText> amountLabels(Scheme scheme) {
        return decision.plan().contribution(scheme).stream()
                .flatMap(c -> c.rules().stream())
                .map(id -> Objects.requireNonNull(rule(id)).label())
                .toList();
    }

    Euros remaining(RemainingPayer payer) {
        return decision.plan().remaining().payer() == payer
                ? decision.plan().remaining().amount()
                : Euros.ZERO;
    }
}
