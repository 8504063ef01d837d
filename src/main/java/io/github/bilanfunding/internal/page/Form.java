package io.github.bilanfunding.internal.page;

import io.github.bilanfunding.value.BilingualText;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was filled in, by the names of the fields. Immutable.
 *
 * @param values the values, in the order in which they were sent
 */
public record Form(Map<String, List<String>> values) {

    /** Nothing filled in. */
    public static final Form EMPTY = new Form(Map.of());

    /** A form that begins with today's date, by a clock. */
    static Form today(Clock clock) {
        return EMPTY.with(Fields.DATE, BilingualText.ofDay(LocalDate.now(clock)).french());
    }

    /** Reads the form application/x-www-form-urlencoded. What is badly encoded is taken as it stands. */
    public static Form of(String encoded) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.computeIfAbsent(decoded(pair.substring(0, equals)), name -> new ArrayList<>())
                        .add(decoded(pair.substring(equals + 1)));
            }
        }
        return new Form(values);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** All values of a field that are not blank, without spaces around them. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** What was typed into a field, several values separated by semicolons, empty for nothing. */
    String typed(String name) {
        return all(name).stream().collect(Collectors.joining(";"));
    }

    /** Whether a field was sent, filled in or not. */
    boolean has(String name) {
        return values.containsKey(name);
    }

    /** A copy with one value in a field, which it has only once. */
    Form with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(name, List.of(value));
        return new Form(changed);
    }

    /** A copy in which a field was not sent. */
    Form without(String name) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.remove(name);
        return new Form(changed);
    }
}
