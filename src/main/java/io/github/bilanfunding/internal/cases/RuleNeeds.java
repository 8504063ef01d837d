package io.github.bilanfunding.internal.cases;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.internal.cases.Need.Kind;
import io.github.bilanfunding.internal.catalogue.CatalogueRule;
import io.github.bilanfunding.internal.condition.Test;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.rulebook.RuleInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the cases that one rule needs. */
final class RuleNeeds {

    /**
     * A case with what its request tells the rules.
     *
     * @param result the case and its decision
     * @param facts the facts of its request, null when it was refused
     */
    record Shown(CaseResult result, @Nullable Facts facts) {

        boolean states(Stated stated, String rule) {
            return result.expert().states(stated, rule);
        }
    }

    private final RuleInfo rule;
    private final RuleNature nature;
    private final List<Shown> cases;
    private final List<Need> needs = new ArrayList<>();

    private RuleNeeds(RuleNature nature, List<Shown> cases) {
        this.rule = nature.rule().info();
        this.nature = nature;
        this.cases = cases;
    }

    static List<Need> of(CatalogueRule rule, List<CatalogueRule> all, LocalDate decidesFrom, List<Shown> cases) {
        RuleNeeds needs = new RuleNeeds(new RuleNature(rule, all), cases);
        needs.addOutcomes();
        needs.addDays(decidesFrom);
        rule.condition().get().tests().filter(t -> t.operator().isInequality()).forEach(needs::addSides);
        return List.copyOf(needs.needs);
    }

    private void addOutcomes() {
        add(Kind.FIRES, firing(), "in which it fires");
        if (nature.canBeSilent()) {
            add(Kind.SILENT, Stated.SILENT, "in which it does not fire");
        }
        if (nature.isCriterion()) {
            add(Kind.UNMET, Stated.UNMET, "in which it is unmet");
        }
        if (nature.canBeUnknown()) {
            add(Kind.UNKNOWN, Stated.UNKNOWN, "in which it is unknown");
        }
        if (nature.canBePresumed()) {
            add(Kind.PRESUMED, Stated.PRESUMES, "in which it is presumed");
        }
        if (nature.hasGap()) {
            add(Kind.GAP, Stated.GAP, "that states its gap");
        }
    }

    private void addDays(LocalDate decidesFrom) {
        if (rule.validFrom().isAfter(decidesFrom)) {
            addDay(firing(), rule.validFrom());
            addDay(Stated.SILENT, rule.validFrom().minusDays(1));
        }
        LocalDate last = rule.validTo();
        if (last != null) {
            addDay(firing(), last);
            addDay(Stated.SILENT, last.plusDays(1));
        }
    }

    private void addDay(Stated stated, LocalDate day) {
        add(
                Kind.DAY,
                stated,
                "filed on " + day,
                shown -> shown.facts() != null
                        && shown.facts().request().requestDate().equals(day));
    }

    private void addSides(Test test) {
        addSide(firing(), Threshold.holding(test));
        addSide(Stated.SILENT, Threshold.failing(test));
    }

    private void addSide(Stated stated, Threshold side) {
        add(Kind.THRESHOLD, stated, "with " + side.words(), shown -> shown.facts() != null && side.isAt(shown.facts()));
    }

    /** What stands for firing. */
    private Stated firing() {
        return nature.isMetByNoBilan() ? Stated.UNMET : Stated.FIRES;
    }

    private void add(Kind kind, Stated stated, String which) {
        add(kind, stated, which, shown -> true);
    }

    private void add(Kind kind, Stated stated, String which, Predicate<Shown> isThere) {
        boolean isShown = cases.stream().anyMatch(c -> c.states(stated, rule.id()) && isThere.test(c));
        needs.add(new Need(rule.id(), kind, isShown ? "" : lack(stated, which, isThere), isShown));
    }

    /** What to write, and where a case already comes out that way. */
    private String lack(Stated stated, String which, Predicate<Shown> isThere) {
        String statement = statement(stated);
        return "no case " + which + ": "
                + cases.stream()
                        .filter(isThere)
                        .filter(c -> comesOut(stated, c.result().decision()))
                        .findFirst()
                        .map(c -> "add " + statement + " to the case "
                                + CaseWords.quoted(c.result().expert().name()) + " of "
                                + c.result().expert().file())
                        .orElse("write one with " + statement);
    }

    private String statement(Stated stated) {
        String id = '"' + rule.id() + '"';
        return '"' + stated.key() + "\": "
                + switch (stated.form()) {
                    case TEXTS -> "[" + id + "]";
                    case FIELDS_BY_NAME -> "{" + id + ": [\"…\"]}";
                    default -> "{" + id + ": \"…\"}";
                };
    }

    private boolean comesOut(Stated stated, @Nullable FundingDecision decision) {
        if (decision == null) {
            return false;
        }
        boolean fires =
                decision.firedRules().stream().anyMatch(fired -> fired.id().equals(rule.id()));
        Optional<Criterion> criterion = Stream.ofNullable(decision)
                .flatMap(d -> d.criteria().stream())
                .filter(c -> c.id().equals(rule.id()))
                .findFirst();
        return switch (stated) {
            case FIRES -> fires;
            case SILENT -> !fires;
            case UNMET -> criterion.filter(c -> c.outcome() == Outcome.UNMET).isPresent();
            case UNKNOWN ->
                criterion.filter(c -> c.outcome() == Outcome.UNKNOWN).isPresent();
            case PRESUMES ->
                criterion.filter(c -> c.outcome() == Outcome.PRESUMED).isPresent();
            case GAP -> criterion.map(Criterion::gap).isPresent();
            default -> false;
        };
    }
}
