package io.github.bilanfunding.internal.condition;

import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Grant;
import io.github.bilanfunding.request.GrantFunder;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * An example request as one line of text. It contains the fields that differ from {@link ExampleRequests#minimal}, with
 * their values. Days are written as a number of days after the request date, so that the example can be filed on
 * another day.
 */
public final class ExampleText {

    private static final String ITEM = ",";
    private static final String COMPONENT = ":";

    private ExampleText() {}

    /** The text of a request found by {@link ExampleRequests}. */
    public static String of(FundingRequest request) {
        FundingRequest minimal = ExampleRequests.minimal(request.requestDate());
        return FundingRequest.pointers().stream()
                .map(Field::of)
                .filter(field -> !Objects.equals(field.value(request), field.value(minimal)))
                .map(field -> field.pointer() + "="
                        + text(Objects.requireNonNull(field.value(request)), request.requestDate()))
                .collect(Collectors.joining(" "));
    }

    private static String text(Object value, LocalDate day) {
        if (value instanceof LocalDate date) {
            return Long.toString(ChronoUnit.DAYS.between(day, date));
        }
        if (value instanceof List<?> items) {
            return items.stream().map(item -> text(item, day)).collect(Collectors.joining(ITEM));
        }
        return value instanceof Grant grant
                ? String.join(
                        COMPONENT,
                        grant.funder().name(),
                        grant.amount().toString(),
                        grant.throughCpf().toString())
                : value.toString();
    }

    /** The request of a text, filed on a day. A value that is not allowed on that day is left out. */
    public static FundingRequest read(String text, LocalDate day) {
        FundingRequest request = ExampleRequests.minimal(day);
        for (String part : text.split(" ", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                Field field = Field.of(part.substring(0, equals));
                request = field.with(request, value(field, part.substring(equals + 1), day))
                        .orElse(request);
            }
        }
        return request;
    }

    private static Object value(Field field, String text, LocalDate day) {
        if (!field.isList()) {
            return value(field.type(), text, day);
        }
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(ITEM, -1))
                        .map(item -> value(field.type(), item, day))
                        .toList();
    }

    private static Object value(Class<?> type, String text, LocalDate day) {
        if (type.isEnum()) {
            return constant(type, text);
        }
        if (type == LocalDate.class) {
            return day.plusDays(Long.parseLong(text));
        }
        if (type == Euros.class) {
            return Euros.euros(text);
        }
        if (type == Grant.class) {
            return grant(text.split(COMPONENT, -1));
        }
        return type == Integer.class ? Integer.valueOf(text) : type == Boolean.class ? Boolean.valueOf(text) : text;
    }

    private static Grant grant(String[] components) {
        return new Grant(
                GrantFunder.valueOf(components[0]), Euros.euros(components[1]), Boolean.valueOf(components[2]));
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is no " + type.getSimpleName()));
    }
}
