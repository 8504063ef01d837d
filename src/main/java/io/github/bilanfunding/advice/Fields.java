package io.github.bilanfunding.advice;

import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.request.FundingRequest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and changes the fields of a request by their pointers. */
final class Fields {

    private static final Object[] NO_ARGUMENTS = {};

    private Fields() {}

    /** The value of a field, null when unknown. */
    static @Nullable Object value(FundingRequest request, String pointer) {
        Object value = request;
        for (String name : names(pointer)) {
            if (value == null) {
                return null;
            }
            value = read((Record) value, component(value.getClass(), name));
        }
        return value;
    }

    /** The request with another value in one field. */
    static FundingRequest with(FundingRequest request, Change change) {
        return (FundingRequest) with(request, names(change.pointer()), 0, change.value());
    }

    /** Every day that the request names. */
    static Stream<LocalDate> days(Record owner) {
        return Arrays.stream(owner.getClass().getRecordComponents())
                .map(c -> read(owner, c))
                .filter(Objects::nonNull)
                .flatMap(value -> value instanceof LocalDate day
                        ? Stream.of(day)
                        : value instanceof Record section ? days(section) : Stream.empty());
    }

    private static Record with(Record owner, String[] names, int depth, Object value) {
        RecordComponent[] components = owner.getClass().getRecordComponents();
        @Nullable Object[] arguments = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            Object old = read(owner, components[i]);
            boolean named = components[i].getName().equals(names[depth]);
            arguments[i] = !named
                    ? old
                    : depth + 1 == names.length
                            ? value
                            : with((Record) Objects.requireNonNull(old), names, depth + 1, value);
        }
        try {
            return owner.getClass().getDeclaredConstructor(types).newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidRequestException invalid) {
                throw invalid;
            }
            throw new IllegalStateException("cannot change " + String.join("/", names), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot change " + String.join("/", names), e);
        }
    }

    private static String[] names(String pointer) {
        return pointer.substring(1).split("/", -1);
    }

    private static RecordComponent component(Class<?> owner, String name) {
        return Arrays.stream(owner.getRecordComponents())
                .filter(c -> c.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(owner.getSimpleName() + " has no field " + name));
    }

    private static @Nullable Object read(Record owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner, NO_ARGUMENTS);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
