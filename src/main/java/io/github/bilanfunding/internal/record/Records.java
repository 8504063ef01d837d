package io.github.bilanfunding.internal.record;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads and makes single records. */
public final class Records {

    private static final Object[] NO_ARGUMENTS = {};

    private Records() {}

    /** The value of a component, or null when it is absent. */
    public static @Nullable Object get(Object owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner, NO_ARGUMENTS);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    /**
     * A new record.
     *
     * @throws RuntimeException the one that the record's constructor throws
     * @throws IllegalArgumentException if a value is not of its component's type
     */
    public static <R> R make(Class<R> type, @Nullable Object... values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException refusal
                    ? refusal
                    : new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        }
    }

    /** What a component is of which nothing is known: the UNKNOWN of a section that may not be null, otherwise null. */
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
