package io.github.bilanfunding.internal.record;

import java.lang.reflect.RecordComponent;
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

    /** The value of an unknown component: UNKNOWN for a section that must not be null, otherwise null. */
    public static @Nullable Object absent(RecordComponent component) {
        if (!component.getType().isRecord() || component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
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
