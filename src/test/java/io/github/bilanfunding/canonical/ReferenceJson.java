package io.github.bilanfunding.canonical;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Coded;
import io.github.bilanfunding.value.Euros;
import io.github.bilanfunding.value.Language;
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
 * Writes records as JSON in the plainest way: by reflection, as text in a builder. It says what {@link CanonicalJson} must
 * write.
 */
final class ReferenceJson {

    /** Components written as {@code null} when absent. Here the absence is a value: no end is known. */
    private static final Set<String> WRITTEN_WHEN_NULL = Set.of("validTo");

    private static final ClassValue<Component[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected Component[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Component::of).toArray(Component[]::new);
        }
    };

    private static final Object[] NO_ARGUMENTS = {};

    private final ReferenceText out;
    private final Language language;

    private ReferenceJson(ReferenceText out, Language language) {
        this.out = out;
        this.language = language;
    }

    /** The JSON text of several records as one object. */
    static String write(List<? extends Record> values, Language language, boolean pretty) {
        return write(values, language, new ReferenceText(pretty));
    }

    /** The JSON text of a record. */
    static String write(Record value, Language language, boolean pretty) {
        return write(value, language, new ReferenceText(pretty));
    }

    private static String write(List<? extends Record> values, Language language, ReferenceText out) {
        members(values, language, out);
        return out.toString();
    }

    private static void members(List<? extends Record> values, Language language, ReferenceText out) {
        ReferenceJson json = new ReferenceJson(out, language);
        int start = out.open('{');
        values.forEach(json::members);
        out.close('}', start);
    }

    private static String write(Record value, Language language, ReferenceText out) {
        new ReferenceJson(out, language).value(value);
        return out.toString();
    }

    private boolean object(Record value) {
        int start = out.open('{');
        members(value);
        return out.close('}', start);
    }

    private void members(Record value) {
        for (Component c : COMPONENTS.get(value.getClass())) {
            Object component = c.of(value);
            if (component == null) {
                if (WRITTEN_WHEN_NULL.contains(c.name())) {
                    out.key(c.key());
                    out.raw("null");
                }
            } else {
                int before = out.key(c.key());
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
                    "no JSON form for " + value.getClass().getName() + ": add one to ReferenceJson");
        }
        return true;
    }

    private void array(List<?> list) {
        int start = out.open('[');
        for (Object item : list) {
            out.item();
            value(item);
        }
        out.close(']', start);
    }

    private void map(Map<?, ?> map) {
        int start = out.open('{');
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
