package io.github.bilanfunding.mutation;

import io.github.bilanfunding.internal.condition.Operand;
import io.github.bilanfunding.internal.condition.Step;
import io.github.bilanfunding.value.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The changes of the values with which tests compare: one unit, one cent or one day more or less, another constant. */
final class OperandChanges {

    private OperandChanges() {}

    static Stream<Change<Operand>> of(Operand operand) {
        if (operand instanceof Operand.Constant constant) {
            return values(constant.value()).map(change -> change.in(Operand.Constant::new));
        }
        if (operand instanceof Operand.Computed computed) {
            return Stream.concat(
                    of(computed.from()).map(change -> change.in(from -> new Operand.Computed(from, computed.step()))),
                    steps(computed.step())
                            .map(change -> change.in(step -> new Operand.Computed(computed.from(), step))));
        }
        return Stream.of();
    }

    /** The words for an operand. */
    static String words(Operand operand) {
        if (operand instanceof Operand.Constant constant) {
            return constant.value() instanceof Enum<?> named ? named.name() : String.valueOf(constant.value());
        }
        if (operand instanceof Operand.Computed computed) {
            return words(computed.from()) + "." + computed.step();
        }
        return ((Operand.OtherQuantity) operand).quantity().name();
    }

    private static Stream<Change<Object>> values(@Nullable Object value) {
        if (value instanceof Integer number) {
            return around("number", number, number + 1, number - 1);
        }
        if (value instanceof Euros euros) {
            return around("cent", euros, new Euros(euros.cents() + 1), new Euros(euros.cents() - 1));
        }
        if (value instanceof LocalDate day) {
            return around("day", day, day.plusDays(1), day.minusDays(1));
        }
        if (value instanceof Boolean flag) {
            return around("flag", flag, !flag);
        }
        if (value instanceof Enum<?> constant) {
            List<? extends Enum<?>> all =
                    List.of(Objects.requireNonNull(constant.getDeclaringClass().getEnumConstants()));
            Enum<?> next = all.get((all.indexOf(constant) + 1) % all.size());
            return Stream.of(Change.of("constant", constant.name(), next.name(), next));
        }
        return value == null ? Stream.of() : around("text", value, value + "-");
    }

    private static Stream<Change<Object>> around(String kind, Object from, Object... to) {
        return Arrays.stream(to).map(other -> Change.of(kind, from, other, other));
    }

    private static Stream<Change<Step>> steps(Step step) {
        if (step instanceof Step.Percent percent) {
            return Stream.of(BigDecimal.ONE, BigDecimal.ONE.negate())
                    .map(percent.rate()::add)
                    .map(rate -> Change.of("percent", percent.rate(), rate, new Step.Percent(rate)));
        }
        Euros part = ((Step.Parts) step).part();
        return Stream.of(1, -1)
                .map(cent -> new Euros(part.cents() + cent))
                .map(other -> Change.of("cent", part, other, new Step.Parts(other)));
    }

    /** The operands with one of them changed. */
    static Stream<Change<List<Operand>>> among(List<Operand> operands) {
        return Lists.eachChanged(operands, OperandChanges::of);
    }
}
