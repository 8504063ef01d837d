package io.github.bilanfunding.report;

import io.github.bilanfunding.decision.AmountToConfirm;
import io.github.bilanfunding.decision.Certainty;
import io.github.bilanfunding.decision.CohortTotals;
import io.github.bilanfunding.decision.Contribution;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.report.Screen.Item;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.List;

/** The rows of a plan, with the amounts in one column. */
final class PlanRows {

    private static final int WIDEST_LABEL = 44;
    private static final int MOST_PAYERS = 6;
    private static final int MOST_OPEN = 3;

    private final Words words;

    PlanRows(Words words) {
        this.words = words;
    }

    private record Row(String label, String amount, String remark) {}

    /** The way to pay, the price, who pays it, who may still pay, and what remains. */
    List<Item> of(FundingPlan plan) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(words.of("Prix", "Price"), words.amount(plan.price()), ""));
        List<Contribution> paid = plan.contributions();
        int shown = paid.size() <= MOST_PAYERS ? paid.size() : MOST_PAYERS - 1;
        paid.subList(0, shown).stream().map(this::row).forEach(rows::add);
        if (shown < paid.size()) {
            rows.add(others(paid.subList(shown, paid.size())));
        }
        plan.toConfirm().stream().limit(MOST_OPEN).map(this::row).forEach(rows::add);
        if (plan.toConfirm().size() > MOST_OPEN) {
            int more = plan.toConfirm().size() - MOST_OPEN;
            rows.add(new Row(more + words.of(" autres", " others"), words.of("à confirmer", "to confirm"), ""));
        }
        rows.add(new Row(
                words.of(plan.remaining().payer().label()),
                words.amount(plan.remaining().amount()),
                plan.remainingIfOnlyCertain().equals(plan.remaining().amount())
                        ? ""
                        : words.of("sans accord : ", "if refused: ") + words.amount(plan.remainingIfOnlyCertain())));
        List<Item> items = new ArrayList<>();
        if (!plan.contributions().isEmpty() || !plan.toConfirm().isEmpty()) {
            items.add(Item.of("", words.of("Voie de financement : ", "Way to pay: ") + words.of(plan.route())));
        }
        items.addAll(items(rows));
        return items;
    }

    private Row others(List<Contribution> paid) {
        return new Row(
                paid.size() + words.of(" autres financeurs", " other funders"),
                words.amount(paid.stream().map(Contribution::amount).reduce(Euros.ZERO, Euros::plus)),
                "");
    }

    /** The price of all bilans of a cohort, who pays it, and what remains to whom. */
    List<Item> of(CohortTotals totals) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(words.of("Prix", "Price"), words.amount(totals.price()), ""));
        totals.byPayer()
                .forEach((scheme, amount) -> rows.add(new Row(words.of(scheme.label()), words.amount(amount), "")));
        totals.remaining().forEach((payer, amount) -> {
            if (amount.isPositive()) {
                rows.add(new Row(words.of(payer.label()), words.amount(amount), ""));
            }
        });
        return items(rows);
    }

    private static List<Item> items(List<Row> rows) {
        int labels = rows.stream().mapToInt(row -> label(row).length()).max().orElse(0);
        int amounts = rows.stream().mapToInt(row -> row.amount().length()).max().orElse(0);
        return rows.stream().map(row -> Item.of("", line(row, labels, amounts))).toList();
    }

    private Row row(Contribution paid) {
        return new Row(
                words.of(paid.scheme().label()),
                words.amount(paid.amount()),
                paid.certainty() == Certainty.CERTAIN ? "" : words.of(paid.certainty()));
    }

    private Row row(AmountToConfirm open) {
        return new Row(words.of(open.scheme().label()), words.of("à confirmer", "to confirm"), "");
    }

    private static String label(Row row) {
        return row.label().length() <= WIDEST_LABEL ? row.label() : row.label().substring(0, WIDEST_LABEL - 1) + "…";
    }

    private static String line(Row row, int labels, int amounts) {
        String label = label(row);
        String line = "  " + label
                + " "
                        .repeat(labels
                                - label.length()
                                + 1
                                + amounts
                                - row.amount().length()) + row.amount();
        String whole = row.remark().isEmpty() ? line : line + "  " + row.remark();
        return whole.length() <= Screen.WIDTH ? whole : line;
    }
}
