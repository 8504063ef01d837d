package io.github.bilanfunding.testing;

import io.github.bilanfunding.value.Euros;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Changes one field of a record at a time, at every level. */
public final class Changes {

    /** What a text becomes where not every text is accepted. */
    private static final Map<String, String> TEXTS =
            Map.of("region", "FR-NAQ", "idcc", "2216", "opcoBranch", "SITE-177");

    private Changes() {}

    /** The section that a field belongs to, before and after the field was changed. */
    public record Change(String pointer, Record original, Record changed) {

        /** What the field is changed to. */
        public Object value() {
            return Arrays.stream(changed.getClass().getRecordComponents())
                    .filter(component -> pointer.endsWith("/" + component.getName()))
                    .map(component -> Records.get(changed, component))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String toString() {
            return pointer;
        }
    }

    /** Every field of a record in which every field is given, changed to another value. */
    public static Stream<Change> of(Record owner) {
        return of(owner, "");
    }

    private static Stream<Change> of(Record owner, String at) {
        return Arrays.stream(owner.getClass().getRecordComponents()).flatMap(c -> {
            Object value = Records.get(owner, c);
            String pointer = at + "/" + c.getName();
            return value instanceof Record section && !(value instanceof Euros)
                    ? of(section, pointer)
                    : Stream.of(new Change(pointer, owner, Records.with(owner, c.getName(), other(c, value))));
        });
    }

    private static Object other(RecordComponent component, Object value) {
        if (value instanceof Boolean flag) {
            return !flag;
        } else if (value instanceof Integer number) {
            return number + 1;
        } else if (value instanceof Euros amount) {
            return amount.plus(new Euros(1));
        } else if (value instanceof LocalDate day) {
            return day.plusDays(1);
        } else if (value instanceof String text) {
            return TEXTS.getOrDefault(component.getName(), text + "x");
        } else if (value instanceof List<?> list) {
            return list.subList(1, list.size());
        } else if (value instanceof Enum<?> constant) {
            List<?> all = List.of(constant.getDeclaringClass().getEnumConstants());
            return all.get((all.indexOf(constant) + 1) % all.size());
        }
        throw new IllegalArgumentException("no other value for " + component + " = " + value);
    }
}
