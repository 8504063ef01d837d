package io.github.bilanfunding.canonical;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Coded;
import io.github.bilanfunding.value.Euros;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes this library's records as JSON. Keys have the order of the record components. Absent values and empty sections
 * are left out. Amounts are numbers with exactly two decimals, dates are in ISO form, and texts are in one language.
 * Equal records give equal text. Thread-safe.
 */
public final class CanonicalJson {

    /** Components written as {@code null} when absent. Here the absence is a value: no end is known. */
    private static final Set<String> WRITTEN_WHEN_NULL = Set.of("validTo");

    private static final ClassValue<Component[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected Component[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Component::of).toArray(Component[]::new);
        }
    };

    private static final Object[] NO_ARGUMENTS = {};

    private final JsonText out;
    private final Language language;

    private CanonicalJson(JsonText out, Language language) {
        this.out = out;
        this.language = language;
    }

    /**
     * {@return the canonical JSON text of a record, on one line, without white space}
     *
     * @param value a request, a decision or any other record that contains only types of this library, not null
     * @param language the language of its texts, not null
     */
    public static String compact(Record value, Language language) {
        return write(value, language, new JsonText(false));
    }

    /**
     * {@return the JSON text of a record, indented by two spaces, without a line break at the end}
     *
     * @param value a request, a decision or any other record that contains only types of this library, not null
     * @param language the language of its texts, not null
     */
    public static String pretty(Record value, Language language) {
        return write(value, language, new JsonText(true));
    }

    /**
     * {@return the JSON text of several records as one object, indented by two spaces, without a line break at the end}
     *
     * @param values the records to write, in this order; no two may have a component of the same name; not null
     * @param language the language of their texts, not null
     */
    public static String pretty(List<? extends Record> values, Language language) {
        return write(values, language, new JsonText(true));
    }

    /**
     * {@return the canonical JSON text of several records as one object, on one line, without white space}
     *
     * @param values the records to write, in this order; no two may have a component of the same name; not null
     * @param language the language of their texts, not null
     */
    public static String compact(List<? extends Record> values, Language language) {
        return write(values, language, new JsonText(false));
    }

    /**
     * Writes what {@link #pretty(List, Language)} returns, bit by bit, so that a text longer than a string can be written.
     *
     * @param values the records to write, in this order; no two may have a component of the same name; not null
     * @param language the language of their texts, not null
     * @param out takes the text, not null
     * @throws IOException if {@code out} does not take it
     */
    public static void pretty(List<? extends Record> values, Language language, Appendable out) throws IOException {
        send(values, language, new JsonText(true, out));
    }

    /**
     * Writes what {@link #compact(List, Language)} returns, bit by bit, so that a text longer than a string can be written.
     *
     * @param values the records to write, in this order; no two may have a component of the same name; not null
     * @param language the language of their texts, not null
     * @param out takes the text, not null
     * @throws IOException if {@code out} does not take it
     */
    public static void compact(List<? extends Record> values, Language language, Appendable out) throws IOException {
        send(values, language, new JsonText(false, out));
    }

    /**
     * {@return the JSON text of an object, indented by two spaces, without a line break at the end}
     *
     * @param members the members by their names, which need no escape, in this order; values of the types of this library
     *     and of lists and maps of them; not null
     * @param language the language of their texts, not null
     */
    public static String pretty(Map<String, ?> members, Language language) {
        JsonText out = new JsonText(true);
        new CanonicalJson(out, language).map(members);
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

    private static void send(List<? extends Record> values, Language language, JsonText out) throws IOException {
        try {
            members(values, language, out);
            out.send();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String write(List<? extends Record> values, Language language, JsonText out) {
        members(values, language, out);
        return out.toString();
    }

    private static void members(List<? extends Record> values, Language language, JsonText out) {
        CanonicalJson json = new CanonicalJson(out, language);
        long start = out.open('{');
        values.forEach(json::members);
        out.close('}', start);
    }

    private static String write(Record value, Language language, JsonText out) {
        new CanonicalJson(out, language).value(value);
        return out.toString();
    }

    private boolean object(Record value) {
        long start = out.open('{');
        members(value);
        return out.close('}', start);
    }

    private void members(Record value) {
        for (Component c : COMPONENTS.get(value.getClass())) {
            Object component = c.of(value);
            if (component == null) {
                if (writesNull(c.name())) {
                    out.key(c.key());
                    out.raw("null");
                }
            } else {
                long before = out.key(c.key());
                if (!value(component)) {
                    out.undo(before);
                }
            }
        }
    }

    /** Writes a value. Returns false for a record in which nothing is known, so that the caller can remove it. */
    private boolean value(Object value) {
        if (value instanceof String s) {
            out.string(s);
        } else if (value instanceof BilingualText t) {
            out.string(t.in(language));
        } else if (value instanceof Coded c) {
            out.string(c.code());
        } else if (value instanceof Enum<?> e) {
            out.string(e.name());
        } else if (value instanceof LocalDate d) {
            out.string(d.toString());
        } else if (value instanceof Euros
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Boolean) {
            out.raw(value.toString());
        } else if (value instanceof BigDecimal d) {
            out.raw(d.toPlainString());
        } else if (value instanceof List<?> list) {
            array(list);
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else if (value instanceof Record r) {
            return object(r);
        } else {
            throw new IllegalArgumentException(
                    "no JSON form for " + value.getClass().getName() + ": add one to CanonicalJson");
        }
        return true;
    }

    private void array(List<?> list) {
        long start = out.open('[');
        for (Object item : list) {
            out.item();
            value(item);
            // the sections around a list are not empty, so nothing up to here will be undone
            out.settle();
        }
        out.close(']', start);
    }

    private void map(Map<?, ?> map) {
        long start = out.open('{');
        map.forEach((key, item) -> {
            out.key("\"" + key + "\":");
            value(item);
        });
        out.close('}', start);
    }

    private record Component(String key, String name, Method accessor) {

        static Component of(RecordComponent component) {
            Method accessor = component.getAccessor();
            // the accessor is public, but its record may be a private class
            accessor.setAccessible(true);
            return new Component("\"" + component.getName() + "\":", component.getName(), accessor);
        }

        @Nullable
        Object of(Record owner) {
            try {
                return accessor.invoke(owner, NO_ARGUMENTS);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("cannot read " + accessor, e);
            }
        }
    }
}
