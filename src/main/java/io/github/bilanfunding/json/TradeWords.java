package io.github.bilanfunding.json;

import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.internal.resource.Resources;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What people of the trade write for a field, a constant or a value, where it is neither its name nor its label, from
 * {@code trade-words.csv}. They are suggested, never accepted.
 */
final class TradeWords {

    private static final String FILE = "trade-words.csv";
    private static final Map<String, List<String>> WORDS = CsvRow.of(FILE, Resources.text(FILE)).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("for"), row -> row.items("words")));

    private TradeWords() {}

    /** The words for the field at a pointer of a request for one beneficiary. */
    static List<String> ofField(String pointer) {
        return of(pointer);
    }

    /** The words for a constant of the request, or for a month. */
    static List<String> ofConstant(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    static List<String> ofFlag(boolean flag) {
        return of(String.valueOf(flag));
    }

    private static List<String> of(String key) {
        return WORDS.getOrDefault(key, List.of());
    }
}
