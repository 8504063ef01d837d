package io.github.bilanfunding.report;

import io.github.bilanfunding.advice.Help;
import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.Severity;
import io.github.bilanfunding.estimate.Estimate;
import io.github.bilanfunding.internal.wording.FilingWords;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.paperwork.Deadline;
import io.github.bilanfunding.paperwork.Deadlines;
import io.github.bilanfunding.question.Question;
import io.github.bilanfunding.report.Screen.Item;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RuleKind;
import io.github.bilanfunding.value.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the first answer on one screen, at most 30 lines of 80 columns: what remains to pay, who pays, what to do, and
 * what to ask next. Immutable and thread-safe.
 */
public final class FirstAnswer {

    private static final int MOST_FORMALITIES = 3;
    private static final int MOST_WARNINGS = 2;
    private static final int MOST_QUESTIONS = 3;
    private static final int MOST_REASONS = 2;

    private final Words words;
    private final Ink ink;
    private final PlanRows rows;

    /**
     * A writer in one language.
     *
     * @param language the language, not null
     * @param ink how titles and warnings stand out, not null
     */
    public FirstAnswer(Language language, Ink ink) {
        this.words = new Words(language);
        this.ink = ink;
        this.rows = new PlanRows(words);
    }

    /**
     * {@return the first answer to a request with one beneficiary}
     *
     * @param remark a sentence before the answer, null for none
     * @param decision the decision, not null
     * @param estimate the estimate, null when there is none
     * @param shown the decision whose plan is shown: the one on the estimated request where there is an estimate, not null
     * @param deadlines what is to be filed for that plan, not null
     * @param whatWouldHelp what would help, best first, not null
     * @param questions the next questions, in the order in which to ask them, not null
     * @param catalogue the catalogue of the rulebook that was used, not null
     * @throws IllegalArgumentException if the catalogue belongs to another rulebook than the decision
     */
    public String of(
            @Nullable String remark,
            FundingDecision decision,
            @Nullable Estimate estimate,
            FundingDecision shown,
            Deadlines deadlines,
            List<Help> whatWouldHelp,
            List<Question> questions,
            Catalogue catalogue) {
        catalogue.requireSame(decision.rulebook());
        FundingPlan plan = shown.plan();
        Screen screen = new Screen(ink);
        screen.add(null, remark == null ? List.of() : List.of(Item.of("", remark)));
        if (estimate == null) {
            screen.add(headline(decision, null));
        } else {
            screen.add(headline(decision, estimate), assumptions(decision, estimate));
        }
        screen.add(null, rows.of(plan));
        screen.add(words.of("CE QUI S'Y OPPOSE", "WHAT STANDS AGAINST IT"), obstacles(decision, plan, catalogue));
        screen.add(words.of("À FAIRE", "TO DO"), formalities(deadlines));
        screen.addIfItFits(
                words.of("PISTE POUR RÉDUIRE LE RESTE À CHARGE", "A WAY TO PAY LESS"),
                whatWouldHelp.stream()
                        .limit(1)
                        .map(help -> Item.of("  ", words.of(help.text()) + gain(help)))
                        .toList());
        screen.add(words.of("ATTENTION", "MIND"), warnings(shown, plan, catalogue));
        screen.add(words.of("QUESTIONS", "QUESTIONS"), numbered(questions));
        screen.add(null, List.of(Item.of("", more(decision, catalogue))));
        return screen.toString();
    }

    private String headline(FundingDecision decision, @Nullable Estimate estimate) {
        String left = words.of(decision.plan().remaining().payer().label()) + words.of(" : ", ": ");
        if (estimate == null || isDecided(decision, estimate)) {
            return left + words.amount(decision.plan().remaining().amount());
        }
        return words.of("ESTIMATION. ", "ESTIMATE. ")
                + left
                + words.amount(estimate.plan().remaining().amount())
                + " ("
                + words.range(estimate.least(), estimate.most())
                + ")";
    }

    /** Whether the assumptions move no euro: they only bring in a funder whose amount is open. */
    private static boolean isDecided(FundingDecision decision, Estimate estimate) {
        return estimate.plan()
                        .remaining()
                        .amount()
                        .equals(decision.plan().remaining().amount())
                && estimate.least().equals(estimate.most());
    }

