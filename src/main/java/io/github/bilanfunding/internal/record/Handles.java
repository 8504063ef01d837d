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

    private static final MethodHandle ELEMENT = MethodHandles.arrayElementSetter(Object[].class);
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

    /** The handle of a public accessor without parameters. It takes any object and returns an object. */
    public static MethodHandle getter(Method accessor) {
        // its class may be private
        accessor.setAccessible(true);
        try {
            return MethodHandles.lookup().unreflect(accessor).asType(GETTER);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }

    /**
     * The handle that calls all these accessors. It takes an array for what they return, and an object. Calling a handle
     * costs more than an accessor does, so it is called once per object. It is made of steps of the same form, because the
     * JVM makes a class of each form.
     */
    public static MethodHandle all(List<Method> accessors) {
        MethodHandle all = MethodHandles.empty(MethodType.methodType(void.class, Object[].class, Object.class));
        for (int i = 0; i < accessors.size(); i++) {
            MethodHandle set = MethodHandles.insertArguments(ELEMENT, 1, i);
            all = MethodHandles.foldArguments(MethodHandles.filterArguments(set, 1, getter(accessors.get(i))), all);
        }
        return all;
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
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    /** Reads what some accessors return, of an object of their class, into an array. What they throw is not caught. */
    public static void read(MethodHandle all, Object owner, @Nullable Object[] values) {
        try {
            all.invokeExact(values, owner);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    private static RuntimeException thrown(Throwable e) {
        if (e instanceof Error error) {
            throw error;
        }
        return e instanceof RuntimeException unchecked
                ? unchecked
                : new IllegalStateException("accessors throw no checked exception", e);
    }
}
