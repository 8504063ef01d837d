package io.github.bilanfunding.internal.wording;

import io.github.bilanfunding.decision.GapUnit;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.value.BilingualText;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words for one input that rules read, from {@code inputs.csv}. Immutable and thread-safe.
 *
 * @param input the JSON pointer of a field of the request, or the name of a quantity computed from it
 * @param name a noun phrase without article, before what {@link #with} joins to it
 * @param yes what is the case when the input is true, null for inputs of other types
 * @param no what is the case when it is false, null for inputs of other types
 * @param gapUnit what the distance to a threshold is counted in, null where nothing is counted
 * @param unit what a whole number counts, null for calendar years and for other types
 * @param question what to ask for the input, null for a computed quantity and for what every request holds
 * @param tried codes worth trying where the type of the input lists none
 */
public record InputWords(
        String input,
        BilingualText name,
        @Nullable BilingualText yes,
        @Nullable BilingualText no,
        @Nullable GapUnit gapUnit,
        @Nullable BilingualText unit,
        @Nullable BilingualText question,
        List<String> tried) {

    private static final String FILE = "inputs.csv";
    private static final Map<String, InputWords> BY_INPUT = CsvRow.of(FILE, Resources.text(FILE)).stream()
            .map(InputWords::read)
            .collect(Collectors.toUnmodifiableMap(InputWords::input, Function.identity()));

    /**
     * The words for an input, given by its JSON pointer or its name.
     *
     * @throws RulebookException if the file has no row for it
     */
    public static InputWords of(String input) {
        InputWords words = BY_INPUT.get(input);
        if (words == null) {
            throw new RulebookException(FILE + " has no words for " + input + ": add it to " + FILE);
        }
        return words;
    }

    /** The name and a value in words: "durée du bilan : 24 heures", and without a colon "dernier bilan financé depuis 5 ans". */
    public BilingualText with(BilingualText value) {
        String separator = name.french().endsWith(" depuis") ? " " : " : ";
        return new BilingualText(name.french() + separator + value.french(), name.english() + ": " + value.english());
    }

    private static InputWords read(CsvRow row) {
        return new InputWords(
                row.get("input"),
                row.text("name"),
                textOrNull(row, "yes"),
                textOrNull(row, "no"),
                row.oneOf(GapUnit.class, "gapUnit"),
                textOrNull(row, "unit"),
                textOrNull(row, "question"),
                row.get("tried").isEmpty()
                        ? List.of()
                        : List.of(row.get("tried").split(" ", -1)));
    }

    private static @Nullable BilingualText textOrNull(CsvRow row, String column) {
        return row.get(column).isEmpty() ? null : row.text(column);
    }
}
