package io.github.bilanfunding.internal.page;

import static io.github.bilanfunding.internal.markup.Grid.text;

import io.github.bilanfunding.advice.Help;
import io.github.bilanfunding.decision.AmountToConfirm;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.Severity;
import io.github.bilanfunding.estimate.Assumption;
import io.github.bilanfunding.internal.markup.Column;
import io.github.bilanfunding.internal.markup.Grid;
import io.github.bilanfunding.internal.markup.Markup;
import io.github.bilanfunding.internal.markup.PayerBar;
import io.github.bilanfunding.internal.wording.FilingWords;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.paperwork.Deadline;
import io.github.bilanfunding.paperwork.Deadlines;
import io.github.bilanfunding.paperwork.Paperwork;
import io.github.bilanfunding.paperwork.PlanLine;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Choice;
import java.util.List;
import java.util.stream.Stream;

/** Writes what remains to pay, on which assumptions, who pays what, and what to do by when. */
final class ResultPart {

    private static final int MOST_HELPS = 3;

    private final Markup out;
    private final Words words;
    private final Inputs inputs;
    private final Result result;

    ResultPart(Markup out, Words words, Inputs inputs, Result result) {
        this.out = out;
        this.words = words;
        this.inputs = inputs;
        this.result = result;
    }

    /** Writes all of it, with the papers of the plan that is shown and what would help, best first. */
    void write(Fields fields, Paperwork papers, List<Help> helps) {
        remaining();
        assumptions(fields);
        payers(papers.lines());
        toDo(papers.deadlines());
        helps(helps);
        warnings();
    }

    private void remaining() {
        FundingPlan plan = result.shown().plan();
        out.open("section", "class", "result", "aria-labelledby", "remaining")
                .open("h2", "id", "remaining")
                .text((result.isEstimated() ? words.of("Estimation. ", "Estimate. ") : "")
                        + words.of(plan.remaining().payer().label())
                        + words.of(" : ", ": "))
                .element("strong", words.amount(plan.remaining().amount()))
                .close();
        if (result.isEstimated() && result.estimate() != null) {
            FundingPlan decided = result.decision().plan();
            out.element(
                    "p",
                    words.of("Sans valeur de décision : ", "This decides nothing: ")
                            + words.range(
                                    result.estimate().least(), result.estimate().most())
                            + words.of(". Décidé à ce jour : ", ". Decided so far: ")
                            + words.amount(decided.remaining().amount())
                            + ".");
        }
        if (!plan.remainingIfOnlyCertain().equals(plan.remaining().amount())) {
            out.element("p", words.ifOnlyCertain(plan.remainingIfOnlyCertain()), "class", "warning");
        }
        out.close();
    }

    /** Each assumption is a question: its answer takes the place of the assumption. */
    private void assumptions(Fields fields) {
        if (result.estimate() == null) {
            return;
        }
        out.open("section")
                .element(
                        "h2",
                        result.isEstimated()
                                ? words.of("L'estimation suppose", "The estimate assumes")
                                : words.of("D'autres peuvent encore payer si", "Others may still pay if"));
        for (Assumption assumed : result.estimate().assumptions()) {
            Inputs.Field field = new Inputs.Field(
                    fields.info(assumed.pointer()), assumed.pointer(), assumed.text(), assumed.reason());
            inputs.group(
                    field,
                    "radio",
                    List.of(
                            new Choice(
                                    String.valueOf(assumed.value()), new BilingualText("c'est exact", "this is right")),
                            new Choice(
                                    String.valueOf(!assumed.value()),
                                    new BilingualText("c'est le contraire", "it is the contrary")),
                            new Choice("", new BilingualText("je ne sais pas", "I do not know"))));
        }
        out.close();
    }

    private void payers(List<PlanLine> lines) {
        List<PayerBar.Part> parts = lines.stream()
                .map(line -> new PayerBar.Part(words.of(line.label()), line.amount(), line.certainty() != null))
                .toList();
        out.open("section").element("h2", words.of("Qui paie quoi", "Who pays what"));
        PayerBar.write(out, words, parts);
        Grid.write(
                out,
                result.estimate() == null
                        ? words.of("Plan de financement", "Funding plan")
                        : words.of("Plan de financement estimé", "Estimated funding plan"),
                List.of(
                        Column.of(words.of("Payeur", "Payer")),
                        Column.amount(words.of("Montant", "Amount")),
                        Column.of(words.of("Accord", "Approval"))),
                grid -> {
                    for (int i = 0; i < lines.size(); i++) {
                        int place = i;
                        PlanLine line = lines.get(i);
                        grid.row(List.of(
                                cell -> PayerBar.drawnLegend(cell, place, parts.get(place)),
                                text(words.amount(line.amount())),
                                text(line.certainty() == null ? "–" : words.of(line.certainty()))));
                    }
                    grid.row(
                            "total",
                            List.of(
                                    text(words.of("Prix du bilan", "Price of the bilan")),
                                    text(words.amount(result.shown().plan().price())),
                                    text("")));
                });
        list(
                words.of("Peuvent aussi payer, montant à confirmer", "May pay too, amount to be confirmed"),
                result.shown().plan().toConfirm().stream()
                        .map(AmountToConfirm::scheme)
                        .map(words::of));
        out.close();
    }

    private void toDo(Deadlines all) {
        FilingWords filing = new FilingWords(words);
        List<Deadline> deadlines =
                all.formalities().stream().filter(Deadline::forPlan).toList();
        if (!deadlines.isEmpty()) {
            out.open("section").element("h2", words.of("À faire", "To do")).open("ul");
            deadlines.forEach(deadline -> out.element(
                    "li", Inputs.capitalised(filing.task(deadline.by(), deadline.late(), deadline.formality()))));
            out.close().close();
        }
    }

    private void helps(List<Help> helps) {
        if (!helps.isEmpty()) {
            out.open("section")
                    .element("h2", words.of("Pistes pour réduire le reste à charge", "Ways to pay less"))
                    .open("ul");
            helps.stream().limit(MOST_HELPS).forEach(help -> out.element("li", help(help)));
            out.close().close();
        }
    }

    private String help(Help help) {
        String gain = help.gain().isPositive() ? words.of(" : − ", ": −") + words.amount(help.gain()) : "";
        return Inputs.capitalised(words.of(help.text())) + gain;
    }

    private void warnings() {
        List<String> warnings = result.shown().notices().stream()
                .filter(notice -> notice.severity() == Severity.WARNING)
                .map(Notice::message)
                .map(words::of)
                .toList();
        if (!warnings.isEmpty()) {
            out.open("details")
                    .element("summary", words.of("À vérifier", "To be checked") + " (" + warnings.size() + ")");
            list("", warnings.stream());
            out.close();
        }
    }

    private void list(String title, Stream<String> items) {
        List<String> all = items.toList();
        if (!all.isEmpty()) {
            if (!title.isEmpty()) {
                out.element("h3", title);
            }
            out.open("ul");
            all.forEach(item -> out.element("li", item));
            out.close();
        }
    }
}
