package io.github.bilanfunding.internal.record;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The accessors and the constructor of a record type. They are looked up once, because the look-up costs more than the
 * use.
 */
final class RecordShape {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final List<String> names;
    private final MethodHandle[] getters;
    private final MethodHandle constructor;
    private final List<RecordComponent> components;

    private RecordShape(Class<?> type) {
        components = List.of(type.getRecordComponents());
        names = components.stream().map(RecordComponent::getName).toList();
        getters = components.stream().map(RecordShape::getter).toArray(MethodHandle[]::new);
        constructor = constructor(type, components);
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** A handle that takes the values in an array: faster than the constructor itself, which is called by reflection. */
    private static MethodHandle constructor(Class<?> type, List<RecordComponent> components) {
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            return MethodHandles.lookup()
                    .unreflectConstructor(canonical)
                    .asSpreader(Object[].class, components.size())
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    /**
     * A new array with the component values of a record. Without a record, the values of one in which nothing is known.
     */
    @Nullable
    Object[] values(@Nullable Object record) {
        if (record == null) {
            return components.stream().map(Records::absent).toArray();
        }
        @Nullable Object[] values = new Object[getters.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Handles.read(getters[i], record);
        }
        return values;
    }

    int indexOf(String name) {
        return names.indexOf(name);
    }

    MethodHandle getter(String name) {
        return getters[indexOf(name)];
    }

    private static MethodHandle getter(RecordComponent component) {
        return Handles.getter(component.getAccessor());
    }

    /**
     * A new record.
     *
     * @throws RuntimeException if the constructor throws it
     * @throws IllegalArgumentException if a value has another type than its component
     */
    Object make(@Nullable Object[] values) {
        try {
            return constructor.invokeExact(values);
        } catch (ClassCastException e) {
            throw new IllegalArgumentException("a value of the wrong type", e);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a constructor of a record throws no checked exception", e);
        }
    }
}
