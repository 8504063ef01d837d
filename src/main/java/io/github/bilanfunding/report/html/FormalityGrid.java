package io.github.bilanfunding.report.html;

import static io.github.bilanfunding.report.html.Grid.text;

import io.github.bilanfunding.internal.wording.FilingWords;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.paperwork.Deadline;
import io.github.bilanfunding.paperwork.Deadlines;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the formalities: with whom, by when and with which papers. */
final class FormalityGrid {

    private final Markup out;
    private final Words words;
    private final FilingWords filing;

    FormalityGrid(Markup out, Words words) {
        this.out = out;
        this.words = words;
        this.filing = new FilingWords(words, words::day);
    }

    void write(Deadlines deadlines) {
        if (deadlines.formalities().isEmpty()) {
            return;
        }
        out.open("section").element("h2", words.of("À faire avant le début", "To do before the start"));
        out.element(
                "p",
                words.of(
                                "Début au plus tôt, si tout est déposé à la date de la demande : ",
                                "Earliest start, if all is filed on the date of the request: ")
                        + words.day(deadlines.earliestStart())
                        + ".");
        Grid.write(
                out,
                words.of("Démarches et pièces", "Formalities and papers"),
                List.of(
                        Column.of(words.of("Au plus tard", "By")),
                        Column.of(words.of("Auprès de", "With")),
                        Column.of(words.of("Démarche", "Formality")),
                        Column.of(words.of("Pièces", "Papers"))),
                grid -> deadlines.formalities().forEach(d -> row(grid, d)));
        out.close();
    }

    private void row(Grid grid, Deadline deadline) {
        grid.row(
                deadline.late() ? "late" : "",
                List.of(
                        cell -> day(cell, deadline),
                        text(words.of(deadline.formality().whom())),
                        cell -> what(cell, deadline),
                        text(deadline.formality().papers().stream()
                                .map(words::of)
                                .collect(Collectors.joining(", ")))));
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
    }
}
