package io.github.bilanfunding.comparison;

import static java.util.stream.Collectors.joining;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import io.github.bilanfunding.value.BilingualText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Explains the differences between the two sides of a comparison. */
final class Reasons {

    private static final Set<RuleKind> APPROVAL = EnumSet.of(RuleKind.APPROVAL);
    private static final Set<RuleKind> AMOUNTS = EnumSet.of(RuleKind.OFFER, RuleKind.CEILING);

    private Reasons() {}

    /** Why a rule applied on one side and not on the other. */
    static BilingualText notApplied(RuleInfo rule, ComparisonSide side, ComparisonSide other) {
        if (!side.isUnderTheRulesOf(other)) {
            String id = side.decision().rulebook().id();
            return new BilingualText("règle du référentiel " + id, "a rule of the rulebook " + id);
        }
        if (other.day().isBefore(rule.validFrom())) {
            return new BilingualText("en vigueur depuis le ", "in force since ")
                    .and("", BilingualText.ofDay(rule.validFrom()));
        }
        if (rule.validTo() != null && other.day().isAfter(rule.validTo())) {
            return new BilingualText("en vigueur jusqu'au ", "in force until ")
                    .and("", BilingualText.ofDay(rule.validTo()));
        }
        BilingualText day = BilingualText.ofDay(side.day());
        return new BilingualText(
                "en vigueur aux deux dates, ne s'applique que le " + day.french(),
                "in force on both dates, applies on " + day.english() + " only");
    }

    /** Why a criterion that was assessed on both sides has different outcomes. */
    static BilingualText differentOutcomes(Criterion left, Criterion right) {
        BilingualText before = read(left);
        BilingualText after = read(right);
        return before.equals(after)
                ? new BilingualText(
                        "même valeur aux deux dates : " + before.french() + " ; seule la date de la demande diffère",
                        "same value on both dates: " + before.english() + "; only the request date differs")
                : new BilingualText(
                        "valeur : " + before.french() + ", puis " + after.french(),
                        "value: " + before.english() + ", then " + after.english());
    }

    /** The reasons for the verdicts of both sides on a scheme. */
    static BilingualText verdicts(Scheme scheme, ComparisonSide left, ComparisonSide right) {
        return both(verdict(scheme, left), verdict(scheme, right));
    }

    /** The reasons for the amounts that a scheme pays on both sides. */
    static BilingualText amounts(Scheme scheme, ComparisonSide left, ComparisonSide right) {
        return both(amount(scheme, left), amount(scheme, right));
    }

    /** The reason for the remaining amounts of both sides. */
    static BilingualText rest() {
        return new BilingualText(
                "le prix moins les prises en charge des financeurs", "the price less what the funders pay");
    }

    private static BilingualText both(BilingualText left, BilingualText right) {
        return new BilingualText(
                "à gauche : " + left.french() + " ; à droite : " + right.french(),
                "left: " + left.english() + "; right: " + right.english());
    }

    private static BilingualText verdict(Scheme scheme, ComparisonSide side) {
        FundingDecision decision = side.decision();
        return switch (decision.scheme(scheme).status()) {
            case NOT_APPLICABLE ->
                new BilingualText("dispositif non ouvert à cette demande", "not open to this request");
            case NOT_CLAIMED ->
                new BilingualText(
                        "situation particulière non évoquée dans la demande",
                        "a special situation of which the request does not speak");
            case INELIGIBLE ->
                listed(
                        "condition non remplie",
                        "condition not met",
                        criteria(decision.criteria(scheme, Outcome.UNMET)));
            case UNDETERMINED ->
                listed(
                        "information manquante pour",
                        "information missing for",
                        criteria(decision.criteria(scheme, Outcome.UNKNOWN)));
            case SUBJECT_TO_APPROVAL ->
                listed("accord à obtenir", "approval to be obtained", side.labels(scheme, APPROVAL));
            case ELIGIBLE -> listed("conditions remplies", "conditions met", side.labels(scheme, AMOUNTS));
        };
    }

    private static BilingualText amount(Scheme scheme, ComparisonSide side) {
        List<BilingualText> rules = side.amountLabels(scheme);
        return rules.isEmpty()
                ? new BilingualText("ne finance rien", "pays nothing")
                : listed("finance", "pays", rules);
    }

    private static List<BilingualText> criteria(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::label).toList();
    }

    private static BilingualText listed(String french, String english, List<BilingualText> texts) {
        return texts.isEmpty()
                ? new BilingualText(french, english)
                : new BilingualText(
                        texts.stream().map(t -> "« " + t.french() + " »").collect(joining(", ", french + " : ", "")),
                        texts.stream().map(t -> "“" + t.english() + "”").collect(joining(", ", english + ": ", "")));
    }

    private static BilingualText read(Criterion criterion) {
        BilingualText actual = criterion.actual();
        return actual == null ? new BilingualText("non indiqué", "not given") : actual;
    }
}
