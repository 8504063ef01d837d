package io.github.bilanfunding.canonical;

import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes this library's records as JSON. Keys have the order of the record components. Absent values and empty sections
 * are left out. Amounts are numbers with exactly two decimals, dates are in ISO form, and texts are in one language.
 * Equal records give equal bytes, in UTF-8. Thread-safe.
 */
public final class CanonicalJson {

    /** Components written as {@code null} when absent. Here the absence is a value: no end is known. */
    private static final Set<String> WRITTEN_WHEN_NULL = Set.of("validTo");

    private CanonicalJson() {}

    /**
     * {@return the canonical JSON of a record in UTF-8, on one line, without white space}
     *
     * @param value a request, a decision or any other record that contains only types of this library, not null
     * @param language the language of its texts, not null
     */
    public static byte[] bytes(Record value, Language language) {
        return held(value, new JsonBytes(language, false, null)).toBytes();
    }

    /**
     * {@return the canonical JSON of several records as one object in UTF-8, on one line, without white space}
     *
     * @param values the records to write, in this order; no two may have a component of the same name; not null
     * @param language the language of their texts, not null
     */
    public static byte[] bytes(List<? extends Record> values, Language language) {
        return held(values, new JsonBytes(language, false, null)).toBytes();
    }

    /**
     * {@return the canonical JSON text of a record, on one line, without white space}
     *
     * @param value a request, a decision or any other record that contains only types of this library, not null
     * @param language the language of its texts, not null
     */
    public static String compact(Record value, Language language) {
        return held(value, new JsonBytes(language, false, null)).toString();
    }

    /**
     * {@return the JSON text of a record, indented by two spaces, without a line break at the end}
     *
     * @param value a request, a decision or any other record that contains only types of this library, not null
     * @param language the language of its texts, not null
     */
    public static String pretty(Record value, Language language) {
        return held(value, new JsonBytes(language, true, null)).toString();
    }

    /**
     * {@return the JSON text of several records as one object, indented by two spaces, without a line break at the end}
     *
     * @param values the records to write, in this order; no two may have a component of the same name; not null
     * @param language the language of their texts, not null
     */
    public static String pretty(List<? extends Record> values, Language language) {
        return held(values, new JsonBytes(language, true, null)).toString();
    }

    /**
     * {@return the canonical JSON text of several records as one object, on one line, without white space}
     *
     * @param values the records to write, in this order; no two may have a component of the same name; not null
     * @param language the language of their texts, not null
     */
    public static String compact(List<? extends Record> values, Language language) {
        return held(values, new JsonBytes(language, false, null)).toString();
    }

    /**
     * Writes what {@link #pretty(List, Language)} returns, in UTF-8, bit by bit, so that a document longer than an array can
     * be written.
     *
     * @param values the records to write, in this order; no two may have a component of the same name; not null
     * @param language the language of their texts, not null
     * @param out takes the bytes; is neither flushed nor closed; not null
     * @throws IOException if {@code out} does not take it
     */
    public static void pretty(List<? extends Record> values, Language language, OutputStream out) throws IOException {
        send(values, new JsonBytes(language, true, out));
    }

    /**
     * Writes what {@link #compact(List, Language)} returns, in UTF-8, bit by bit, so that a document longer than an array
     * can be written.
     *
     * @param values the records to write, in this order; no two may have a component of the same name; not null
     * @param language the language of their texts, not null
     * @param out takes the bytes; is neither flushed nor closed; not null
     * @throws IOException if {@code out} does not take it
     */
    public static void compact(List<? extends Record> values, Language language, OutputStream out) throws IOException {
        send(values, new JsonBytes(language, false, out));
    }

    /**
     * {@return the JSON text of an object, indented by two spaces, without a line break at the end}
     *
     * @param members the members by their names, in this order; values of the types of this library and of lists and maps
     *     of them; not null
     * @param language the language of their texts, not null
     */
    public static String pretty(Map<String, ?> members, Language language) {
        JsonBytes out = new JsonBytes(language, true, null);
        Form.map(members, out);
        return out.toString();
    }

    /**
     * {@return whether a record component is written as null when it is absent, and not left out}
     *
     * @param component the name of the component, not null
     */
    public static boolean writesNull(String component) {
        return WRITTEN_WHEN_NULL.contains(component);
    }

    private static JsonBytes held(Record value, JsonBytes out) {
        Form.BY_CLASS.write(value, out);
        return out;
    }

    private static JsonBytes held(List<? extends Record> values, JsonBytes out) {
        long start = out.open('{');
        values.forEach(value -> RecordForm.of(value).members(value, out));
        out.close('}', start);
        return out;
    }

    static void send(List<? extends Record> values, JsonBytes out) throws IOException {
        try {
            held(values, out).send();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
