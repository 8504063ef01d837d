package io.github.bilanfunding.testing;

import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.Euros;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Walks the records of requests, so that a component added later is tested without anybody thinking of it. */
public final class Records {

    private Records() {}

    /** One component of a record, and where a document has it. */
    public record Place(String pointer, RecordComponent component) {

        /** Its type. */
        public Class<?> type() {
            return component.getType();
        }

        /** Whether it is a section, with fields of its own. */
        public boolean isSection() {
            return Records.isSection(type());
        }

        @Override
        public String toString() {
            return pointer + " " + type().getSimpleName();
        }
    }

    /** Every component at every level of a request for one, in the order of the document. */
    public static List<Place> places() {
        return places(FundingRequest.class, "");
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
            throw new IllegalStateException(component.toString(), e);
        }
    }

    /** The same record but for the component of a name. */
    @SuppressWarnings("unchecked")
    public static <R extends Record> R with(R owner, String changed, Object value) {
        return (R) Arrays.stream(owner.getClass().getRecordComponents())
                .filter(c -> c.getName().equals(changed))
                .map(c -> with(owner, c, value))
                .findFirst()
                .orElseThrow();
    }

    /** The same record but for one component. */
    public static Object with(Object owner, RecordComponent changed, Object value) {
        Class<?> type = owner.getClass();
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = Arrays.stream(components)
                .map(c -> c.getName().equals(changed.getName()) ? value : get(owner, c))
                .toArray();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.toString(), e);
        }
    }

    private static boolean isSection(Class<?> type) {
        return type.isRecord() && type != Euros.class;
    }

    private static List<Place> places(Class<?> type, String at) {
        List<Place> places = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String pointer = at + "/" + component.getName();
            places.add(new Place(pointer, component));
            if (isSection(component.getType())) {
                places.addAll(places(component.getType(), pointer));
            }
        }
        return places;
    }
}
