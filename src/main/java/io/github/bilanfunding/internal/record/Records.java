package io.github.bilanfunding.internal.record;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and makes single records. */
public final class Records {

    private Records() {}

    /**
     * A new record.
     *
     * @throws RuntimeException if the constructor throws it
     * @throws IllegalArgumentException if a value has another type than its component
     */
    public static <R> R make(Class<R> type, @Nullable Object... values) {
        return type.cast(RecordShape.of(type).make(values));
    }

    /**
     * The value of a component of a record.
     *
     * @throws IllegalArgumentException if it has no such component
     */
    public static @Nullable Object value(Record record, String component) {
        RecordShape shape = RecordShape.of(record.getClass());
        if (shape.indexOf(component) < 0) {
            throw new IllegalArgumentException(record.getClass().getSimpleName() + " has no component '" + component
                    + "': take one of " + Arrays.toString(record.getClass().getRecordComponents()));
        }
        return Handles.read(shape.getter(component), record);
    }

    /** A copy of a record in which absent components have the values of their namesakes in another record. */
    public static <R extends Record> R completed(R record, Record other) {
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) record.getClass();
        @Nullable
        Object[] values = Arrays.stream(type.getRecordComponents())
                .map(c -> value(isMissing(record, c, other) ? other : record, c.getName()))
                .toArray();
        return make(type, values);
    }

    /** The names of the components that {@link #completed} fills in. */
    public static List<String> missing(Record record, Record other) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(c -> isMissing(record, c, other))
                .map(RecordComponent::getName)
                .toList();
    }

    private static boolean isMissing(Record record, RecordComponent component, Record other) {
        return value(record, component.getName()) == null && value(other, component.getName()) != null;
    }

    /** The value of an unknown component: UNKNOWN for a section that must not be null, otherwise null. */
    public static @Nullable Object absent(RecordComponent component) {
        if (!component.getType().isRecord() || Declared.isNullable(component.getAnnotatedType())) {
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
}
