package io.github.bilanfunding.report;

import io.github.bilanfunding.internal.wording.CohortWords;
import io.github.bilanfunding.internal.wording.FilingWords;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.paperwork.CohortPaperwork;
import io.github.bilanfunding.paperwork.Deadline;
import io.github.bilanfunding.paperwork.Deadlines;
import io.github.bilanfunding.paperwork.Paperwork;
import io.github.bilanfunding.paperwork.PlanLine;
import io.github.bilanfunding.rulebook.Payment;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Writes how the payers of a plan pay, and the formalities. */
final class PaperText {

    private final Words words;
    private final FilingWords filing;

    PaperText(Words words) {
        this.words = words;
        this.filing = new FilingWords(words);
    }

    void write(Lines out, Paperwork paperwork) {
        if (!paperwork.lines().isEmpty()) {
            out.title(words.of("MODALITÉS DE PAIEMENT", "PAYMENT"));
            paperwork.lines().forEach(line -> payment(out, line));
        }
        deadlines(out, paperwork.deadlines());
    }

    /** Writes the formalities of a cohort, each with the beneficiaries whom it concerns. */
    void write(Lines out, CohortPaperwork paperwork, CohortWords names) {
        if (!paperwork.formalities().isEmpty()) {
            title(out, paperwork.earliestStart());
            paperwork
                    .formalities()
                    .forEach(shared -> out.line("  " + line(shared.deadline()) + words.of(" ; pour : ", "; for: ")
                            + names.names(shared.beneficiaries())));
        }
    }

    private void payment(Lines out, PlanLine line) {
        Payment payment = line.payment();
        out.line("  " + words.of(line.label()) + words.of(" : ", ": ")
                + (payment == null ? words.paymentToAgree() : words.of(payment.how())));
    }

    private void deadlines(Lines out, Deadlines deadlines) {
        if (!deadlines.formalities().isEmpty()) {
            title(out, deadlines.earliestStart());
            deadlines.formalities().forEach(deadline -> out.line("  " + line(deadline)));
        }
    }

    private void title(Lines out, LocalDate earliestStart) {
        out.title(words.of("À FAIRE, POUR UN DÉBUT LE ", "TO DO, FOR A START ON ")
                + words.day(earliestStart)
                + words.of(" AU PLUS TÔT", " AT THE EARLIEST"));
    }

    private String line(Deadline deadline) {
        return filing.task(deadline.by(), deadline.late(), deadline.formality())
                + papers(deadline)
                + answer(deadline)
                + (deadline.forPlan() ? "" : " [" + filing.otherWay() + "]");
    }

    private String papers(Deadline deadline) {
        return deadline.formality().papers().isEmpty()
                ? ""
                : deadline.formality().papers().stream().map(words::of).collect(Collectors.joining(", ", " (", ")"));
    }

    private String answer(Deadline deadline) {
        String answer = filing.answer(deadline.answerBy(), deadline.formality().silence());
        return answer.isEmpty() ? "" : words.of(" ; ", "; ") + answer;
    }
}
