package io.github.bilanfunding.mutation;

import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a rule's annotations that a decision rests on.
 *
 * @param decidesFrom the first day that the rulebook decides: nobody sees a rule before it
 */
record InfoChanges(LocalDate decidesFrom) {

    /** The kind of changes of the rank, and the name of the component. */
    static final String RANK = "rank";

    /** The kind of changes of the days. */
    static final String PERIOD = "period";

    /** The changes of its days. */
    Stream<Change<RuleInfo>> days(RuleInfo rule) {
        LocalDate from = rule.validFrom();
        LocalDate to = rule.validTo();
        return Stream.concat(
                Stream.of(from.plusDays(1), from.minusDays(1))
                        .filter(day -> !day.isBefore(decidesFrom))
                        .map(day -> change(PERIOD, rule, "validFrom", from, day)),
                Stream.ofNullable(to)
                        .flatMap(day -> Stream.of(day.plusDays(1), day.minusDays(1)))
                        .map(day -> change(PERIOD, rule, "validTo", String.valueOf(to), day)));
    }

    /** The changes of everything else: what a rule no longer lifts, binds or says, and its rank. */
    static Stream<Change<RuleInfo>> annotations(RuleInfo rule) {
        Stream<Change<RuleInfo>> ranks = rule.kind() != RuleKind.OFFER
                ? Stream.of()
                : Stream.of(rule.rank() + 1, rule.rank() - 1).map(rank -> change(RANK, rule, RANK, rule.rank(), rank));
        return Stream.of(
                        ranks,
                        unsaid(rule, "coversFloor", rule.coversFloor()),
                        unsaid(rule, "completes", rule.completes()),
                        unsaid(rule, "obliged", rule.obliged()),
                        unsaid(rule, "provisional", rule.provisional()),
                        families(rule, "lifts", rule.lifts()),
                        families(rule, "binds", rule.binds()))
                .flatMap(all -> all);
    }

    private static Stream<Change<RuleInfo>> unsaid(RuleInfo rule, String component, boolean isSaid) {
        return isSaid
                ? Stream.of(new Change<>(
                        "dropped annotation", "without @" + component, Altered.with(rule, component, false)))
                : Stream.of();
    }

    private static Stream<Change<RuleInfo>> families(RuleInfo rule, String component, List<String> families) {
        return families.stream()
                .map(family -> new Change<>(
                        "dropped " + component,
                        "without " + family,
                        Altered.with(rule, component, Lists.without(families, family))));
    }

    private static Change<RuleInfo> change(
            String kind, RuleInfo rule, String component, Object from, @Nullable Object to) {
        return new Change<>(kind, component + " " + from + " → " + to, Altered.with(rule, component, to));
    }
}
