package io.github.bilanfunding.internal.spelling;

import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.internal.resource.Resources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What people of the trade write for a field, a constant or a value, where it is neither its name nor its label, from
 * {@code trade-words.csv}. They are suggested, never accepted.
 */
public final class TradeWords {

    private static final String FILE = "trade-words.csv";
    private static final String REGION = "FR-";
    private static final Map<String, List<String>> WORDS = read();

    private TradeWords() {}

    private static Map<String, List<String>> read() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        CsvRow.of(FILE, Resources.text(FILE)).forEach(row -> words.put(row.get("for"), row.items("words")));
        return words;
    }

    /** The words for the field at a pointer of a request for one beneficiary. */
    public static List<String> ofField(String pointer) {
        return of(pointer);
    }

    /** The words for a constant of the request, or for a month. */
    public static List<String> ofConstant(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    public static List<String> ofFlag(boolean flag) {
        return of(String.valueOf(flag));
    }

    /** The code of the French region with this name or code, apart from case, accents and separators. */
    public static Optional<String> region(String written) {
        String letters = PlainText.letters(written);
        return WORDS.keySet().stream()
                .filter(code -> code.startsWith(REGION))
                .filter(code -> Stream.concat(Stream.of(code), of(code).stream())
                        .anyMatch(name -> PlainText.letters(name).equals(letters)))
                .findFirst();
    }

    private static List<String> of(String key) {
        return WORDS.getOrDefault(key, List.of());
    }
}
