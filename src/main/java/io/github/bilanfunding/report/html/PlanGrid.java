package io.github.bilanfunding.report.html;

import static io.github.bilanfunding.internal.markup.Grid.text;

import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.internal.markup.Column;
import io.github.bilanfunding.internal.markup.Grid;
import io.github.bilanfunding.internal.markup.Markup;
import io.github.bilanfunding.internal.markup.PayerBar;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.paperwork.Paperwork;
import io.github.bilanfunding.paperwork.PlanLine;
import io.github.bilanfunding.rulebook.Payment;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the payers of a plan and their amounts, as a bar and as a table. */
final class PlanGrid {

    private final Markup out;
    private final Words words;

    PlanGrid(Markup out, Words words) {
        this.out = out;
        this.words = words;
    }

    void write(FundingPlan plan, Paperwork paperwork) {
        List<PlanLine> lines = paperwork.lines();
        PayerBar.write(out, words, lines.stream().map(this::part).toList());
        Grid.write(
                out,
                words.of("Qui paie quoi", "Who pays what"),
                List.of(
                        Column.of(words.of("Payeur", "Payer")),
                        Column.amount(words.of("Montant", "Amount")),
                        Column.amount(words.of("Plafond", "At most")),
                        Column.of(words.of("Accord", "Approval")),
                        Column.of(words.of("Paiement", "Payment"))),
                grid -> {
                    for (int i = 0; i < lines.size(); i++) {
                        row(grid, i, lines.get(i));
                    }
                    total(grid, plan.price());
                });
        onlyCertain(plan);
    }

    /** A cell with the funders of a plan and their amounts, known or to be confirmed. */
    static Consumer<Markup> funders(FundingPlan plan, Words words) {
        String funders = Stream.concat(
                        plan.contributions().stream()
                                .map(c -> words.of(c.scheme().label()) + " " + words.amount(c.amount())),
                        plan.toConfirm().stream()
                                .map(open -> words.of(open.scheme().label())
                                        + words.of(" : ", ": ")
                                        + words.amountToConfirm()))
                .collect(Collectors.joining(", "));
        return text(funders.isEmpty() ? "–" : funders);
    }

    private void row(Grid grid, int place, PlanLine line) {
        grid.row(List.of(
                cell -> PayerBar.legend(cell, place, part(line)),
                text(words.amount(line.amount())),
                line.ceiling() == null ? text("–") : text(words.amount(line.ceiling())),
                text(line.certainty() == null ? "–" : words.of(line.certainty())),
                cell -> payment(cell, line)));
    }

    /** Only what remains to pay needs no approval and has no certainty. */
    private PayerBar.Part part(PlanLine line) {
        return new PayerBar.Part(words.of(line.label()), line.amount(), line.certainty() != null);
    }

    private void payment(Markup cell, PlanLine line) {
        Payment payment = line.payment();
        cell.text(payment == null ? words.paymentToAgree() : words.of(payment.how()));
        if (payment != null) {
            cell.empty("br")
                    .element(
                            "span",
                            words.of("Facturation : ", "Invoice: ") + words.of(payment.invoiceTo()),
                            "class",
                            "aside");
        }
    }

    private void total(Grid grid, Euros price) {
        grid.row(
                "total",
                List.of(
                        text(words.of("Prix du bilan", "Price of the bilan")),
                        text(words.amount(price)),
                        text(""),
                        text(""),
                        text("")));
    }

    private void onlyCertain(FundingPlan plan) {
        if (!plan.remainingIfOnlyCertain().equals(plan.remaining().amount())) {
            out.element("p", words.ifOnlyCertain(plan.remainingIfOnlyCertain()), "class", "warning");
        }
        if (plan.wageSupport().isPositive()) {
            out.element(
                    "p",
                    words.of("En dehors du prix, pour les salaires : ", "Outside the price, for wages: ")
                            + words.amount(plan.wageSupport())
                            + ".");
        }
    }
}
