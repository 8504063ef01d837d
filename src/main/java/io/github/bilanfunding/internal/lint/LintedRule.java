package io.github.bilanfunding.internal.lint;

import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What rules have to do with each other, of a rule of the rulebook or of its base. What a faulty rule does not tell is null.
 *
 * @param at where it stands, {@link #BASE} for a rule of the base
 * @param id its id
 * @param scheme its scheme
 * @param kind its kind
 * @param family its family
 * @param from its first day
 * @param to its last day, null when it has none
 * @param condition its condition
 * @param amount whether it tells an amount
 * @param sources the keys of its sources
 * @param lifts the families that it lifts
 * @param binds the families that it binds
 * @param replaces the rules in whose place it stands
 */
record LintedRule(
        Place at,
        String id,
        @Nullable String scheme,
        @Nullable RuleKind kind,
        String family,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String condition,
        boolean amount,
        List<String> sources,
        List<String> lifts,
        List<String> binds,
        List<String> replaces) {

    /** The place of all rules of the base. */
    static final Place BASE = new Place("", 0);

    /** A rule of the base. */
    static LintedRule of(RuleInfo rule) {
        return new LintedRule(
                BASE,
                rule.id(),
                rule.scheme(),
                rule.kind(),
                rule.family(),
                rule.validFrom(),
                rule.validTo(),
                rule.condition(),
                rule.amount() != null,
                rule.sources(),
                rule.lifts(),
                rule.binds(),
                List.of());
    }

    /** This rule until the day before another one takes its place, null when none is left of it. */
    @Nullable
    LintedRule before(@Nullable LocalDate day) {
        if (day == null || !begin().isBefore(day)) {
            return null;
        }
        LocalDate last = to == null || !to.isBefore(day) ? day.minusDays(1) : to;
        return new LintedRule(
                at, id, scheme, kind, family, from, last, condition, amount, sources, lifts, binds, replaces);
    }

    /** A rule that is like this one, on other days, in the place of other ones. */
    LintedRule like(Place at, String id, @Nullable LocalDate from, @Nullable LocalDate to, List<String> replaces) {
        return new LintedRule(
                at, id, scheme, kind, family, from, to, condition, amount, List.of(), lifts, binds, replaces);
    }

    /** A rule of which only the name could be read. */
    static LintedRule unread(Place at, String id, String family, List<String> sources) {
        return new LintedRule(
                at, id, null, null, family, null, null, null, false, sources, List.of(), List.of(), List.of());
    }

    /** Whether everything in it could be read. */
    boolean isRead() {
        return condition != null && from != null;
    }

    boolean isGate() {
        return kind == RuleKind.GATE;
    }

    /** The first day of a rule that is read. */
    LocalDate begin() {
        return Objects.requireNonNull(from, id);
    }

    boolean isOwn() {
        return !at.equals(BASE);
    }

    /** Whether it applies on a day. */
    boolean appliesOn(LocalDate day) {
        return from != null && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
