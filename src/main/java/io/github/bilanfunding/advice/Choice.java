package io.github.bilanfunding.advice;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.value.BilingualText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that the beneficiary, the provider or the employer can decide, from {@code choices.csv}.
 *
 * @param pointers the fields that say it
 * @param value the value that they all get
 * @param text what to do, in words
 */
record Choice(List<String> pointers, Object value, BilingualText text) {

    private static final String FILE = "choices.csv";
    private static final List<Choice> ALL =
            CsvRow.of(FILE, Resources.text(FILE)).stream().map(Choice::read).toList();

    /** The choices that the request says are made otherwise. */
    static List<Remedy> of(Trials trials) {
        return ALL.stream()
                .map(choice -> new Remedy(choice.changes(trials), choice.text))
                .filter(remedy -> !remedy.changes().isEmpty())
                .toList();
    }

    private List<Change> changes(Trials trials) {
        return pointers.stream()
                .filter(pointer -> {
                    Object given = trials.request().value(pointer);
                    return given != null && !given.equals(value);
                })
                .map(pointer -> new Change(pointer, value))
                .toList();
    }

    private static Choice read(CsvRow row) {
        List<String> pointers = row.items("pointers");
        return new Choice(pointers, value(pointers.get(0), row.get("value")), row.text("text"));
    }

    private static Object value(String pointer, String cell) {
        Class<?> type = Field.of(pointer).type();
        Stream<?> values = type.isEnum() ? Arrays.stream(type.getEnumConstants()) : Stream.of(true, false);
        return values.filter(value -> value.toString().equals(cell))
                .findFirst()
                .orElseThrow(() -> new RulebookException(FILE + ": " + pointer + " cannot be " + cell
                        + ": put true or false, or a constant of " + type.getSimpleName()));
    }
}
