package io.github.bilanfunding.report.html;

import static io.github.bilanfunding.internal.markup.Grid.text;

import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.internal.markup.Column;
import io.github.bilanfunding.internal.markup.Grid;
import io.github.bilanfunding.internal.markup.Markup;
import io.github.bilanfunding.internal.markup.PayerBar;
import io.github.bilanfunding.internal.wording.CohortWords;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.paperwork.CohortPaperwork;
import io.github.bilanfunding.request.Letterhead;
import io.github.bilanfunding.value.BilingualText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The page for a cohort. */
final class CohortPage {

    private final CohortDecision cohort;
    private final CohortPaperwork paperwork;
    private final Words words;
    private final CohortWords names;

    CohortPage(CohortDecision cohort, CohortPaperwork paperwork, Words words) {
        this.cohort = cohort;
        this.paperwork = paperwork;
        this.words = words;
        this.names = new CohortWords(words, cohort);
    }

    String of(Letterhead letterhead) {
        return Page.of(words, letterhead, "cohort", title(), this::write);
    }

    private String title() {
        int people = cohort.decisions().size();
        return Page.title(
                words.of(
                        "Plan de financement, " + people + (people == 1 ? " bénéficiaire" : " bénéficiaires"),
                        "Funding plan, " + people + (people == 1 ? " beneficiary" : " beneficiaries")),
                cohort.reference());
    }

    private void write(Markup out) {
        out.element("p", words.of("Demande du ", "Request of ") + words.day(cohort.requestDate()) + ".");
        totals(out);
        schemes(out);
        people(out);
        new FormalityGrid(out, words).write(paperwork, names);
        warnings(out);
        Page.foot(out, words, words.identity(cohort.rulebook(), cohort.libraryVersion(), cohort.requestFingerprint()));
    }

    private void totals(Markup out) {
        List<PayerBar.Part> parts = new ArrayList<>();
        cohort.totals()
                .byPayer()
                .forEach((scheme, amount) -> parts.add(new PayerBar.Part(words.of(scheme.label()), amount, true)));
        cohort.totals().remaining().forEach((payer, amount) -> {
            if (amount.isPositive()) {
                parts.add(new PayerBar.Part(words.of(payer.label()), amount, false));
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
                        grid.row(
                                List.of(cell -> PayerBar.legend(cell, place, part), text(words.amount(part.amount()))));
                    }
                    grid.row(
                            "total",
                            List.of(
                                    text(words.of("Prix de tous les bilans", "Price of all the bilans")),
                                    text(words.amount(cohort.totals().price()))));
                });
        out.close();
    }

    private void schemes(Markup out) {
        out.open("section").element("h2", words.of("Dispositifs", "Schemes"));
        Grid.write(
                out,
                words.of("Nombre de bénéficiaires par statut", "Number of beneficiaries by status"),
                List.of(
                        Column.of(words.of("Dispositif", "Scheme")),
                        Column.of(words.of("Bénéficiaires", "Beneficiaries"))),
                grid -> names.statuses()
                        .forEach((scheme, counts) -> grid.row(List.of(text(words.of(scheme.label())), text(counts)))));
        out.close();
    }

    private void warnings(Markup out) {
        Map<BilingualText, List<Integer>> warnings = names.warnings();
        if (!warnings.isEmpty()) {
            out.open("section")
                    .element("h2", words.of("À vérifier", "To be checked"))
                    .open("ul");
            warnings.forEach((message, places) ->
                    out.element("li", names.names(places) + words.of(" : ", ": ") + words.of(message)));
            out.close().close();
        }
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
                        Column.of(words.of("À déterminer", "Undetermined")),
                        Column.amount(words.of("Reste à charge", "Left to pay")),
                        Column.amount(words.of("Reste à charge sans aucun accord", "Left if no approval is given"))),
                grid -> {
                    for (int i = 0; i < cohort.decisions().size(); i++) {
                        person(grid, i, cohort.decisions().get(i));
                    }
                });
        out.close();
    }

    private void person(Grid grid, int place, FundingDecision decision) {
        String undetermined = names.undetermined(decision);
        grid.row(List.of(
                text(names.name(place)),
                text(words.amount(decision.plan().price())),
                PlanGrid.funders(decision.plan(), words),
                text(undetermined.isEmpty() ? "–" : undetermined),
                text(words.amount(decision.plan().remaining().amount())),
                text(words.amount(decision.plan().remainingIfOnlyCertain()))));
    }
}
