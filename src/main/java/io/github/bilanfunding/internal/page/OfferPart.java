package io.github.bilanfunding.internal.page;

import static io.github.bilanfunding.internal.markup.Grid.text;

import io.github.bilanfunding.decision.Contribution;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.markup.Column;
import io.github.bilanfunding.internal.markup.Grid;
import io.github.bilanfunding.internal.markup.Markup;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.rulebook.FieldInfo;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what can be tried: what the employer adds, and a second offer beside the first. */
final class OfferPart {

    private final Markup out;
    private final Words words;
    private final Fields fields;

    OfferPart(Markup out, Words words, Fields fields) {
        this.out = out;
        this.words = words;
        this.fields = fields;
    }

    void write(Inputs inputs, Inputs second, Form form, @Nullable Result one, @Nullable Result other) {
        boolean isOpen = Fields.TRIED.stream()
                        .anyMatch(pointer -> !form.typed(pointer).isEmpty())
                || Fields.SECOND.stream()
                        .anyMatch(pointer -> !form.typed(Names.SECOND + pointer).isEmpty());
        String[] attributes = isOpen ? new String[] {"open", "open"} : new String[0];
        out.open("details", attributes)
                .element("summary", words.of("Essayer : abondement, autre offre", "Try: a top-up, another offer"));
        out.element(
                "p",
                words.of(
                        "Changez aussi le prix en haut de la page : le résultat suit.",
                        "Change the price at the top of the page too: the result follows."));
        Fields.TRIED.forEach(pointer -> inputs.write(fields.first(pointer)));
        out.element("h3", words.of("Deuxième offre", "Second offer"));
        for (String pointer : Fields.SECOND) {
            FieldInfo info = fields.info(pointer);
            second.write(new Inputs.Field(
                    info, Names.SECOND + pointer, fields.first(pointer).label(), null));
        }
        out.element("button", words.of("Comparer", "Compare"), "type", "submit");
        if (one != null && other != null) {
            compare(one.shown().plan(), other.shown().plan(), one.estimate() != null || other.estimate() != null);
        }
        out.close();
    }

    private void compare(FundingPlan one, FundingPlan other, boolean estimated) {
        Set<Scheme> payers = new TreeSet<>();
        Stream.of(one, other)
                .flatMap(plan -> plan.contributions().stream())
                .map(Contribution::scheme)
                .forEach(payers::add);
        Grid.write(
                out,
                estimated
                        ? words.of("Les deux offres, estimées", "Both offers, estimated")
                        : words.of("Les deux offres", "Both offers"),
                List.of(
                        Column.of(words.of("Qui paie", "Who pays")),
                        Column.amount(words.of("Offre 1", "Offer 1")),
                        Column.amount(words.of("Offre 2", "Offer 2"))),
                grid -> {
                    grid.row(row(words.of("Prix", "Price"), words.amount(one.price()), words.amount(other.price())));
                    payers.forEach(
                            payer -> grid.row(row(words.of(payer.label()), paid(one, payer), paid(other, payer))));
                    grid.row(
                            "total",
                            row(
                                    words.of("Reste à charge", "Left to pay"),
                                    words.amount(one.remaining().amount()),
                                    words.amount(other.remaining().amount())));
                });
    }

    private static List<Consumer<Markup>> row(String name, String one, String other) {
        return List.of(text(name), text(one), text(other));
    }

    private String paid(FundingPlan plan, Scheme payer) {
        return plan.contribution(payer).map(paid -> words.amount(paid.amount())).orElse("–");
    }
}
