package io.github.bilanfunding.json;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.bilanfunding.internal.record.Records;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How the members of one record type are read from bytes. It is planned once per type. */
final class RecordPlan {

    private static final ClassValue<RecordPlan> PLANS = new ClassValue<>() {
        @Override
        protected RecordPlan computeValue(Class<?> type) {
            return new RecordPlan(type.asSubclass(Record.class));
        }
    };

    /** A member: its name, and the type of its value or, of a list, of its items. */
    static final class Member {

        private final byte[] name;
        private final Class<?> type;
        private final boolean isList;
        private final @Nullable Object absent;
        private final Enum<?>[] constants;
        private final byte[][] names;

        private Member(RecordComponent component) {
            Type declared = component.getGenericType();
            this.name = component.getName().getBytes(US_ASCII);
            this.isList = declared instanceof ParameterizedType;
            this.type = (Class<?>)
                    (declared instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : declared);
            this.absent = Records.absent(component);
            this.constants = type.isEnum() ? (Enum<?>[]) type.getEnumConstants() : new Enum<?>[0];
            this.names = Arrays.stream(constants)
                    .map(constant -> constant.name().getBytes(US_ASCII))
                    .toArray(byte[][]::new);
        }

        Class<?> type() {
            return type;
        }

        boolean isList() {
            return isList;
        }

        /** The constant with a name in a document, null if there is none. */
        @Nullable
        Object constant(byte[] document, int from, int to) {
            for (int i = 0; i < names.length; i++) {
                if (Arrays.equals(document, from, to, names[i], 0, names[i].length)) {
                    return constants[i];
                }
            }
            return null;
        }

        private boolean isNamed(byte[] document, int from, int to) {
            return Arrays.equals(document, from, to, name, 0, name.length);
        }
    }

    private final Class<? extends Record> type;
    private final Member[] members;

    private RecordPlan(Class<? extends Record> type) {
        this.type = type;
        this.members =
                Arrays.stream(type.getRecordComponents()).map(Member::new).toArray(Member[]::new);
    }

    static RecordPlan of(Class<?> type) {
        return PLANS.get(type);
    }

    /** How many members there are. */
    int size() {
        return members.length;
    }

    Member member(int place) {
        return members[place];
    }

    /** The place of the member with a name in a document, looked for from a place on, negative if there is none. */
    int place(byte[] document, int from, int to, int likely) {
        for (int i = 0; i < members.length; i++) {
            int place = likely + i < members.length ? likely + i : likely + i - members.length;
            if (members[place].isNamed(document, from, to)) {
                return place;
            }
        }
        return -1;
    }

    /**
     * The record with these values, null for an absent one.
     *
     * @throws RuntimeException if the record refuses them
     */
    Record made(@Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = members[i].absent;
            }
        }
        return Records.make(type, values);
    }
}