    private List<Item> assumptions(FundingDecision decision, Estimate estimate) {
        List<Item> items = new ArrayList<>();
        items.add(Item.of(
                "",
                isDecided(decision, estimate)
                        ? words.of(
                                "D'autres peuvent encore payer si (estimation, à vérifier) :",
                                "Others may still pay if (an estimate, to be checked):")
                        : words.of("si (à vérifier) :", "if (to be checked):")));
        estimate.assumptions().forEach(assumed -> items.add(Item.of("  [ ] ", words.of(assumed.text()))));
        return items;
    }

    /** What a plan without payers says against itself. */
    private List<Item> obstacles(FundingDecision decision, FundingPlan plan, Catalogue catalogue) {
        if (!plan.contributions().isEmpty() || !plan.toConfirm().isEmpty()) {
            return List.of();
        }
        return decision.criteria().stream()
                .filter(criterion -> criterion.outcome() == Outcome.UNMET)
                .filter(criterion -> schemesOf(criterion, decision).stream().anyMatch(s -> canPay(s, catalogue)))
                .sorted(Comparator.comparing(
                        criterion -> -schemesOf(criterion, decision).size()))
                .limit(MOST_REASONS)
                .map(criterion -> Item.of(
                        "  ",
                        words.of("condition non remplie : ", "condition not met: ") + words.of(criterion.label())
                                + words.of(" (", " (") + names(schemesOf(criterion, decision)) + ")"))
                .toList();
    }

    /** Whether a scheme ever pays a bilan. */
    private static boolean canPay(Scheme scheme, Catalogue catalogue) {
        return catalogue.rules().stream()
                .anyMatch(rule ->
                        rule.bearsOn(scheme) && (rule.kind() == RuleKind.OFFER || rule.kind() == RuleKind.APPROVAL));
    }

    private static List<Scheme> schemesOf(Criterion criterion, FundingDecision decision) {
        return decision.schemes().stream()
                .filter(verdict -> verdict.criteria().contains(criterion.id()))
                .map(verdict -> verdict.scheme())
                .toList();
    }

    private String names(List<Scheme> schemes) {
        return schemes.stream().map(Scheme::label).map(words::of).collect(Collectors.joining(", "));
    }

    private List<Item> formalities(Deadlines deadlines) {
        FilingWords filing = new FilingWords(words);
        return deadlines.formalities().stream()
                .filter(Deadline::forPlan)
                .limit(MOST_FORMALITIES)
                .map(deadline -> Item.of("  - ", filing.task(deadline.by(), deadline.late(), deadline.formality())))
                .toList();
    }

    private String gain(Help help) {
        return help.gain().isPositive() ? words.of(" : − ", ": −") + words.amount(help.gain()) : "";
    }

    /** The warnings about those who pay come first. */
    private List<Item> warnings(FundingDecision decision, FundingPlan plan, Catalogue catalogue) {
        Set<Scheme> paying = Stream.concat(
                        plan.contributions().stream().map(c -> c.scheme()),
                        plan.toConfirm().stream().map(open -> open.scheme()))
                .collect(Collectors.toSet());
        return decision.notices().stream()
                .filter(notice -> notice.severity() == Severity.WARNING)
                .sorted(Comparator.comparing(notice -> !isAbout(paying, notice, catalogue)))
                .limit(MOST_WARNINGS)
                .map(notice -> new Item("  ! ", words.of(notice.message()), true))
                .toList();
    }

    private static boolean isAbout(Set<Scheme> schemes, Notice notice, Catalogue catalogue) {
        return catalogue
                .rule(notice.code())
                .map(rule -> schemes.stream().anyMatch(rule::bearsOn))
                .orElse(true);
    }

    private List<Item> numbered(List<Question> questions) {
        List<Item> items = new ArrayList<>();
        for (Question question : questions.subList(0, Math.min(MOST_QUESTIONS, questions.size()))) {
            items.add(Item.of("  " + (items.size() + 1) + ". ", words.of(question.text())));
        }
        return items;
    }

    private String more(FundingDecision decision, Catalogue catalogue) {
        return words.checked(decision.requestDate(), catalogue.verifiedUntil())
                + words.of(
                        ". Tout le détail : --full. Répondre question par question : ask.",
                        ". All details: --full. Answering one question after the other: ask.");
    }
}
