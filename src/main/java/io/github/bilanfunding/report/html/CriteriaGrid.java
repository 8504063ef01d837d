package io.github.bilanfunding.report.html;

import static io.github.bilanfunding.internal.markup.Grid.text;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.InputOrigin;
import io.github.bilanfunding.decision.ReadInput;
import io.github.bilanfunding.decision.Reckoning;
import io.github.bilanfunding.internal.markup.Column;
import io.github.bilanfunding.internal.markup.Grid;
import io.github.bilanfunding.internal.markup.Markup;
import io.github.bilanfunding.internal.wording.AbsenceWords;
import io.github.bilanfunding.internal.wording.GapWords;
import io.github.bilanfunding.internal.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes each criterion once: what it asks, the value of every input that it read, and its sources. */
final class CriteriaGrid {

    private final Markup out;
    private final PageData data;
    private final Words words;
    private final AbsenceWords absences;
    private final @Nullable Reckoning reckoning;

    CriteriaGrid(Markup out, PageData data, @Nullable Reckoning reckoning) {
        this.out = out;
        this.data = data;
        this.words = data.words();
        this.absences = new AbsenceWords(words);
        this.reckoning = reckoning;
    }

    void write() {
        List<Criterion> criteria = data.decision().criteria();
        Grid.write(
                out,
                words.of("Critères, dans l'ordre du droit", "Criteria, in the order of the law"),
                List.of(
                        Column.of(words.of("Critère", "Criterion")),
                        Column.of(words.of("Rempli", "Met")),
                        Column.values(words.of("Valeurs lues", "Values read")),
                        Column.values(words.of("Exigé", "Required"))),
                grid -> {
                    for (int i = 0; i < criteria.size(); i++) {
                        criterion(grid, i + 1, criteria.get(i));
                    }
                });
    }

    private void criterion(Grid grid, int number, Criterion c) {
        grid.row(List.of(
                cell -> cell.text(number + ". " + words.of(c.label()))
                        .empty("br")
                        .element("code", c.id()),
                text(words.of(c.outcome())),
                cell -> read(cell, c),
                text((c.required() == null ? "–" : words.of(c.required()))
                        + (c.gap() == null ? "" : " ; " + new GapWords(words).of(c.gap())))));
    }

    private void read(Markup cell, Criterion c) {
        List<String> values = new ArrayList<>();
        if (reckoning == null) {
            if (c.actual() != null) {
                values.add(words.of(c.actual()));
            }
            if (!c.missing().isEmpty()) {
                values.add(words.of("manque : ", "missing: ") + absences.names(c.missing()));
            }
        } else {
            reckoning.inputs().getOrDefault(c.id(), List.of()).forEach(input -> values.add(read(input)));
        }
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                cell.empty("br");
            }
            cell.text(values.get(i));
        }
    }

    private String read(ReadInput input) {
        String from = input.from().stream().map(words::of).collect(Collectors.joining(", "));
        return words.of(input.text()) + " (" + words.of(input.origin())
                + (input.origin() == InputOrigin.INFERRED && !from.isEmpty() ? words.of(" de ", " from ") + from : "")
                + ")";
    }
}
