package io.github.bilanfunding.internal.record;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Handles of accessors. A decision reads hundreds of values by them; reflection would check each of these reads. */
public final class Handles {

    private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);

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
