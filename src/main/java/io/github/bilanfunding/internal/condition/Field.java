package io.github.bilanfunding.internal.condition;

import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.request.FundingRequest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One field of the request, to be read or given another value.
 *
 * @param pointer its JSON pointer
 * @param path the components that lead to it
 */
public record Field(String pointer, List<RecordComponent> path) {

    private static final Object[] NO_ARGUMENTS = {};

    /**
     * The field that a pointer leads to.
     *
     * @throws IllegalArgumentException if no request has it
     */
    public static Field of(String pointer) {
        List<RecordComponent> path = new ArrayList<>();
        Class<?> type = FundingRequest.class;
        for (String name : pointer.substring(1).split("/")) {
            RecordComponent[] components = type.getRecordComponents();
            RecordComponent next = Arrays.stream(components == null ? new RecordComponent[0] : components)
                    .filter(c -> c.getName().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no request has a field " + pointer));
            path.add(next);
            type = next.getType();
        }
        return new Field(pointer, List.copyOf(path));
    }

    public String name() {
        return last().getName();
    }

    public boolean isList() {
        return last().getType() == List.class;
    }

    /** The type of the value, or of its items. */
    public Class<?> type() {
        return last().getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : last().getType();
    }

    /** The value that a request holds, or null when it is absent. */
    public @Nullable Object value(FundingRequest request) {
        Object value = request;
        try {
            for (RecordComponent component : path) {
                if (value == null) {
                    return null;
                }
                value = component.getAccessor().invoke(value, NO_ARGUMENTS);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + pointer, e);
        }
        return value;
    }

    /** The same request with this value, if a request can hold it. */
    public Optional<FundingRequest> with(FundingRequest request, Object value) {
        try {
            return Optional.of((FundingRequest) with(FundingRequest.class, request, 0, value));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidRequestException) {
                return Optional.empty();
            }
            throw new IllegalStateException("cannot set " + pointer, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot set " + pointer, e);
        }
    }

    private RecordComponent last() {
        return path.get(path.size() - 1);
    }

    /** A section that is absent is made with nothing else in it. */
    private Object with(Class<?> type, @Nullable Object owner, int depth, Object value)
            throws ReflectiveOperationException {
        if (depth == path.size()) {
            return value;
        }
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] arguments = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            Object present = owner == null ? null : components[i].getAccessor().invoke(owner, NO_ARGUMENTS);
            arguments[i] = components[i].getName().equals(path.get(depth).getName())
                    ? with(types[i], present, depth + 1, value)
                    : present;
        }
        return type.getDeclaredConstructor(types).newInstance(arguments);
    }
}
