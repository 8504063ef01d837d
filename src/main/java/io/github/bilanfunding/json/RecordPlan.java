package io.github.bilanfunding.json;

import io.github.bilanfunding.internal.record.Declared;
import io.github.bilanfunding.internal.record.Records;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The members of the object that a record is read from, in the order of its components. It is made once per type. */
final class RecordPlan {

    private static final ClassValue<RecordPlan> PLANS = new ClassValue<>() {
        @Override
        protected RecordPlan computeValue(Class<?> type) {
            return new RecordPlan(type.asSubclass(Record.class));
        }
    };

    /**
     * A member.
     *
     * @param name its name
     * @param type the type of its value or, of a list, of each item
     * @param isList whether it is a list
     * @param isRequired whether its record refuses to be made without it
     * @param absent its value when it is absent
     * @param constants the values of an enum by their names, empty for other types
     */
    record Member(
            String name,
            Class<?> type,
            boolean isList,
            boolean isRequired,
            @Nullable Object absent,
            Map<String, Object> constants) {

        private static Member of(RecordComponent component) {
            Class<?> type = Declared.type(component.getGenericType());
            return new Member(
                    component.getName(),
                    type,
                    component.getType() == List.class,
                    !Declared.isNullable(component.getAnnotatedType()),
                    Records.absent(component),
                    type.isEnum()
                            ? Arrays.stream(type.getEnumConstants())
                                    .collect(Collectors.toUnmodifiableMap(c -> ((Enum<?>) c).name(), c -> c))
                            : Map.of());
        }
    }

    private final Class<? extends Record> type;
    private final List<Member> members;
    private final Map<String, Integer> places;

    RecordPlan(Class<? extends Record> type) {
        this.type = type;
        this.members = Arrays.stream(type.getRecordComponents()).map(Member::of).toList();
        this.places = members.stream().collect(Collectors.toUnmodifiableMap(Member::name, members::indexOf));
    }

    /** The one plan of a record type. */
    static RecordPlan of(Class<?> type) {
        return PLANS.get(type);
    }

    List<Member> members() {
        return members;
    }

    boolean knows(Object name) {
        return places.containsKey(name);
    }

    /** The place of a member among all, negative if there is none of that name. */
    int place(String name) {
        return places.getOrDefault(name, -1);
    }

    /**
     * The record with these values, in the order of the members.
     *
     * @throws RuntimeException if the record refuses them
     */
    Record made(@Nullable Object[] values) {
        return Records.make(type, values);
    }
}
