package io.github.bilanfunding.internal.record;

import io.github.bilanfunding.value.Euros;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a record, or of a section, which is a record within the record.
 *
 * @param pointer its JSON pointer
 * @param path the components that lead to it, at least one
 * @param getters what reads them
 */
public record RecordField(String pointer, List<RecordComponent> path, List<Method> getters) {

    /** Every field of a kind of record in the order of its components; a section comes before its own fields. */
    public static List<RecordField> of(Class<? extends Record> type) {
        List<RecordField> fields = new ArrayList<>();
        collect(type, "", List.of(), fields);
        return List.copyOf(fields);
    }

    private static void collect(Class<?> type, String at, List<RecordComponent> way, List<RecordField> fields) {
        for (RecordComponent component : type.getRecordComponents()) {
            List<RecordComponent> path = new ArrayList<>(way);
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
                path.stream()
                        .map(c -> RecordShape.of(c.getDeclaringRecord()).getter(c.getName()))
                        .toList());
    }

    /** The component itself. */
    public RecordComponent component() {
        return path.get(path.size() - 1);
    }

    public boolean isList() {
        return component().getType() == List.class;
    }

    /** Whether it has fields of its own. */
    public boolean isSection() {
        return component().getType().isRecord() && component().getType() != Euros.class;
    }

    /** The type of the value, or of its items. */
    public Class<?> type() {
        return component().getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component().getType();
    }

    /** Whether a value has the field's type. */
    public boolean accepts(Object value) {
        return isList()
                ? value instanceof List<?> items && items.stream().allMatch(type()::isInstance)
                : type().isInstance(value);
    }

    /** The value that a record holds, or null when it, or the section that it is in, is absent. */
    public @Nullable Object get(Record record) {
        Object value = record;
        for (Method getter : getters) {
            if (value == null) {
                return null;
            }
            value = RecordShape.read(getter, value);
        }
        return value;
    }

    /**
     * The same record with another value; null makes it unknown, and a section that is absent is made with nothing else
     * in it.
     *
     * @throws RuntimeException the one that a record's constructor throws
     * @throws IllegalArgumentException if the value is not of the field's type
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
