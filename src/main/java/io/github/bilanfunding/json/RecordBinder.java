package io.github.bilanfunding.json;

import io.github.bilanfunding.error.InvalidRequestException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes records from a JSON tree: one member per component, of the same name, nothing else. */
final class RecordBinder {

    private final Problems problems;
    private final ScalarReader scalars;

    RecordBinder(Problems problems) {
        this.problems = problems;
        this.scalars = new ScalarReader(problems);
    }

    /** The record; null when its own check refuses it, which is then among the problems. */
    <R extends Record> @Nullable R bind(Class<R> type, Map<?, ?> members, String at) {
        RecordComponent[] components = type.getRecordComponents();
        for (Object name : members.keySet()) {
            if (Arrays.stream(components).noneMatch(c -> c.getName().equals(name))) {
                unknown(at, name.toString(), components);
            }
        }
        @Nullable
        Object[] arguments = Arrays.stream(components)
                .map(c -> component(c, members.get(c.getName()), Problems.member(at, c.getName())))
                .toArray();
        try {
            return constructor(type, components).newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidRequestException invalid) {
                problems.addAll(invalid.problems());
                return null;
            }
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        }
    }

    private static <R extends Record> Constructor<R> constructor(Class<R> type, RecordComponent[] components)
            throws NoSuchMethodException {
        return type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    }

    private @Nullable Object component(RecordComponent component, @Nullable Object value, String at) {
        return value == null ? absent(component) : value(component.getGenericType(), value, at);
    }

    /** What an absent member means: unknown, or a section in which all is unknown, or a required field that lacks. */
    private static @Nullable Object absent(RecordComponent component) {
        boolean section =
                component.getType().isRecord() && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (!section) {
            return null;
        }
        try {
            return component.getType().getField("UNKNOWN").get(null);
        } catch (NoSuchFieldException e) {
            return null;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("UNKNOWN is public", e);
        }
    }

    private @Nullable Object value(Type type, Object value, String at) {
        if (type instanceof ParameterizedType list) {
            return list(list.getActualTypeArguments()[0], value, at);
        }
        Class<?> raw = (Class<?>) type;
        if (!raw.isRecord() || ScalarReader.reads(raw)) {
            return scalars.read(raw, value, at);
        }
        if (value instanceof Map<?, ?> members) {
            return bind(raw.asSubclass(Record.class), members, at);
        }
        scalars.wrongType(at, value, "un objet", "an object");
        return null;
    }

    /** The items; those of records keep their places even when they are unreadable, so that pointers stay right. */
    private @Nullable List<@Nullable Object> list(Type itemType, Object value, String at) {
        if (!(value instanceof List<?> items)) {
            scalars.wrongType(at, value, "une liste", "a list");
            return null;
        }
        List<@Nullable Object> bound = new ArrayList<>();
        boolean records = itemType instanceof Class<?> type && type.isRecord();
        for (int i = 0; i < items.size(); i++) {
            Object item = items.get(i);
            Object read = item == null ? null : value(itemType, item, at + "/" + i);
            if (read != null || records) {
                bound.add(read);
            }
        }
        return bound;
    }

    private void unknown(String at, String name, RecordComponent[] components) {
        String known = Arrays.stream(components)
                .map(RecordComponent::getName)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        problems.add(
                Problems.member(at, name),
                "champ inconnu : retirez-le ou corrigez son nom (connus : " + known + ").",
                "unknown field: remove it or correct its name (known: " + known + ").");
    }
}
