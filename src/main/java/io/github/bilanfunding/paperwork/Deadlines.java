package io.github.bilanfunding.paperwork;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.Delay;
import io.github.bilanfunding.rulebook.Formality;
import io.github.bilanfunding.rulebook.RuleInfo;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The formalities of every open funder of a decision and of the bilan itself, the most urgent first. Immutable and
 * thread-safe.
 *
 * <p>A funder is open until it is refused: also while its amount or an input is unknown, and when only another way than
 * the recommended plan uses it. Whoever waits for the plan to name a funder may file too late.
 *
 * @param formalities the formalities with their dates, sorted by last day, those without a last day at the end, not
 *     null
 * @param earliestStart the first day on which the bilan can start when all formalities of the recommended plan are filed
 *     on the request date; the request date itself when none of them has a delay; not null
 */
public record Deadlines(List<Deadline> formalities, LocalDate earliestStart) {

    static final Comparator<Deadline> MOST_URGENT_FIRST =
            Comparator.comparing(Deadline::by, Comparator.nullsLast(Comparator.naturalOrder()));

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
     * {@return the formalities of a decision}
     *
     * @param decision the decision, not null
     * @param startDate the first day of the bilan, null when unknown
     * @param catalogue the catalogue of the rulebook that was used, not null
     * @throws IllegalArgumentException if the catalogue belongs to another rulebook than the decision
     */
    public static Deadlines of(FundingDecision decision, @Nullable LocalDate startDate, Catalogue catalogue) {
        catalogue.requireSame(decision.rulebook());
        LocalDate day = decision.requestDate();
        Set<String> fired = catalogue.familiesOf(decision.firedRules());
        Set<String> open = openSchemes(decision);
        Set<String> ofThePlan = schemesOn(decision.plan().route(), catalogue.on(day));
        List<Deadline> formalities = catalogue.formalities().stream()
                .filter(f -> fired.contains(f.family()) && f.appliesOn(day) && open.contains(f.scheme()))
                .map(f -> deadline(f, day, startDate, ofThePlan.contains(f.scheme())))
                .sorted(MOST_URGENT_FIRST)
                .toList();
        LocalDate earliest = formalities.stream()
                .filter(Deadline::forPlan)
                .map(Deadline::earliestStart)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(day);
        return new Deadlines(formalities, earliest);
    }

    /** The codes of the bilan itself and of the schemes that are not refused. */
    private static Set<String> openSchemes(FundingDecision decision) {
        return Stream.concat(
                        Stream.of(RuleInfo.BILAN),
                        decision.schemes().stream()
                                .filter(verdict -> verdict.status().isOpen())
                                .map(verdict -> verdict.scheme().code()))
                .collect(Collectors.toSet());
    }

    /** The codes of the bilan itself and of the schemes that have rules on a route. */
    private static Set<String> schemesOn(Route route, List<RuleInfo> rules) {
        return Stream.concat(
                        Stream.of(RuleInfo.BILAN),
                        rules.stream()
                                .filter(rule -> route.equals(rule.route()))
                                .map(RuleInfo::scheme))
                .collect(Collectors.toSet());
    }

    private static Deadline deadline(
            Formality formality, LocalDate requestDate, @Nullable LocalDate startDate, boolean forPlan) {
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
        return new Deadline(formality, by, earliest, answer == null ? null : on(requestDate, answer), late, forPlan);
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
