package io.github.bilanfunding.testing;

import io.github.bilanfunding.internal.record.RecordField;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Walks the records of requests, so that a component added later is tested without anybody thinking of it. */
public final class Records {

    private Records() {}

    /** One component of a record, and where a document has it. */
    public record Place(RecordField field) {

        /** Its JSON pointer. */
        public String pointer() {
            return field.pointer();
        }

        /** Its component. */
        public RecordComponent component() {
            return field.component();
        }

        /** Its type. */
        public Class<?> type() {
            return component().getType();
        }

        /** Whether it is a section, with fields of its own. */
        public boolean isSection() {
            return field.isSection();
        }

        @Override
        public String toString() {
            return pointer() + " " + type().getSimpleName();
        }
    }

    private record Hidden(String value) {}

    /** A record whose class only this one sees. */
    public static Record hidden(String value) {
        return new Hidden(value);
    }

    /** Every component at every level of a request for one, in the order of the document. */
    public static List<Place> places() {
        return RecordField.of(FundingRequest.class).stream().map(Place::new).toList();
    }

    /** Every record type that goes into a request. */
    public static Set<Class<?>> requestTypes() {
        Set<Class<?>> types = new LinkedHashSet<>(List.of(FundingRequest.class, CohortRequest.class));
        places().stream().filter(Place::isSection).map(Place::type).forEach(types::add);
        return types;
    }

    /** The type of a component, or of its items. */
    public static Class<?> itemType(RecordComponent component) {
        Type type = component.getGenericType();
        return type instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }

    /** The value of a component. */
    public static Object get(Object owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot read " + component, e);
        }
    }

    /** The same record with another value, null included, in the component of a name. */
    @SuppressWarnings("unchecked")
    public static <R extends Record> R with(R owner, String changed, Object value) {
        return (R) io.github.bilanfunding.internal.record.Records.make(
                owner.getClass(),
                Arrays.stream(owner.getClass().getRecordComponents())
                        .map(c -> c.getName().equals(changed) ? value : get(owner, c))
                        .toArray());
    }
}
