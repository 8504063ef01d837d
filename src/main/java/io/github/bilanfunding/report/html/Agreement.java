package io.github.bilanfunding.report.html;

import io.github.bilanfunding.internal.markup.Markup;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.paperwork.QuoteMention;
import io.github.bilanfunding.request.Initiative;
import io.github.bilanfunding.request.Letterhead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes what makes a quote of an annex: the mentions, and a place for the signatures of both sides. An annex that nobody
 * sends has neither: they stand on the quote to which it belongs.
 */
final class Agreement {

    private final Markup out;
    private final PageData data;
    private final Words words;
    private final Letterhead letterhead;

    Agreement(Markup out, PageData data, Letterhead letterhead) {
        this.out = out;
        this.data = data;
        this.words = data.words();
        this.letterhead = letterhead;
    }

    /** Nobody signs a draft. */
    void write(boolean toBeSigned) {
        mentions();
        if (toBeSigned) {
            signatures();
        }
    }

    /** Writes the mentions, except the warnings, which the annex shows among its own. */
    private void mentions() {
        List<QuoteMention> mentions = data.paperwork().mentions().stream()
                .filter(mention -> !mention.warning())
                .toList();
        if (mentions.isEmpty()) {
            return;
        }
        out.open("section").element("h2", words.of("Mentions du devis", "Mentions of the quote"));
        out.open("p", "class", "aside");
        mentions.forEach(mention -> out.text(words.of(mention.text()) + " "));
        out.close().close();
    }

    private void signatures() {
        boolean ofTheEmployer = data.request().initiative() == Initiative.EMPLOYER;
        String client = ofTheEmployer
                ? words.of("L'employeur", "The employer")
                : named(
                        words.of("Le bénéficiaire", "The beneficiary"),
                        data.request().beneficiary().name());
        out.open("table", "class", "signatures");
        out.open("thead").open("tr");
        out.element("th", named(words.of("Le prestataire", "The provider"), letterhead.name()), "scope", "col");
        out.element("th", client + words.of(" : bon pour accord", ": agreed"), "scope", "col");
        out.close().close();
        out.open("tbody").open("tr");
        out.element("td", words.of("Date et signature", "Date and signature"));
        out.element("td", words.of("Date et signature", "Date and signature"));
        out.close().close().close();
    }

    private static String named(String party, @Nullable String name) {
        return name == null ? party : party + ", " + name;
    }
}
