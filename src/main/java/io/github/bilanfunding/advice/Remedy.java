package io.github.bilanfunding.advice;

import io.github.bilanfunding.value.BilingualText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that can be done about a decision. Immutable.
 *
 * @param changes the fields to change, in the order in which a request can hold them
 * @param text what to do, in words
 */
record Remedy(List<Change> changes, BilingualText text) {

    Remedy {
        changes = List.copyOf(changes);
    }

    static List<Change> changes(List<Remedy> remedies) {
        return remedies.stream().flatMap(r -> r.changes().stream()).toList();
    }

    /** The texts of remedies, as one sentence. */
    static BilingualText text(List<Remedy> remedies) {
        return new BilingualText(
                sentence(remedies.stream().map(r -> r.text().french()), " et "),
                sentence(remedies.stream().map(r -> r.text().english()), " and "));
    }

    boolean touches(List<String> pointers) {
        return changes.stream().map(Change::pointer).anyMatch(pointers::contains);
    }

    /** Whether the two cannot be done together, since they change the same field. */
    boolean excludes(Remedy other) {
        return touches(other.changes().stream().map(Change::pointer).toList());
    }

    private static String sentence(Stream<String> parts, String and) {
        String joined = parts.map(part -> part.substring(0, 1).toLowerCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining(and));
        return joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1);
    }
}
