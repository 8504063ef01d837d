package io.github.bilanfunding.internal.condition;

import io.github.bilanfunding.decision.Gap;
import io.github.bilanfunding.decision.GapDirection;
import io.github.bilanfunding.decision.GapUnit;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.catalogue.Pointers;
import io.github.bilanfunding.internal.facts.Elapsed;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.internal.facts.Years;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A test that a quantity is above or below a threshold, to be measured in a unit.
 *
 * @param quantity the quantity
 * @param atLeast whether it is asked to be large, or else small
 * @param margin what it must have beyond the threshold: 1 where equality is not enough, in cents for amounts
 * @param threshold the threshold
 * @param unit the unit
 */
record Inequality(Quantity quantity, boolean atLeast, int margin, Threshold threshold, GapUnit unit) {

    private static final Pattern TEXT = Pattern.compile("(\\w+) ([<>])(=?) (.+)");

    /** The inequality, if a test is one that counts in the unit; whether there is anything at all is no measure. */
    static @Nullable Inequality of(String test, GapUnit unit, List<Pointers> needs) {
        Matcher m = TEXT.matcher(test);
        if (!m.matches() || m.group(4).equals("0") || m.group(4).equals("0 €")) {
            return null;
        }
        Quantity quantity = Quantity.of(m.group(1), needs);
        if (quantity.isMoney() != (unit == GapUnit.EUROS)) {
            return null;
        }
        if (unit == GapUnit.DAYS && quantity.elapsed() == null) {
            throw new RulebookException(test + " cannot be waited for: give @unit another value than DAYS");
        }
        return new Inequality(
                quantity, m.group(2).equals(">"), m.group(3).isEmpty() ? 1 : 0, Threshold.of(m.group(4), needs), unit);
    }

    /** By how much it fails, null when it holds or something is unknown. */
    @Nullable
    Gap gap(FundingRequest request, Facts facts) {
        Long actual = quantity.number(request, facts);
        Long limit = threshold.in(request, facts);
        if (actual == null || limit == null) {
            return null;
        }
        long lacking = atLeast ? limit + margin - actual : actual - (limit - margin);
        if (lacking <= 0) {
            return null;
        }
        Elapsed elapsed = unit == GapUnit.DAYS ? quantity.elapsed() : null;
        if (elapsed != null) {
            return days(elapsed.value(), Math.toIntExact(atLeast ? limit + margin : limit - margin), request);
        }
        GapDirection direction = atLeast ? GapDirection.TOO_LITTLE : GapDirection.TOO_MUCH;
        return unit == GapUnit.EUROS ? Gap.of(new Euros(lacking), direction) : Gap.of(lacking, unit, direction);
    }

    private @Nullable Gap days(Years years, int limit, FundingRequest request) {
        LocalDate origin = quantity.origin(request);
        if (origin == null) {
            return null;
        }
        LocalDate today = request.requestDate();
        if (atLeast) {
            LocalDate first = years.firstDay(origin, limit);
            return Gap.until(ChronoUnit.DAYS.between(today, first), first);
        }
        long late = ChronoUnit.DAYS.between(years.lastDay(origin, limit), today);
        return Gap.of(late, GapUnit.DAYS, GapDirection.TOO_MUCH);
    }
}
