package io.github.bilanfunding.internal.cases;

import io.github.bilanfunding.decision.AmountToConfirm;
import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Gap;
import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.OtherSituation;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Presumption;
import io.github.bilanfunding.decision.SchemeVerdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a decision has otherwise than its case states. */
final class Comparison {

    private final ExpertCase expert;
    private final FundingDecision decision;
    private final List<String> differences = new ArrayList<>();

    private Comparison(ExpertCase expert, FundingDecision decision) {
        this.expert = expert;
        this.decision = decision;
    }

    static List<String> differences(ExpertCase expert, FundingDecision decision) {
        Comparison comparison = new Comparison(expert, decision);
        comparison.rules();
        comparison.schemes();
        comparison.notices();
        comparison.fields();
        comparison.plan();
        return comparison.differences;
    }

    private void rules() {
        List<String> fired = decision.firedRules().stream().map(FiredRule::id).toList();
        has(Stated.FIRES, fired, id -> id + " did not fire" + outcome(id));
        hasNot(Stated.SILENT, fired, id -> id + " fired");
        has(Stated.UNMET, unmet(), id -> id + (criterion(id).isEmpty() ? " is no criterion here" : outcome(id)));
        byName(Stated.UNKNOWN, id -> absent(id, Outcome.UNKNOWN), id -> "not unknown" + outcome(id));
        byName(Stated.PRESUMES, id -> absent(id, Outcome.PRESUMED), id -> "not presumed" + outcome(id));
        byName(
                Stated.GAP,
                id -> criterion(id).map(Criterion::gap).map(Comparison::words),
                id -> "no gap" + outcome(id));
    }

    private void schemes() {
        byName(Stated.STATUS, code -> verdict(code).map(v -> v.status().toString()), code -> "no such scheme");
        byName(Stated.CEILING, code -> verdict(code).map(v -> String.valueOf(v.ceiling())), code -> "no such scheme");
        byName(Stated.TO_CONFIRM, this::toConfirm, code -> "not to be confirmed");
    }

    private void notices() {
        List<String> codes = decision.notices().stream().map(Notice::code).toList();
        has(Stated.NOTICES, codes, code -> code + " is not given");
        hasNot(Stated.UNSAID, codes, code -> code + " is given");
        one(Stated.FIRST_NOTICE, codes.isEmpty() ? "none" : codes.get(0));
        expert.byName(Stated.SAYS).forEach(this::says);
    }

    private void says(String code, String words) {
        List<String> texts = decision.notices().stream()
                .filter(notice -> notice.code().equals(code))
                .map(notice -> notice.message().french())
                .toList();
        if (texts.size() != 1 || !texts.get(0).contains(words)) {
            differences.add("says: expected " + code + " once with \"" + words + "\", was " + texts);
        }
    }

    private void fields() {
        List<String> presumed =
                decision.presumed().stream().map(Presumption::pointer).toList();
        has(Stated.MISSING, decision.missing(), pointer -> pointer + " is not missing");
        has(Stated.PRESUMED, presumed, pointer -> pointer + " is not presumed");
        hasNot(
                Stated.UNASKED,
                Stream.concat(decision.missing().stream(), presumed.stream()).toList(),
                pointer -> pointer + " is " + (presumed.contains(pointer) ? "presumed" : "missing"));
        has(
                Stated.OTHER_SITUATIONS,
                decision.otherSituations().stream().map(OtherSituation::section).toList(),
                section -> section + " is none of them");
    }

    private void plan() {
        FundingPlan plan = decision.plan();
        Map<String, String> pays = new TreeMap<>(plan.contributions().stream()
                .collect(Collectors.toMap(c -> c.payer().code(), c -> c.amount().toString(), (one, other) -> other)));
        if (expert.states(Stated.PAYS) && !pays.equals(expert.byName(Stated.PAYS))) {
            differences.add("pays: expected " + expert.byName(Stated.PAYS) + ", was " + pays);
        }
        one(Stated.REMAINING, plan.remaining().amount().toString());
        one(Stated.ROUTE, plan.route().code());
        one(Stated.WAGE_SUPPORT, plan.wageSupport().toString());
        one(Stated.REMAINING_IF_ONLY_CERTAIN, plan.remainingIfOnlyCertain().toString());
    }

    private void has(Stated stated, Collection<String> all, Function<String, String> lack) {
        expert.texts(stated).stream()
                .filter(text -> !all.contains(text))
                .forEach(text -> differences.add(stated + ": " + lack.apply(text)));
    }

    private void hasNot(Stated stated, Collection<String> all, Function<String, String> excess) {
        expert.texts(stated).stream()
                .filter(all::contains)
                .forEach(text -> differences.add(stated + ": " + excess.apply(text)));
    }

    private void one(Stated stated, String actual) {
        if (expert.states(stated) && !actual.equals(expert.text(stated))) {
            differences.add(stated + ": expected " + expert.text(stated) + ", was " + actual);
        }
    }

    private void byName(Stated stated, Function<String, Optional<String>> actual, Function<String, String> none) {
        expert.byName(stated).forEach((name, expected) -> {
            Optional<String> was = actual.apply(name);
            if (!was.equals(Optional.of(expected))) {
                differences.add(
                        stated + " of " + name + ": expected " + expected + ", was " + was.orElse(none.apply(name)));
            }
        });
    }

    private List<String> unmet() {
        return decision.unmet().stream().map(Criterion::id).toList();
    }

    private Optional<Criterion> criterion(String id) {
        return decision.criteria().stream().filter(c -> c.id().equals(id)).findFirst();
    }

    private Optional<SchemeVerdict> verdict(String code) {
        return decision.schemes().stream()
                .filter(verdict -> verdict.scheme().code().equals(code))
                .findFirst();
    }

    private Optional<String> toConfirm(String code) {
        return decision.plan().toConfirm().stream()
                .filter(open -> open.scheme().code().equals(code))
                .findFirst()
                .map(AmountToConfirm::missing)
                .map(missing -> String.join(" ", missing));
    }

    private Optional<String> absent(String id, Outcome outcome) {
        return criterion(id).filter(c -> c.outcome() == outcome).map(c -> String.join(" ", c.missing()));
    }

    /** What a rule is, if it is a criterion, behind what it is not. */
    private String outcome(String id) {
        return criterion(id)
                .map(c -> " (it is " + c.outcome()
                        + (c.missing().isEmpty() ? ")" : ": " + String.join(" ", c.missing()) + ")"))
                .orElse("");
    }

    private static String words(Gap gap) {
        return gap.amount() + " " + gap.unit() + " " + gap.direction()
                + (gap.opensOn() == null ? "" : " " + gap.opensOn());
    }
}
