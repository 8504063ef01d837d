package io.github.bilanfunding.internal.condition;

import io.github.bilanfunding.internal.wording.InputWords;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Grant;
import io.github.bilanfunding.request.GrantFunder;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The candidate values of a field. For an enum or a boolean, these are all values. For grants, these are one of each
 * funder. Otherwise, these are the values with
 * which rules compare the field, their neighbours and, on demand, a scale over its whole range. Immutable and
 * thread-safe.
 */
public final class CandidateValues {

    private static final int QUADRUPLINGS = 12;
    private static final int HUNDREDFOLDS = 5;
    private static final int SPANS = 6;
    private static final int YEAR_NUMBERS = 1000;

    private final Field field;
    private final List<Object> compared;
    private final boolean scaled;

    /**
     * The candidate values of a field.
     *
     * @param field the field
     * @param tests the tests of the rules that read the field
     * @param scaled whether to add a scale over its whole range
     */
    public CandidateValues(Field field, Collection<Test> tests, boolean scaled) {
        this.field = field;
        this.compared = tests.stream()
                .filter(test -> test.reads(field))
                .flatMap(test -> test.operands().stream())
                .flatMap(Operand::numbers)
                .toList();
        this.scaled = scaled;
    }

    /** The candidates that a request accepts, in a fixed order. */
    public List<Object> in(FundingRequest request) {
        List<Object> fitting = new ArrayList<>();
        values(request).distinct().forEach(value -> field.with(request, value).ifPresent(r -> fitting.add(value)));
        return fitting;
    }

    /** The copies of a request with each accepted candidate, in the same order. */
    public Stream<FundingRequest> applied(FundingRequest request) {
        return values(request).distinct().flatMap(value -> field.with(request, value).stream());
    }

    private Stream<?> values(FundingRequest request) {
        Class<?> type = field.type();
        if (type == Boolean.class) {
            return Stream.of(true, false);
        }
        if (type == Grant.class) {
            return grants(request);
        }
        if (field.isList()) {
            return Stream.of(List.of(type.getEnumConstants()), List.of());
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants());
        }
        if (type == Integer.class) {
            return counts();
        }
        if (type == Euros.class) {
            return amounts(request);
        }
        return type == LocalDate.class ? days(request) : codes();
    }

    /** No grant, and one grant of each funder over the whole price. */
    private static Stream<List<Grant>> grants(FundingRequest request) {
        Euros price = request.bilan().price();
        return Stream.concat(
                Stream.of(List.of()),
                Arrays.stream(GrantFunder.values())
                        .flatMap(funder -> Stream.of(true, false).map(cpf -> List.of(new Grant(funder, price, cpf)))));
    }

    private Stream<Integer> counts() {
        IntStream scale = scaled ? IntStream.range(0, QUADRUPLINGS).map(i -> 1 << (2 * i)) : IntStream.empty();
        return Stream.concat(
                compared(Integer.class).flatMap(n -> Stream.of(n, n + 1, n - 1)),
                IntStream.concat(IntStream.of(0), scale).boxed());
    }

    private Stream<Euros> amounts(FundingRequest request) {
        return Stream.of(
                        Stream.of(Euros.ZERO, request.bilan().price()),
                        Stream.iterate(Euros.euros(1), e -> e.times(100)).limit(HUNDREDFOLDS),
                        compared(Euros.class))
                .flatMap(s -> s);
    }

    /**
     * Days before and after the request date, and those that rules name. A number in a rule is a calendar year if it is large, otherwise a number
     * of years before the request date.
     */
    private Stream<LocalDate> days(FundingRequest request) {
        LocalDate today = request.requestDate();
        Stream<LocalDate> known = Stream.of(
                        today, request.bilan().startDate(), request.bilan().endDate())
                .filter(Objects::nonNull);
        Stream<LocalDate> scale = IntStream.range(0, scaled ? SPANS : 0)
                .mapToObj(i -> 1 << i)
                .flatMap(n -> Stream.of(today.minusYears(n), today.plusMonths(n), today.minusMonths(n)));
        Stream<LocalDate> years =
                compared(Integer.class).map(n -> n < YEAR_NUMBERS ? today.minusYears(n) : LocalDate.of(n, 12, 31));
        Stream<LocalDate> named = Stream.concat(years, compared(LocalDate.class))
                .flatMap(day -> Stream.of(day, day.plusDays(1), day.minusDays(1)));
        return Stream.of(known, scale, named).flatMap(s -> s);
    }

    private Stream<String> codes() {
        return Stream.concat(InputWords.of(field.pointer()).tried().stream(), compared(String.class));
    }

    private <T> Stream<T> compared(Class<T> type) {
        return compared.stream().filter(type::isInstance).map(type::cast);
    }
}
