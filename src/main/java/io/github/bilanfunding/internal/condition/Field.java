package io.github.bilanfunding.internal.condition;

import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.internal.record.RecordField;
import io.github.bilanfunding.request.FundingRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One field of the request, which can be read and changed.
 *
 * @param component its place in the request
 */
public record Field(RecordField component) {

    private static final Map<String, Field> ALL = RecordField.of(FundingRequest.class).stream()
            .map(Field::new)
            .collect(Collectors.toUnmodifiableMap(Field::pointer, Function.identity()));
    private static final ConcurrentMap<String, List<Field>> SECTIONS = new ConcurrentHashMap<>();

    /**
     * The field at a pointer.
     *
     * @throws IllegalArgumentException if a request has no such field
     */
    public static Field of(String pointer) {
        Field field = ALL.get(pointer);
        if (field == null) {
            throw new IllegalArgumentException("no request has a field " + pointer);
        }
        return field;
    }

    /** The pointers of all fields, in no order. */
    public static Set<String> pointers() {
        return ALL.keySet();
    }

    /** The fields of a section, given by its JSON pointer. */
    public static List<Field> in(String section) {
        return SECTIONS.computeIfAbsent(
                section,
                s -> ALL.values().stream()
                        .filter(field -> field.pointer().startsWith(s + "/"))
                        .toList());
    }

    public String pointer() {
        return component.pointer();
    }

    public String name() {
        return component.component().getName();
    }

    public boolean isList() {
        return component.isList();
    }

    /** The type of the value, or of the items of a list. */
    public Class<?> type() {
        return component.type();
    }

    /** The value in a request, or null when it is absent. */
    public @Nullable Object value(FundingRequest request) {
        return component.get(request);
    }

    /** A copy of the request with this value, empty when the request refuses it. */
    public Optional<FundingRequest> with(FundingRequest request, Object value) {
        try {
            return Optional.of(component.with(request, value));
        } catch (InvalidRequestException e) {
            return Optional.empty();
        }
    }
}
