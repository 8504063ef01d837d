package io.github.bilanfunding.internal.record;

import io.github.bilanfunding.value.Euros;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a record or of one of its sections. A section is a record within a record.
 *
 * @param pointer its JSON pointer
 * @param path the components from the record to the field, at least one
 * @param getter the handle that calls the accessors of these components
 */
public record RecordField(String pointer, List<RecordComponent> path, MethodHandle getter) {

    /** All fields of a record type, in the order of its components. A section comes before its own fields. */
    public static List<RecordField> of(Class<? extends Record> type) {
        List<RecordField> fields = new ArrayList<>();
        collect(type, "", List.of(), fields);
        return List.copyOf(fields);
    }

    private static void collect(Class<?> type, String at, List<RecordComponent> parents, List<RecordField> fields) {
        for (RecordComponent component : type.getRecordComponents()) {
            List<RecordComponent> path = new ArrayList<>(parents);
            path.add(component);
            RecordField field = of(at + "/" + component.getName(), path);
            fields.add(field);
            if (field.isSection()) {
                collect(component.getType(), field.pointer, field.path, fields);
            }
        }
    }

    private static RecordField of(String pointer, List<RecordComponent> path) {
        return new RecordField(
                pointer,
                List.copyOf(path),
                Handles.path(path.stream()
                        .map(c -> RecordShape.of(c.getDeclaringRecord()).getter(c.getName()))
                        .toList()));
    }

    /** The component of the field. */
    public RecordComponent component() {
        return path.get(path.size() - 1);
    }

    public boolean isList() {
        return component().getType() == List.class;
    }

    /** Whether the field is a record with fields of its own. */
    public boolean isSection() {
        return component().getType().isRecord() && component().getType() != Euros.class;
    }

    /** Whether its record cannot be made without it. */
    public boolean isRequired() {
        return !Declared.isNullable(component().getAnnotatedType());
    }

    /** The type of the value, or of the items of a list. */
    public Class<?> type() {
        return Declared.type(component().getGenericType());
    }

    /** Whether a value has the type of the field. */
    public boolean accepts(Object value) {
        return isList()
                ? value instanceof List<?> items && items.stream().allMatch(type()::isInstance)
                : type().isInstance(value);
    }

    /** The value in a record, or null when the field or its section is absent. */
    public @Nullable Object get(Record record) {
        return Handles.read(getter, record);
    }

    /**
     * A copy of a record with another value. Null makes the field unknown. An absent section is created with this field
     * only.
     *
     * @throws RuntimeException if the constructor of a record throws it
     * @throws IllegalArgumentException if the value has another type than the field
     */
    public <R extends Record> R with(R record, @Nullable Object value) {
        @SuppressWarnings("unchecked")
        R changed = (R) with(record.getClass(), record, 0, value == null ? Records.absent(component()) : value);
        return changed;
    }

    private Object with(Class<?> type, @Nullable Object owner, int depth, @Nullable Object value) {
        RecordShape shape = RecordShape.of(type);
        @Nullable Object[] values = shape.values(owner);
        int changed = shape.indexOf(path.get(depth).getName());
        values[changed] =
                depth == path.size() - 1 ? value : with(path.get(depth).getType(), values[changed], depth + 1, value);
        return shape.make(values);
    }
}
