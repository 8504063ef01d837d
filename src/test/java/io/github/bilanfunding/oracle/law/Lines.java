package io.github.bilanfunding.oracle.law;

import io.github.bilanfunding.decision.AmountToConfirm;
import io.github.bilanfunding.decision.Certainty;
import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.value.Euros;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is compared of an answer, as lines of a name and a value. */
final class Lines {

    private static final Pattern AMOUNT = Pattern.compile("[0-9][0-9\\p{Z}]*,[0-9]{2}");

    private Lines() {}

    /** What the oracle says. */
    static Map<String, String> of(LawAnswer answer) {
        Map<String, String> lines = new TreeMap<>();
        answer.verdicts().forEach((scheme, verdict) -> {
            lines.put(scheme, verdict.status() + upTo(verdict.ceiling() == null ? null : new Euros(verdict.ceiling())));
            verdict.outcomes().forEach((id, outcome) -> lines.put(scheme + " " + id, outcome.name()));
        });
        lines.put("TAX_CREDIT amount", answer.taxCredit() == null ? "" : euros(answer.taxCredit()));
        Plan plan = answer.plan();
        lines.put("plan 1 route", plan.route());
        lines.put(
                "plan 2 contributions",
                plan.parts().stream()
                        .map(p -> p.scheme() + " " + euros(p.amount()) + (p.certain() ? "" : "?"))
                        .collect(Collectors.joining(", ")));
        lines.put("plan 3 to confirm", plan.toConfirm().toString());
        lines.put("plan 4 remaining", plan.restPayer() + " " + euros(plan.rest()));
        lines.put("plan 5 if only certain", euros(plan.ifOnlyCertain()));
        lines.put("plan 6 wages", euros(plan.wages()));
        lines.put(
                "plan 7 alternatives",
                answer.plans().stream().skip(1).map(Plan::route).toList().toString());
        return lines;
    }

    /** What the library decided. */
    static Map<String, String> of(FundingDecision decision) {
        Map<String, Outcome> outcomes =
                decision.criteria().stream().collect(Collectors.toMap(Criterion::id, Criterion::outcome));
        Map<String, String> lines = new TreeMap<>();
        for (SchemeVerdict verdict : decision.schemes()) {
            String scheme = verdict.scheme().code();
            lines.put(scheme, verdict.status() + upTo(verdict.ceiling()));
            verdict.criteria()
                    .forEach(id -> lines.put(scheme + " " + id, outcomes.get(id).name()));
        }
        lines.put(
                "TAX_CREDIT amount",
                decision.notices().stream()
                        .filter(notice -> notice.code().startsWith("CI-MONTANT"))
                        .map(notice -> amountIn(notice.message().french()))
                        .reduce("", (single, twice) -> twice));
        FundingPlan plan = decision.plan();
        lines.put("plan 1 route", plan.route().code());
        lines.put(
                "plan 2 contributions",
                plan.contributions().stream()
                        .map(c ->
                                c.scheme().code() + " " + c.amount() + (c.certainty() == Certainty.CERTAIN ? "" : "?"))
                        .collect(Collectors.joining(", ")));
        lines.put(
                "plan 3 to confirm",
                plan.toConfirm().stream()
                        .map(AmountToConfirm::scheme)
                        .map(scheme -> scheme.code())
                        .collect(Collectors.toCollection(TreeSet::new))
                        .toString());
        lines.put(
                "plan 4 remaining",
                plan.remaining().payer() + " " + plan.remaining().amount());
        lines.put("plan 5 if only certain", plan.remainingIfOnlyCertain().toString());
        lines.put("plan 6 wages", plan.wageSupport().toString());
        lines.put(
                "plan 7 alternatives",
                decision.alternatives().stream()
                        .map(p -> p.route().code())
                        .toList()
                        .toString());
        return lines;
    }

    /** The last amount of a sentence. */
    private static String amountIn(String sentence) {
        Matcher matcher = AMOUNT.matcher(sentence);
        String last = "";
        while (matcher.find()) {
            last = matcher.group();
        }
        return last.replace(',', '.').replaceAll("[^0-9.]", "");
    }

    private static String upTo(Euros ceiling) {
        return ceiling == null ? "" : " up to " + ceiling;
    }

    private static String euros(long cents) {
        return new Euros(cents).toString();
    }
}
