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
 * One way of meeting a criterion by changing a quantity: an inequality of the criterion, or that of an exemption which lifts
 * it as soon as the inequality holds.
 *
 * @param others what else an exemption asks, which must hold already; nothing for a criterion
 * @param test the inequality
 * @param unit what the gap is counted in
 */
public record Measure(List<AnyOf> others, Test test, GapUnit unit) {

    /** The ways that a criterion states itself. */
    public static Stream<Measure> ofCriterion(Condition criterion) {
        return criterion.tests().filter(Test::isMeasure).map(test -> new Measure(List.of(), test, unit(test)));
    }

    /** The way that an exemption opens, if it is a measure: all that it asks holds except one inequality. */
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

    /** The smallest gap of several ways, null when none of them is open to a change. */
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

    /** By how much the inequality fails, null when it holds, when something is unknown, or when something else fails. */
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
