package io.github.bilanfunding.question;

import io.github.bilanfunding.internal.field.Field;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The answers worth trying: all where the type lists them, else a scale over the whole range and what the catalogue's
 * criteria compare the input with, with the neighbours.
 */
final class TriedValues {

    private static final Pattern NUMBER = Pattern.compile("(?<![A-Z_])\\d+");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(?:[-_][A-Z0-9]+)*");
    private static final int DOUBLINGS = 24;
    private static final int TENFOLDS = 10;
    private static final int YEAR_NUMBERS = 1000;

    private final List<RuleInfo> rules;
    private final FundingRequest request;

    TriedValues(List<RuleInfo> rules, FundingRequest request) {
        this.rules = rules;
        this.request = request;
    }

    /** The values of one field, in an order that depends on nothing else; all of them are such that the request can hold them. */
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
        return Stream.concat(
                IntStream.concat(IntStream.of(0), IntStream.range(0, DOUBLINGS).map(i -> 1 << i))
                        .boxed(),
                numbers(field).stream().flatMap(n -> Stream.of(n - 1, n, n + 1)));
    }

    private Stream<Euros> amounts(Field field) {
        return Stream.of(
                        Stream.of(Euros.ZERO, request.bilan().price()),
                        Stream.iterate(Euros.euros(1), e -> e.times(10)).limit(TENFOLDS),
                        numbers(field).stream().map(Euros::euros))
                .flatMap(s -> s);
    }

    /** Days before and after the request; a number that a criterion names is a year, or counts years before the request. */
    private Stream<LocalDate> days(Field field) {
        LocalDate today = request.requestDate();
        Stream<LocalDate> known = Stream.of(
                        today, request.bilan().startDate(), request.bilan().endDate())
                .filter(Objects::nonNull);
        Stream<LocalDate> scale = IntStream.range(0, 6)
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

    private Stream<String> required(Field field) {
        return rules.stream()
                .filter(r -> Answers.reads(r, field.pointer()))
                .flatMap(r -> Stream.ofNullable(r.required()));
    }
}
