package io.github.bilanfunding.report;

import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.question.Answer;
import io.github.bilanfunding.question.Question;
import io.github.bilanfunding.value.Choice;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the next question, its permitted answers and its stake. */
final class NextQuestionText {

    private final Words words;

    NextQuestionText(Words words) {
        this.words = words;
    }

    void write(Lines out, List<Question> questions) {
        if (questions.isEmpty()) {
            return;
        }
        Question next = questions.get(0);
        out.title(words.of("QUESTION SUIVANTE", "NEXT QUESTION"));
        out.line("  " + words.of(next.text()));
        out.line("    " + words.of("pourquoi : ", "why: ") + words.of(next.why()));
        out.line("    " + words.of("réponse : ", "answer: ") + permitted(next.answer()));
        if (next.stake().isPositive()) {
            out.line("    "
                    + words.of("Selon la réponse, le reste à charge va ", "By the answer, what is left goes ")
                    + words.range(next.least(), next.most()));
        }
        int others = questions.size() - 1;
        if (others > 0) {
            out.line("    " + words.of("autres questions à ce stade : ", "other questions at this point: ") + others);
        }
    }

    private String permitted(Answer answer) {
        return switch (answer.kind()) {
            case YES_NO -> labels(answer, words.of(" ou ", " or "));
            case ONE_OF -> words.of("au choix : ", "one of: ") + labels(answer, words.of(" ; ", "; "));
            case SEVERAL_OF ->
                words.of("toutes celles qui conviennent : ", "all that apply: ")
                        + labels(answer, words.of(" ; ", "; "));
            case WHOLE_NUMBER ->
                words.of("un nombre entier de ", "a whole number from ")
                        + answer.least()
                        + words.of(" à ", " to ")
                        + answer.most()
                        + unit(answer);
            case AMOUNT, TEXT, LIST -> words.of(answer.kind());
            case DATE -> words.of("une date, AAAA-MM-JJ", "a date, YYYY-MM-DD");
        };
    }

    private String labels(Answer answer, String separator) {
        return answer.choices().stream().map(Choice::label).map(words::of).collect(Collectors.joining(separator));
    }

    private String unit(Answer answer) {
        return answer.unit() == null ? "" : " (" + words.of(answer.unit()) + ")";
    }
}
