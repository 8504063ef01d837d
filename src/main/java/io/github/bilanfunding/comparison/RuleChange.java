package io.github.bilanfunding.comparison;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.rulebook.RuleInfo;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change in a rulebook. Immutable and thread-safe.
 *
 * @param kind the kind of change, not null
 * @param day the first day of the change, null for a change between versions
 * @param scheme the code of its scheme, or {@value RuleInfo#BILAN}, not null
 * @param aspects what differs in a provision that both versions contain, empty for other kinds, not null
 * @param before the provision before the change, null when there was none
 * @param after the provision after the change, null when there is none
 */
public record RuleChange(
        ChangeKind kind,
        @Nullable LocalDate day,
        String scheme,
        List<Aspect> aspects,
        @Nullable Provision before,
        @Nullable Provision after) {

    /** By scheme, with the bilan itself first, then by kind. */
    static final Comparator<RuleChange> ORDER = Comparator.comparing(
                    RuleChange::place, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(RuleChange::kind);

    /**
     * Copies the list.
     *
     * @param kind as the component
     * @param day as the component
     * @param scheme as the component
     * @param aspects as the component
     * @param before as the component
     * @param after as the component
     */
    public RuleChange {
        aspects = List.copyOf(aspects);
    }

    private @Nullable Scheme place() {
        return scheme.equals(RuleInfo.BILAN) ? null : Scheme.of(scheme);
    }

    static RuleChange begins(LocalDate day, DatedProvision after) {
        return new RuleChange(ChangeKind.BEGINS, day, after.scheme(), List.of(), null, after.on(day));
    }

    static RuleChange ends(LocalDate day, DatedProvision before) {
        return new RuleChange(ChangeKind.ENDS, day, before.scheme(), List.of(), before.on(day.minusDays(1)), null);
    }

    static RuleChange replaced(LocalDate day, DatedProvision before, DatedProvision after) {
        return new RuleChange(
                ChangeKind.REPLACED, day, after.scheme(), List.of(), before.on(day.minusDays(1)), after.on(day));
    }

    static RuleChange added(DatedProvision after, LocalDate day) {
        return new RuleChange(ChangeKind.ADDED, null, after.scheme(), List.of(), null, after.lastOn(day));
    }

    static RuleChange removed(DatedProvision before, LocalDate day) {
        return new RuleChange(ChangeKind.REMOVED, null, before.scheme(), List.of(), before.lastOn(day), null);
    }

    static RuleChange changed(List<Aspect> aspects, DatedProvision before, DatedProvision after, LocalDate day) {
        return new RuleChange(ChangeKind.CHANGED, null, after.scheme(), aspects, before.lastOn(day), after.lastOn(day));
    }
}
