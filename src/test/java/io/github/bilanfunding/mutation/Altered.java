package io.github.bilanfunding.mutation;

import io.github.bilanfunding.internal.record.Records;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Copies of records with another value of one component. */
final class Altered {

    private Altered() {}

    static <R extends Record> R with(R record, String component, @Nullable Object value) {
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) record.getClass();
        @Nullable
        Object[] values = Arrays.stream(type.getRecordComponents())
                .map(c -> c.getName().equals(component) ? value : Records.value(record, c.getName()))
                .toArray();
        return Records.make(type, values);
    }
}
