package io.github.bilanfunding.question;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.value.BilingualText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of one question, from {@code questions.csv}.
 *
 * @param pointer the JSON pointer of the input
 * @param text the question
 * @param unit what a whole number counts, null for other kinds
 * @param tried codes worth trying where the type of the input lists none
 */
record QuestionText(
        String pointer, BilingualText text, @Nullable BilingualText unit, List<String> tried) {

    private static final int COLUMNS = 6;
    private static final Map<String, QuestionText> BY_POINTER = Resources.text("questions.csv")
            .lines()
            .skip(1)
            .map(QuestionText::read)
            .collect(Collectors.toUnmodifiableMap(QuestionText::pointer, Function.identity()));

    static QuestionText of(String pointer) {
        QuestionText text = BY_POINTER.get(pointer);
        if (text == null) {
            throw new RulebookException("questions.csv has no question for " + pointer + ": add it");
        }
        return text;
    }

    private static QuestionText read(String line) {
        String[] c = line.split(";", -1);
        if (c.length != COLUMNS) {
            throw new RulebookException("questions.csv: " + COLUMNS + " columns expected in: " + line);
        }
        BilingualText unit = c[3].isEmpty() ? null : new BilingualText(c[3], c[4]);
        List<String> tried = c[5].isEmpty() ? List.of() : Arrays.asList(c[5].split(" ", -1));
        return new QuestionText(c[0], new BilingualText(c[1], c[2]), unit, tried);
    }
}
