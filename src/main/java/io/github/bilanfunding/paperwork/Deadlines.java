package io.github.bilanfunding.paperwork;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.Delay;
import io.github.bilanfunding.rulebook.Formality;
import io.github.bilanfunding.rulebook.RuleInfo;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The formalities of a decision, the most urgent first. Immutable and thread-safe.
 *
 * @param formalities the formalities with their dates, sorted by last day, those without a last day at the end, not
 *     null
 * @param earliestStart the first day on which the bilan can start when all of them are filed on the request date; the
 *     request date itself when none has a delay; not null
 */
public record Deadlines(List<Deadline> formalities, LocalDate earliestStart) {

    private static final WorkingDays FRANCE = WorkingDays.ofFrance();

    /**
     * Copies the list.
     *
     * @param formalities as the component
     * @param earliestStart as the component
     */
    public Deadlines {
        formalities = List.copyOf(formalities);
    }

    /**
     * {@return all formalities of a decision}
     *
     * @param decision the decision, not null
     * @param startDate the first day of the bilan, null when unknown
     * @param catalogue the catalogue of the rulebook that was used, not null
     * @throws IllegalArgumentException if the catalogue belongs to another rulebook than the decision
     */
    public static Deadlines of(FundingDecision decision, @Nullable LocalDate startDate, Catalogue catalogue) {
        return of(decision, formality -> true, startDate, catalogue);
    }

    /**
     * {@return the formalities of a decision that concern the payers of one plan or the bilan itself}
     *
     * @param decision the decision, not null
     * @param plan the plan, not null
     * @param startDate the first day of the bilan, null when unknown
     * @param catalogue the catalogue of the rulebook that was used, not null
     * @throws IllegalArgumentException if the catalogue belongs to another rulebook than the decision
     */
    public static Deadlines of(
            FundingDecision decision, FundingPlan plan, @Nullable LocalDate startDate, Catalogue catalogue) {
        Set<String> payers =
                plan.contributions().stream().map(c -> c.scheme().name()).collect(Collectors.toSet());
        return of(
                decision, f -> f.scheme().equals(RuleInfo.BILAN) || payers.contains(f.scheme()), startDate, catalogue);
    }

    private static Deadlines of(
            FundingDecision decision,
            Predicate<Formality> included,
            @Nullable LocalDate startDate,
            Catalogue catalogue) {
        catalogue.requireSame(decision.rulebook());
        LocalDate day = decision.requestDate();
        Set<String> fired = catalogue.familiesOf(decision.firedRules());
        List<Deadline> formalities = catalogue.formalities().stream()
                .filter(f -> fired.contains(f.family()) && f.appliesOn(day) && included.test(f))
                .map(f -> deadline(f, day, startDate))
                .sorted(Comparator.comparing(Deadline::by, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        LocalDate earliest = formalities.stream()
                .map(Deadline::earliestStart)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(day);
        return new Deadlines(formalities, earliest);
    }

    private static Deadline deadline(Formality formality, LocalDate requestDate, @Nullable LocalDate startDate) {
        Delay delay = formality.delay();
        LocalDate earliest = delay == null ? null : on(requestDate, delay);
        LocalDate by = null;
        boolean late = false;
        if (delay != null && startDate != null) {
            LocalDate back = back(startDate, delay);
            late = startDate.isBefore(earliest);
            // counting back can end before the request date although filing on that date keeps the delay: on a day off,
            // or at the end of a long month
            by = late || !back.isBefore(requestDate) ? back : requestDate;
        }
        Delay answer = formality.answer();
        return new Deadline(formality, by, earliest, answer == null ? null : on(requestDate, answer), late);
    }

    private static LocalDate back(LocalDate day, Delay delay) {
        return switch (delay.unit()) {
            // a start on a day off counts as a start on the working day before, to agree with on()
            case WORKING_DAYS -> FRANCE.before(FRANCE.before(day, 0), delay.count());
            case DAYS -> day.minusDays(delay.count());
            case MONTHS -> day.minusMonths(delay.count());
        };
    }

    private static LocalDate on(LocalDate day, Delay delay) {
        return switch (delay.unit()) {
            case WORKING_DAYS -> FRANCE.after(day, delay.count());
            case DAYS -> day.plusDays(delay.count());
            case MONTHS -> day.plusMonths(delay.count());
        };
    }
}
