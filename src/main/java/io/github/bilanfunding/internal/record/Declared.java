package io.github.bilanfunding.internal.record;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** What the declaration of a component or of a getter says about its value. */
public final class Declared {

    private Declared() {}

    /** The type of the value, or of the items of a list. */
    public static Class<?> type(Type declared) {
        return (Class<?>) (declared instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : declared);
    }

    /** Whether the value may be absent. */
    public static boolean isNullable(AnnotatedType declared) {
        return declared.isAnnotationPresent(Nullable.class);
    }
}
