package io.github.bilanfunding.report.html;

import static io.github.bilanfunding.internal.markup.Grid.text;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.internal.markup.Column;
import io.github.bilanfunding.internal.markup.Grid;
import io.github.bilanfunding.internal.markup.Markup;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.paperwork.Reason;
import java.util.List;
import java.util.stream.Collectors;

/** Writes how the plan uses each scheme, with the numbers of its criteria; then the schemes that are not examined. */
final class SchemeGrids {

    private final Markup out;
    private final PageData data;
    private final Words words;

    SchemeGrids(Markup out, PageData data) {
        this.out = out;
        this.data = data;
        this.words = data.words();
    }

    void write() {
        Grid.write(
                out,
                words.of("Pourquoi, pourquoi pas", "Why, why not"),
                List.of(
                        Column.of(words.of("Dispositif", "Scheme")),
                        Column.of(words.of("Statut", "Status")),
                        Column.amount(words.of("Plafond", "At most")),
                        Column.of(words.of("Dans ce plan", "In this plan")),
                        Column.of(words.of("Règles déterminantes", "Determining rules")),
                        Column.of(words.of("Critères", "Criteria"))),
                grid -> data.paperwork().reasons().stream()
                        .filter(reason -> isExamined(verdict(reason)))
                        .forEach(reason -> reason(grid, reason)));
        others(SchemeStatus.NOT_CLAIMED, words.of("Situations non signalées : ", "Situations not claimed: "));
        others(
                SchemeStatus.NOT_APPLICABLE,
                words.of("Sans objet pour cette demande : ", "Not meant for this request: "));
    }

    private SchemeVerdict verdict(Reason reason) {
        return data.decision().scheme(reason.scheme());
    }

    private static boolean isExamined(SchemeVerdict verdict) {
        return verdict.status() != SchemeStatus.NOT_APPLICABLE && verdict.status() != SchemeStatus.NOT_CLAIMED;
    }

    private void reason(Grid grid, Reason reason) {
        SchemeVerdict verdict = verdict(reason);
        grid.row(List.of(
                text(words.of(reason.label())),
                text(words.of(verdict.status())),
                text(verdict.ceiling() == null ? "–" : words.amount(verdict.ceiling())),
                text(words.of(reason.use())),
                cell -> RuleLinks.write(cell, reason.rules()),
                text(numbers(verdict.criteria()))));
    }

    /** The numbers of criteria in the table of all criteria, such as "1–11, 13". */
    private String numbers(List<String> ids) {
        List<String> all =
                data.decision().criteria().stream().map(Criterion::id).toList();
        int[] numbers =
                ids.stream().mapToInt(id -> all.indexOf(id) + 1).sorted().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < numbers.length; i++) {
            int first = numbers[i];
            while (i + 1 < numbers.length && numbers[i + 1] == numbers[i] + 1) {
                i++;
            }
            text.append(text.length() == 0 ? "" : ", ").append(first);
            if (numbers[i] > first) {
                text.append('–').append(numbers[i]);
            }
        }
        return text.length() == 0 ? "–" : text.toString();
    }

    private void others(SchemeStatus status, String name) {
        String labels = data.decision().schemes().stream()
                .filter(verdict -> verdict.status() == status)
                .map(verdict -> words.of(verdict.label()))
                .collect(Collectors.joining(", "));
        if (!labels.isEmpty()) {
            out.element("p", name + labels + ".");
        }
    }
}
