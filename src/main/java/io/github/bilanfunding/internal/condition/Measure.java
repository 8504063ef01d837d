package io.github.bilanfunding.internal.condition;

import io.github.bilanfunding.decision.Gap;
import io.github.bilanfunding.decision.GapDirection;
import io.github.bilanfunding.decision.GapUnit;
import io.github.bilanfunding.internal.facts.Elapsed;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.internal.facts.Years;
import io.github.bilanfunding.internal.wording.InputWords;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An inequality that would meet a criterion: one of the criterion itself, or one of an exemption that would then lift
 * it.
 *
 * @param others the other tests of the exemption, which must already hold; empty for a criterion
 * @param test the inequality
 * @param unit the unit of the gap
 */
public record Measure(List<AnyOf> others, Test test, GapUnit unit) {

    /** The measures of a criterion. */
    public static Stream<Measure> ofCriterion(Condition criterion) {
        return criterion.tests().filter(Test::isMeasure).map(test -> new Measure(List.of(), test, unit(test)));
    }

    /** The measure of an exemption that has exactly one inequality outside an <i>or</i>. Empty for other exemptions. */
    public static Stream<Measure> ofExemption(Condition exemption) {
        List<AnyOf> measures =
                exemption.all().stream().filter(Measure::isMeasure).toList();
        if (measures.size() != 1) {
            return Stream.of();
        }
        List<AnyOf> others =
                exemption.all().stream().filter(anyOf -> !isMeasure(anyOf)).toList();
        Test test = measures.get(0).tests().get(0);
        return Stream.of(new Measure(others, test, unit(test)));
    }

    private static boolean isMeasure(AnyOf anyOf) {
        return anyOf.tests().size() == 1 && anyOf.tests().get(0).isMeasure();
    }

    private static GapUnit unit(Test test) {
        String input = test.quantity().key();
        return Objects.requireNonNull(
                InputWords.of(input).gapUnit(),
                () -> input + " is compared, and inputs.csv does not say what it is counted in: fill gapUnit");
    }

    /** The smallest gap of several measures, null when none has a gap. */
    public static @Nullable Gap smallest(List<Measure> measures, Facts facts) {
        Gap smallest = null;
        for (Measure measure : measures) {
            Gap gap = measure.gap(facts);
            if (gap != null && (smallest == null || gap.amount().compareTo(smallest.amount()) < 0)) {
                smallest = gap;
            }
        }
        return smallest;
    }

    /**
     * The gap of the inequality. Null when it holds, when a value is unknown, or when another test of the exemption
     * fails.
     */
    private @Nullable Gap gap(Facts facts) {
        for (AnyOf other : others) {
            if (!other.holds(facts)) {
                return null;
            }
        }
        Long actual = test.quantity().number(facts);
        Long threshold = Quantity.number(test.operand().value(facts));
        if (actual == null || threshold == null) {
            return null;
        }
        boolean more = test.operator().asksForMore();
        int margin = test.operator().isStrict() ? 1 : 0;
        long limit = more ? threshold + margin : threshold - margin;
        long lacking = more ? limit - actual : actual - limit;
        if (lacking <= 0) {
            return null;
        }
        Elapsed elapsed = test.quantity().elapsed();
        if (elapsed != null) {
            return days(elapsed.value(), Math.toIntExact(limit), facts);
        }
        GapDirection direction = more ? GapDirection.TOO_LITTLE : GapDirection.TOO_MUCH;
        return unit == GapUnit.EUROS ? Gap.of(new Euros(lacking), direction) : Gap.of(lacking, unit, direction);
    }

    private @Nullable Gap days(Years years, int limit, Facts facts) {
        LocalDate origin = test.quantity().origin(facts);
        if (origin == null) {
            return null;
        }
        LocalDate today = facts.getRequestDate();
        if (test.operator().asksForMore()) {
            LocalDate first = years.firstDay(origin, limit);
            return Gap.until(ChronoUnit.DAYS.between(today, first), first);
        }
        long late = ChronoUnit.DAYS.between(years.lastDay(origin, limit), today);
        return Gap.of(late, GapUnit.DAYS, GapDirection.TOO_MUCH);
    }
}
