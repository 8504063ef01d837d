package io.github.bilanfunding.advice;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days that a request names. */
final class NamedDays {

    private static final Object[] NO_ARGUMENTS = {};

    private NamedDays() {}

    static Stream<LocalDate> of(Record section) {
        return Arrays.stream(section.getClass().getRecordComponents())
                .map(component -> read(section, component))
                .filter(Objects::nonNull)
                .flatMap(value -> value instanceof LocalDate day
                        ? Stream.of(day)
                        : value instanceof Record inner ? of(inner) : Stream.empty());
    }

    private static @Nullable Object read(Record section, RecordComponent component) {
        try {
            return component.getAccessor().invoke(section, NO_ARGUMENTS);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
