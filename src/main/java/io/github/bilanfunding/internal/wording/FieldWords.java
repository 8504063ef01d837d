package io.github.bilanfunding.internal.wording;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.value.BilingualText;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What people need to know to fill in one field of the request, from {@code fields.csv}. Immutable and thread-safe.
 *
 * @param field the JSON pointer of the field; the first grant stands for all grants
 * @param label a noun phrase without an article
 * @param meaning what the field holds, one sentence
 * @param who who knows it
 * @param example a valid value, as JSON text
 * @param why what depends on it, one sentence
 */
public record FieldWords(
        String field,
        BilingualText label,
        BilingualText meaning,
        BilingualText who,
        String example,
        BilingualText why) {

    private static final String FILE = "fields.csv";
    private static final Map<String, FieldWords> BY_FIELD = CsvRow.of(FILE, Resources.text(FILE)).stream()
            .map(FieldWords::read)
            .collect(Collectors.toUnmodifiableMap(FieldWords::field, Function.identity()));

    /**
     * The words for a field.
     *
     * @throws RulebookException if the file has no row for it
     */
    public static FieldWords of(String pointer) {
        FieldWords words = BY_FIELD.get(pointer);
        if (words == null) {
            throw new RulebookException(FILE + " has no words for " + pointer + ": add it to " + FILE);
        }
        return words;
    }

    /** The label of a field that rules read is its name among the inputs. */
    private static FieldWords read(CsvRow row) {
        String field = row.get("field");
        return new FieldWords(
                field,
                row.get("name").isEmpty() ? InputWords.of(field).name() : row.text("name"),
                row.text("meaning"),
                row.text("who"),
                row.get("example"),
                row.text("why"));
    }
}
