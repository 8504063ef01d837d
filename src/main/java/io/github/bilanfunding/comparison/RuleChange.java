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
 * @param kind what happens, not null
 * @param day the first day on which it shows, null for a change from one version to another
 * @param scheme the code of its scheme, or {@value RuleInfo#BILAN}, not null
 * @param aspects what is not the same in a provision that both versions hold, empty for other kinds, not null
 * @param before the provision that was there, null when none was
 * @param after the provision that is there, null when none is
 */
public record RuleChange(
        ChangeKind kind,
        @Nullable LocalDate day,
        String scheme,
        List<Aspect> aspects,
        @Nullable Provision before,
        @Nullable Provision after) {

    /** By scheme, the bilan itself first, then by kind. */
    static final Comparator<RuleChange> ORDER =
            Comparator.comparing(RuleChange::place).thenComparing(RuleChange::kind);

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

    private int place() {
        return scheme.equals(RuleInfo.BILAN) ? -1 : List.of(Scheme.values()).indexOf(Scheme.valueOf(scheme));
    }

    static RuleChange begins(LocalDate day, DatedProvision after) {
        return new RuleChange(ChangeKind.BEGINS, day, after.scheme(), List.of(), null, after.provision());
    }

    static RuleChange ends(LocalDate day, DatedProvision before) {
        return new RuleChange(ChangeKind.ENDS, day, before.scheme(), List.of(), before.provision(), null);
    }

    static RuleChange replaced(LocalDate day, DatedProvision before, DatedProvision after) {
        return new RuleChange(
                ChangeKind.REPLACED, day, after.scheme(), List.of(), before.provision(), after.provision());
    }

    static RuleChange added(DatedProvision after) {
        return new RuleChange(ChangeKind.ADDED, null, after.scheme(), List.of(), null, after.provision());
    }

    static RuleChange removed(DatedProvision before) {
        return new RuleChange(ChangeKind.REMOVED, null, before.scheme(), List.of(), before.provision(), null);
    }

    static RuleChange changed(List<Aspect> aspects, DatedProvision before, DatedProvision after) {
        return new RuleChange(ChangeKind.CHANGED, null, after.scheme(), aspects, before.provision(), after.provision());
    }
}
