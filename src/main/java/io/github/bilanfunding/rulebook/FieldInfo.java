package io.github.bilanfunding.rulebook;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Choice;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What people and programs need to know to fill in one field of the request. Immutable and thread-safe.
 *
 * @param pointer its JSON pointer in the request of one beneficiary; for a field of a list's objects, in the first of
 *     them; not null
 * @param type its type, not null
 * @param choices the permitted values with their labels, empty for a type without fixed values, not null
 * @param unit what a whole number counts, null for other types
 * @param label its name, without an article, not null
 * @param meaning what it holds, one sentence, not null
 * @param question how it is asked for; null where it is never asked for, or where every request has to give it
 * @param who who knows it, not null
 * @param example a valid value as JSON text, not null
 * @param why what depends on it, one sentence, not null
 * @param use whether it has to be given, and whether it is asked for, not null
 * @param schemes the schemes whose rules read it in any period, in the order of {@link Scheme}, not null
 * @param rules the ids of the rules that read it in any period, in the catalogue's order, not null
 */
public record FieldInfo(
        String pointer,
        FieldType type,
        List<Choice> choices,
        @Nullable BilingualText unit,
        BilingualText label,
        BilingualText meaning,
        @Nullable BilingualText question,
        BilingualText who,
        String example,
        BilingualText why,
        FieldUse use,
        List<Scheme> schemes,
        List<String> rules) {

    /** The name of a field, behind the list whose first object holds it. */
    private static final Pattern NAME = Pattern.compile("(/[^/]+/0)?/[^/]+$");

    /**
     * Copies the lists.
     *
     * @param pointer as the component
     * @param type as the component
     * @param choices as the component
     * @param unit as the component
     * @param label as the component
     * @param meaning as the component
     * @param question as the component
     * @param who as the component
     * @param example as the component
     * @param why as the component
     * @param use as the component
     * @param schemes as the component
     * @param rules as the component
     */
    public FieldInfo {
        choices = List.copyOf(choices);
        schemes = List.copyOf(schemes);
        rules = List.copyOf(rules);
    }

    /**
     * {@return the JSON pointer of the section that holds the field, or the list of which it is part; empty for the request
     * itself}
     */
    public String section() {
        return NAME.matcher(pointer).replaceFirst("");
    }

    /** {@return the field within its section, such as {@code headcount} or {@code grants/0/amount}} */
    public String name() {
        return pointer.substring(section().length() + 1);
    }
}
