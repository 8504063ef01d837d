package io.github.bilanfunding.json;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Payer;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.error.InvalidRecordException;
import io.github.bilanfunding.internal.record.Declared;
import io.github.bilanfunding.internal.record.Records;
import io.github.bilanfunding.value.BilingualText;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes the records again that this library wrote as JSON. Members that it does not know are skipped, because answers of
 * later versions may have more of them; what was stored for a replay has none. A text that was written in one language stands for both.
 */
final class WrittenRecords {

    private static final Map<Class<?>, Function<String, ?>> CODED =
            Map.of(Payer.class, Payer::of, Scheme.class, Scheme::of, Route.class, Route::of);

    private final Problems problems;
    private final ScalarReader scalars;

    private WrittenRecords(Problems problems) {
        this.problems = problems;
        this.scalars = new ScalarReader(problems);
    }

    /**
     * The decision in an object. It is what the object says, and is not replayed.
     *
     * @throws InvalidRecordException with every problem found, if it is no whole decision of this library's structure
     */
    static <R extends Record> R decision(Class<R> type, Map<?, ?> members, String at) {
        Problems problems = new Problems();
        Object version = members.get("schemaVersion");
        if (!BigInteger.valueOf(FundingDecision.SCHEMA_VERSION).equals(version)) {
            problems.add(
                    at + "/schemaVersion",
                    version + " n'est pas la structure que cette bibliothèque lit (" + FundingDecision.SCHEMA_VERSION
                            + ") : prenez la version de la bibliothèque qui a décidé.",
                    version + " is not the structure that this library reads (" + FundingDecision.SCHEMA_VERSION
                            + "): take the version of the library that decided.");
            throw new InvalidRecordException(problems.found(), problems.further());
        }
        R decision = new WrittenRecords(problems).read(type, members, at);
        if (decision == null || !problems.isEmpty()) {
            throw new InvalidRecordException(problems.found(), problems.further());
        }
        return decision;
    }

    /** The record of an object. Returns null and adds the problems when it cannot be made. */
    private <R extends Record> @Nullable R read(Class<R> type, Map<?, ?> members, String at) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        boolean complete = true;
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            Object member = members.get(component.getName());
            String pointer = Problems.member(at, component.getName());
            values[i] = member == null || member == StoredDecision.Null.NULL
                    ? absent(component)
                    : read(component.getGenericType(), member, pointer);
            if (values[i] == null && !Declared.isNullable(component.getAnnotatedType())) {
                complete = false;
                missing(pointer);
            }
        }
        try {
            return complete ? Records.make(type, values) : null;
        } catch (IllegalArgumentException e) {
            String cause = String.valueOf(e.getMessage());
            problems.add(at, cause, cause);
            return null;
        }
    }

    /** An empty list or map is written, except where nothing at all is known of a section. */
    private static @Nullable Object absent(RecordComponent component) {
        if (component.getType() == List.class) {
            return List.of();
        }
        return component.getType() == Map.class ? Map.of() : Records.absent(component);
    }

    private @Nullable Object read(Type type, Object value, String at) {
        if (type instanceof ParameterizedType container) {
            Type[] arguments = container.getActualTypeArguments();
            return container.getRawType() == Map.class
                    ? map((Class<?>) arguments[0], arguments[1], value, at)
                    : list(arguments[0], value, at);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == BilingualText.class) {
            String text = (String) scalars.read(String.class, value, at);
            return text == null ? null : new BilingualText(text, text);
        } else if (raw == int.class) {
            return scalars.read(Integer.class, value, at);
        } else if (raw == BigDecimal.class) {
            return number(value, at);
        } else if (CODED.containsKey(raw)) {
            return coded(raw, value, at);
        } else if (!raw.isRecord() || ScalarReader.reads(raw)) {
            return scalars.read(raw, value, at);
        } else if (value instanceof Map<?, ?> members) {
            return read(raw.asSubclass(Record.class), members, at);
        }
        return scalars.wrongType(at, value, "un objet", "an object");
    }

    private @Nullable Object number(Object value, String at) {
        if (value instanceof BigInteger whole) {
            return new BigDecimal(whole);
        }
        return value instanceof BigDecimal ? value : scalars.wrongType(at, value, "un nombre", "a number");
    }

    private @Nullable Object coded(Class<?> type, Object value, String at) {
        try {
            return Objects.requireNonNull(CODED.get(type)).apply(String.valueOf(value));
        } catch (IllegalArgumentException e) {
            return scalars.wrongType(at, value, "un code", "a code");
        }
    }

    private @Nullable List<Object> list(Type itemType, Object value, String at) {
        if (!(value instanceof List<?> items)) {
            scalars.wrongType(at, value, "une liste", "a list");
            return null;
        }
        List<Object> read = new ArrayList<>();
        int place = 0;
        for (Object written : items) {
            Object item =
                    read(itemType, Objects.requireNonNullElse(written, StoredDecision.Null.NULL), at + "/" + place);
            place++;
            if (item != null) {
                read.add(item);
            }
        }
        return read;
    }

    private @Nullable Map<Object, Object> map(Class<?> keyType, Type itemType, Object value, String at) {
        if (!(value instanceof Map<?, ?> members)) {
            scalars.wrongType(at, value, "un objet", "an object");
            return null;
        }
        Map<Object, Object> read = new LinkedHashMap<>();
        members.forEach((name, member) -> {
            String pointer = Problems.member(at, (String) name);
            Object key =
                    CODED.containsKey(keyType) ? coded(keyType, name, pointer) : scalars.read(keyType, name, pointer);
            Object item = read(itemType, member, pointer);
            if (key != null && item != null) {
                read.put(key, item);
            }
        });
        return read;
    }

    private void missing(String pointer) {
        if (!problems.isUnreadable(pointer)) {
            problems.add(
                    pointer,
                    "ce membre manque : donnez ce que decide --format json a écrit.",
                    "this member is missing: give what decide --format json wrote.");
        }
    }
}
