package io.github.bilanfunding.report.html;

import static io.github.bilanfunding.internal.markup.Grid.text;

import io.github.bilanfunding.internal.markup.Column;
import io.github.bilanfunding.internal.markup.Grid;
import io.github.bilanfunding.internal.markup.Markup;
import io.github.bilanfunding.internal.wording.CohortWords;
import io.github.bilanfunding.internal.wording.FilingWords;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.paperwork.CohortPaperwork;
import io.github.bilanfunding.paperwork.Deadline;
import io.github.bilanfunding.paperwork.Deadlines;
import io.github.bilanfunding.paperwork.SharedDeadline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the formalities: with whom, by when and with which papers. */
final class FormalityGrid {

    private final Markup out;
    private final Words words;
    private final FilingWords filing;

    FormalityGrid(Markup out, Words words) {
        this.out = out;
        this.words = words;
        this.filing = new FilingWords(words);
    }

    void write(Deadlines deadlines) {
        write(deadlines.earliestStart(), deadlines.formalities(), Map.of());
    }

    /** Writes the formalities of a cohort, each with the beneficiaries whom it concerns. */
    void write(CohortPaperwork paperwork, CohortWords names) {
        write(
                paperwork.earliestStart(),
                paperwork.formalities().stream().map(SharedDeadline::deadline).toList(),
                paperwork.formalities().stream()
                        .collect(Collectors.toMap(
                                SharedDeadline::deadline, shared -> names.names(shared.beneficiaries()))));
    }

    private void write(LocalDate earliestStart, List<Deadline> deadlines, Map<Deadline, String> forWhom) {
        if (deadlines.isEmpty()) {
            return;
        }
        out.open("section").element("h2", words.of("À faire avant le début", "To do before the start"));
        out.element(
                "p",
                words.of(
                                "Début au plus tôt, si tout ce que demande le plan est déposé à la date de la demande : ",
                                "Earliest start, if all that the plan asks for is filed on the date of the request: ")
                        + words.day(earliestStart)
                        + ".");
        List<Column> columns = new ArrayList<>(List.of(
                Column.of(words.of("Au plus tard", "By")),
                Column.of(words.of("Auprès de", "With")),
                Column.of(words.of("Démarche", "Formality")),
                Column.of(words.of("Pièces", "Papers"))));
        if (!forWhom.isEmpty()) {
            columns.add(Column.of(words.of("Pour", "For")));
        }
        Grid.write(
                out,
                words.of("Démarches et pièces", "Formalities and papers"),
                columns,
                grid -> deadlines.forEach(d -> row(grid, d, forWhom.get(d))));
        out.close();
    }

    private void row(Grid grid, Deadline deadline, @Nullable String forWhom) {
        List<Consumer<Markup>> cells = new ArrayList<>(List.of(
                cell -> day(cell, deadline),
                text(words.of(deadline.formality().whom())),
                cell -> what(cell, deadline),
                text(deadline.formality().papers().stream().map(words::of).collect(Collectors.joining(", ")))));
        if (forWhom != null) {
            cells.add(text(forWhom));
        }
        grid.row(deadline.late() ? "late" : "", cells);
    }

    private void day(Markup cell, Deadline deadline) {
        cell.element(
                "span",
                deadline.by() == null ? filing.before(deadline.formality().delay()) : words.day(deadline.by()));
        if (deadline.late()) {
            cell.text(words.of(" : trop tard pour ce début", ": too late for this start"));
        }
    }

    private void what(Markup cell, Deadline deadline) {
        cell.text(words.of(deadline.formality().what()));
        String answer = filing.answer(deadline.answerBy(), deadline.formality().silence());
        if (!answer.isEmpty()) {
            cell.empty("br").element("span", answer, "class", "aside");
        }
        if (!deadline.forPlan()) {
            cell.empty("br").element("span", filing.otherWay(), "class", "aside");
        }
    }
}
