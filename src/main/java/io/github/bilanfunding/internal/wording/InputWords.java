package io.github.bilanfunding.internal.wording;

import io.github.bilanfunding.decision.GapUnit;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.value.BilingualText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words for one input that rules read, from {@code inputs.csv}. Immutable and thread-safe.
 *
 * @param input the JSON pointer of a field of the request, or the name of a quantity computed from it
 * @param name a noun phrase without an article
 * @param yes the fact when the input is true, null for inputs that are not boolean
 * @param no the fact when the input is false, null for inputs that are not boolean
 * @param gapUnit the unit of a gap, null when the input has no gap
 * @param unit the unit of a whole number, null for calendar years and for other types
 * @param question the question for the input, null for computed quantities and for inputs that every request contains
 * @param tried the candidate values of an input whose type is not an enum
 * @param nature what sets the input apart from ordinary facts, null for these
 * @param situation the situation as a noun phrase, null unless the nature is {@link InputNature#SITUATION}
 */
public record InputWords(
        String input,
        BilingualText name,
        @Nullable BilingualText yes,
        @Nullable BilingualText no,
        @Nullable GapUnit gapUnit,
        @Nullable BilingualText unit,
        @Nullable BilingualText question,
        List<String> tried,
        @Nullable InputNature nature,
        @Nullable BilingualText situation) {

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
        return find(input)
                .orElseThrow(() -> new RulebookException(FILE + " has no words for " + input + ": add it to " + FILE));
    }

    /** The words for an input, empty for a field that no rule can read. */
    public static Optional<InputWords> find(String input) {
        return Optional.ofNullable(BY_INPUT.get(input));
    }

    /**
     * The name and a value: "durée du bilan : 24 heures". After "depuis" there is no colon: "dernier bilan financé
     * depuis 5 ans".
     */
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
                row.words("tried"),
                row.oneOf(InputNature.class, "nature"),
                textOrNull(row, "situation"));
    }

    private static @Nullable BilingualText textOrNull(CsvRow row, String column) {
        return row.get(column).isEmpty() ? null : row.text(column);
    }
}
