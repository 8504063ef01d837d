package io.github.bilanfunding.report.html;

import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.internal.markup.Markup;
import io.github.bilanfunding.internal.wording.Words;
import java.util.List;

/** Writes sources, each article with a link to its version on the official site. */
final class SourceLinks {

    private static final String ARTICLE = "https://www.legifrance.gouv.fr/codes/article_lc/";

    private SourceLinks() {}

    static void write(Markup cell, Words words, List<Source> sources) {
        for (int i = 0; i < sources.size(); i++) {
            cell.text(i == 0 ? "" : " ; ");
            Source source = sources.get(i);
            if (source.version() == null) {
                cell.text(words.citation(source));
            } else {
                cell.element("a", words.citation(source), "href", ARTICLE + source.version());
            }
        }
    }
}
