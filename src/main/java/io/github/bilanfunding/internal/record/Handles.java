package io.github.bilanfunding.internal.record;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Handles of accessors. A decision reads hundreds of values by them; reflection would check each of these reads. */
public final class Handles {

    private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);

    private static final MethodHandle IS_NULL;

    static {
        try {
            IS_NULL = MethodHandles.lookup()
                    .findStatic(Objects.class, "isNull", MethodType.methodType(boolean.class, Object.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Handles() {}

    /**
     * The handle of an accessor without parameters. It takes any object and returns an object.
     *
     * @throws IllegalStateException if the lookup may not call it
     */
    public static MethodHandle getter(MethodHandles.Lookup lookup, Method accessor) {
        try {
            return lookup.unreflect(accessor).asType(GETTER);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }

    /** The handle that calls accessors one after the other, and returns null as soon as one does. */
    static MethodHandle path(List<MethodHandle> getters) {
        MethodHandle path = getters.get(getters.size() - 1);
        for (int i = getters.size() - 2; i >= 0; i--) {
            path = MethodHandles.filterReturnValue(
                    getters.get(i), MethodHandles.guardWithTest(IS_NULL, MethodHandles.identity(Object.class), path));
        }
        return path;
    }

    /** The value that an accessor returns, of an object of its class. What the accessor throws is not caught. */
    public static @Nullable Object read(MethodHandle getter, Object owner) {
        try {
            return (Object) getter.invokeExact(owner);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("accessors throw no checked exception", e);
        }
    }
}
