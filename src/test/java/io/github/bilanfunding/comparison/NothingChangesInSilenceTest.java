package io.github.bilanfunding.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RulebookId;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each part of what a rulebook holds, whatever parts there will be, except the ids that tell what is the same. */
class NothingChangesInSilenceTest {

    /** What follows from the text of a rule, which is told when it changes. */
    private static final Set<String> DERIVED = Set.of("inputs", "condition", "asks", "amount");

    private static final Catalogue LAW = FundingEngine.of(RulebookId.LAW).catalogue();

    static Stream<Arguments> parts() {
        return Stream.of("rules", "formalities", "payments", "mentions", "steps", "doubts")
                .flatMap(
                        list -> Arrays.stream(provisions(list).get(0).getClass().getRecordComponents())
                                .filter(part -> !part.getName().equals("id") && !DERIVED.contains(part.getName()))
                                .map(part -> Arguments.of(list, part.getName())));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void a_part_that_two_versions_do_not_hold_alike_is_told(String list, String part) {
        List<Record> provisions = new ArrayList<>(provisions(list));
        Record held = provisions.get(0);
        provisions.set(0, with(held, part, other(held, part, provisions)));

        assertThat(RulebookChanges.between(LAW, with(LAW, list, provisions)).changes())
                .isNotEmpty();
    }

    /** The value of another provision, or a day or the contrary where they all have the same. */
    private static Object other(Record held, String part, List<Record> provisions) {
        return provisions.stream()
                .map(p -> value(p, part))
                .filter(value -> value != null && !value.equals(value(held, part)))
                .findFirst()
                .orElseGet(() -> contrary(value(held, part)));
    }

    private static Object contrary(@Nullable Object value) {
        if (value instanceof Boolean flag) {
            return !flag;
        }
        if (value instanceof Scheme scheme) {
            return Scheme.CPF.equals(scheme) ? Scheme.OPCO : Scheme.CPF;
        }
        if (value instanceof Route route) {
            return Route.CPF.equals(route) ? Route.DIRECT : Route.CPF;
        }
        return value instanceof Enum<?> constant
                ? Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                        .filter(other -> !other.equals(constant))
                        .findFirst()
                        .orElseThrow()
                : LocalDate.of(2100, 1, 1);
    }

    @SuppressWarnings("unchecked")
    private static List<Record> provisions(String list) {
        return (List<Record>) Objects.requireNonNull(value(LAW, list));
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R with(R held, String part, @Nullable Object value) {
        RecordComponent[] components = held.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(c -> c.getName().equals(part) ? value : value(held, c.getName()))
                .toArray();
        try {
            return (R) held.getClass()
                    .getConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot make " + held, e);
        }
    }

    private static @Nullable Object value(Record held, String part) {
        try {
            return held.getClass().getMethod(part).invoke(held);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot read " + part, e);
        }
    }
}
