package io.github.bilanfunding.report.html;

import static io.github.bilanfunding.report.html.Grid.text;

import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.internal.wording.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page for a cohort. */
final class CohortPage {

    private final CohortDecision cohort;
    private final Words words;

    private CohortPage(CohortDecision cohort, Words words) {
        this.cohort = cohort;
        this.words = words;
    }

    static String of(CohortDecision cohort, Words words, @Nullable Letterhead letterhead) {
        CohortPage page = new CohortPage(cohort, words);
        return Page.of(words, letterhead, "cohort", page.title(), page::write);
    }

    private String title() {
        return Page.title(
                words.of("Plan de financement d'une cohorte", "Funding plan of a cohort"), cohort.reference());
    }

    private void write(Markup out) {
        out.element(
                "p",
                words.of("Demande du ", "Request of ") + words.day(cohort.requestDate()) + ", "
                        + cohort.decisions().size()
                        + words.of(" bénéficiaires.", " beneficiaries."));
        totals(out);
        people(out);
        Page.foot(out, words, words.identity(cohort.rulebook(), cohort.libraryVersion(), cohort.requestFingerprint()));
    }

    private void totals(Markup out) {
        List<PayerBar.Part> parts = new ArrayList<>();
        cohort.totals()
                .byPayer()
                .forEach((scheme, amount) -> parts.add(new PayerBar.Part(words.of(scheme.label()), amount)));
        cohort.totals().remaining().forEach((payer, amount) -> {
            if (amount.isPositive()) {
                parts.add(new PayerBar.Part(words.of(payer.label()), amount));
            }
        });
        out.open("section").element("h2", words.of("Total par payeur", "Total by payer"));
        PayerBar.write(out, words, parts);
        Grid.write(
                out,
                words.of("Qui paie quoi, pour tous", "Who pays what, for all"),
                List.of(Column.of(words.of("Payeur", "Payer")), Column.amount(words.of("Montant", "Amount"))),
                grid -> {
                    for (int i = 0; i < parts.size(); i++) {
                        PayerBar.Part part = parts.get(i);
                        int place = i;
                        grid.row(List.of(
                                cell -> PayerBar.legend(cell, place, part.label()), text(words.amount(part.amount()))));
                    }
                    grid.row(
                            "total",
                            List.of(
                                    text(words.of("Prix de tous les bilans", "Price of all the bilans")),
                                    text(words.amount(cohort.totals().price()))));
                });
        out.close();
    }

    private void people(Markup out) {
        out.open("section").element("h2", words.of("Par bénéficiaire", "By beneficiary"));
        Grid.write(
                out,
                words.of("Un plan par personne", "A plan per person"),
                List.of(
                        Column.of(words.of("Bénéficiaire", "Beneficiary")),
                        Column.amount(words.of("Prix", "Price")),
                        Column.of(words.of("Financeurs", "Funders")),
                        Column.amount(words.of("Reste", "Left")),
                        Column.amount(words.of("Reste si aucun accord n'est donné", "Left if no approval is given"))),
                grid -> {
                    for (int i = 0; i < cohort.decisions().size(); i++) {
                        person(grid, i, cohort.decisions().get(i));
                    }
                });
        out.close();
    }

    private void person(Grid grid, int place, FundingDecision decision) {
        String name = decision.beneficiary() == null ? "n° " + (place + 1) : decision.beneficiary();
        grid.row(List.of(
                text(name),
                text(words.amount(decision.plan().price())),
                PlanGrid.funders(decision.plan(), words),
                text(words.amount(decision.plan().remaining().amount())),
                text(words.amount(decision.plan().remainingIfOnlyCertain()))));
    }
}
