package io.github.bilanfunding.question;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.wording.FieldWords;
import io.github.bilanfunding.internal.wording.InputWords;
import io.github.bilanfunding.value.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * The words of one question.
 *
 * @param pointer the JSON pointer of the input
 * @param text the question
 * @param why what depends on the answer
 * @param unit what a whole number counts, null for other kinds
 */
record QuestionText(
        String pointer,
        BilingualText text,
        BilingualText why,
        @Nullable BilingualText unit) {

    static QuestionText of(String pointer) {
        InputWords words = InputWords.of(pointer);
        BilingualText question = words.question();
        if (question == null) {
            throw new RulebookException("inputs.csv has no question for " + pointer + ": add it to inputs.csv");
        }
        return new QuestionText(pointer, question, FieldWords.of(pointer).why(), words.unit());
    }
}
