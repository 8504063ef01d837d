package io.github.bilanfunding.report.html;

import io.github.bilanfunding.internal.markup.Markup;
import java.util.List;

/** Writes ids of rules. */
final class RuleLinks {

    private RuleLinks() {}

    static void write(Markup cell, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            cell.text(i == 0 ? "" : ", ").element("code", ids.get(i));
        }
    }
}
