package io.github.bilanfunding.report;

import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.internal.wording.CohortWords;
import io.github.bilanfunding.internal.wording.FilingWords;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.paperwork.CohortPaperwork;
import io.github.bilanfunding.paperwork.Deadline;
import io.github.bilanfunding.report.Screen.Item;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.value.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the first answer to a cohort on one screen, at most 30 lines of 80 columns: the totals, the first beneficiaries,
 * what to do and what to mind. Immutable and thread-safe.
 */
public final class CohortAnswer {

    private static final int MOST_BENEFICIARIES = 6;
    private static final int MOST_FORMALITIES = 3;
    private static final int MOST_WARNINGS = 2;

    private final Words words;
    private final Ink ink;

    /**
     * A writer in one language.
     *
     * @param language the language, not null
     * @param ink how titles and warnings stand out, not null
     */
    public CohortAnswer(Language language, Ink ink) {
        this.words = new Words(language);
        this.ink = ink;
    }

    /**
     * {@return the first answer to the request of a cohort}
     *
     * @param cohort the decision, not null
     * @param paperwork its papers, not null
     * @param catalogue the catalogue of the rulebook that was used, not null
     * @throws IllegalArgumentException if the catalogue belongs to another rulebook than the decision
     */
    public String of(CohortDecision cohort, CohortPaperwork paperwork, Catalogue catalogue) {
        catalogue.requireSame(cohort.rulebook());
        CohortWords names = new CohortWords(words, cohort);
        Screen screen = new Screen(ink);
        screen.add(headline(cohort));
        screen.add(null, new PlanRows(words).of(cohort.totals()));
        screen.add(words.of("PAR BÉNÉFICIAIRE", "BY BENEFICIARY"), beneficiaries(cohort));
        screen.add(words.of("À FAIRE", "TO DO"), formalities(paperwork, names));
        screen.add(words.of("ATTENTION", "MIND"), warnings(names));
        screen.add(null, List.of(Item.of("", more(cohort, catalogue))));
        return screen.toString();
    }

    private String headline(CohortDecision cohort) {
        String left = cohort.totals().remaining().entrySet().stream()
                .filter(payer -> payer.getValue().isPositive())
                .map(payer -> words.of(payer.getKey().label()) + words.of(" : ", ": ") + words.amount(payer.getValue()))
                .collect(Collectors.joining(" ; "));
        return words.of("Plan de financement, ", "Funding plan, ")
                + cohort.decisions().size()
                + words.of(" bénéficiaires. ", " beneficiaries. ")
                + (left.isEmpty() ? words.of("Reste à charge : aucun", "Nothing is left to pay") : left);
    }

    private List<Item> beneficiaries(CohortDecision cohort) {
        CohortText text = new CohortText(words, cohort);
        List<Item> items = new ArrayList<>();
        int all = cohort.decisions().size();
        for (int i = 0; i < Math.min(MOST_BENEFICIARIES, all); i++) {
            items.add(Item.of("  ", text.beneficiary(i, cohort.decisions().get(i))));
        }
        if (all > MOST_BENEFICIARIES) {
            items.add(Item.of(
                    "  ",
                    words.of("… et ", "… and ")
                            + (all - MOST_BENEFICIARIES)
                            + words.of(" autres : --full", " others: --full")));
        }
        return items;
    }

    private List<Item> formalities(CohortPaperwork paperwork, CohortWords names) {
        FilingWords filing = new FilingWords(words);
        return paperwork.formalities().stream()
                .filter(shared -> shared.deadline().forPlan())
                .limit(MOST_FORMALITIES)
                .map(shared -> Item.of(
                        "  - ",
                        task(shared.deadline(), filing)
                                + words.of(" ; pour : ", "; for: ")
                                + names.names(shared.beneficiaries())))
                .toList();
    }

    private static String task(Deadline deadline, FilingWords filing) {
        return filing.task(deadline.by(), deadline.late(), deadline.formality());
    }

    private List<Item> warnings(CohortWords names) {
        return names.warnings().entrySet().stream()
                .limit(MOST_WARNINGS)
                .map(warning -> new Item(
                        "  ! ",
                        names.names(warning.getValue()) + words.of(" : ", ": ") + words.of(warning.getKey()),
                        true))
                .toList();
    }

    private String more(CohortDecision cohort, Catalogue catalogue) {
        return words.checked(cohort.requestDate(), catalogue.verifiedUntil())
                + words.of(". Tout le détail : --full.", ". All details: --full.");
    }
}
