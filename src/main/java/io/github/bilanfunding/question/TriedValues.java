package io.github.bilanfunding.question;

import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The answers worth trying: all where the type lists them, else what the catalogue's criteria compare the input with, with
 * the neighbours, and where other rules read it as well, which do not say what they compare, a scale over the whole range.
 */
final class TriedValues {

    private static final Pattern NUMBER = Pattern.compile("(?<![A-Z_])\\d+");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(?:[-_][A-Z0-9]+)*");
    private static final int QUADRUPLINGS = 12;
    private static final int HUNDREDFOLDS = 5;
    private static final int SPANS = 6;
    private static final int YEAR_NUMBERS = 1000;

    private final Map<String, List<RuleInfo>> readers;
    private final FundingRequest request;

    /** The answers that a request can hold, with the rules that read each input. */
    TriedValues(Map<String, List<RuleInfo>> readers, FundingRequest request) {
        this.readers = readers;
        this.request = request;
    }

    /** The values of one field that the request can hold, in an order that depends on nothing else. */
    List<Object> of(Field field) {
        Class<?> type = field.type();
        Stream<?> values;
        if (type == Boolean.class) {
            values = Stream.of(true, false);
        } else if (field.isList()) {
            values = Stream.of(List.of(type.getEnumConstants()), List.of());
        } else if (type.isEnum()) {
            values = Arrays.stream(type.getEnumConstants());
        } else if (type == Integer.class) {
            values = counts(field);
        } else if (type == Euros.class) {
            values = amounts(field);
        } else if (type == LocalDate.class) {
            values = days(field);
        } else {
            values = codes(field);
        }
        List<Object> fitting = new ArrayList<>();
        values.distinct().forEach(v -> field.with(request, v).ifPresent(r -> fitting.add(v)));
        return fitting;
    }

    private Stream<Integer> counts(Field field) {
        IntStream scale =
                isReadByAmounts(field) ? IntStream.range(0, QUADRUPLINGS).map(i -> 1 << (2 * i)) : IntStream.empty();
        return Stream.concat(
                IntStream.concat(IntStream.of(0), scale).boxed(),
                numbers(field).stream().flatMap(n -> Stream.of(n - 1, n, n + 1)));
    }

    private Stream<Euros> amounts(Field field) {
        return Stream.of(
                        Stream.of(Euros.ZERO, request.bilan().price()),
                        Stream.iterate(Euros.euros(1), e -> e.times(100)).limit(HUNDREDFOLDS),
                        numbers(field).stream().map(Euros::euros))
                .flatMap(s -> s);
    }

    /** Days before and after the request; a number that a criterion names is a year, or counts years before the request. */
    private Stream<LocalDate> days(Field field) {
        LocalDate today = request.requestDate();
        Stream<LocalDate> known = Stream.of(
                        today, request.bilan().startDate(), request.bilan().endDate())
                .filter(Objects::nonNull);
        Stream<LocalDate> scale = IntStream.range(0, isReadByAmounts(field) ? SPANS : 0)
                .mapToObj(i -> 1 << i)
                .flatMap(n -> Stream.of(today.minusYears(n), today.plusMonths(n), today.minusMonths(n)));
        Stream<LocalDate> compared = numbers(field).stream()
                .map(n -> n < YEAR_NUMBERS ? today.minusYears(n) : LocalDate.of(n, 12, 31))
                .flatMap(day -> Stream.of(day, day.plusDays(1), day.minusDays(1)));
        return Stream.of(known, scale, compared).flatMap(s -> s);
    }

    private Stream<String> codes(Field field) {
        Stream<String> compared = required(field)
                .filter(r -> r.contains(field.name()))
                .flatMap(r -> CODE.matcher(r).results())
                .map(MatchResult::group);
        return Stream.concat(QuestionText.of(field.pointer()).tried().stream(), compared);
    }

    private List<Integer> numbers(Field field) {
        return required(field)
                .flatMap(r -> NUMBER.matcher(r).results())
                .map(m -> Integer.valueOf(m.group()))
                .toList();
    }

    private boolean isReadByAmounts(Field field) {
        return readers(field).anyMatch(r -> r.kind() != RuleKind.CRITERION && r.kind() != RuleKind.NOTICE);
    }

    private Stream<String> required(Field field) {
        return readers(field).flatMap(r -> Stream.ofNullable(r.required()));
    }

    private Stream<RuleInfo> readers(Field field) {
        return readers.getOrDefault(field.pointer(), List.of()).stream();
    }
}
