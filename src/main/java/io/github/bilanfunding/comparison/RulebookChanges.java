package io.github.bilanfunding.comparison;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.value.RulebookVersion;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The changes in a rulebook: from day to day in one version, or from one version to another. Immutable and thread-safe.
 *
 * @param schemaVersion the version of this document's structure, {@value FundingDecision#SCHEMA_VERSION}
 * @param before the version before the changes, not null
 * @param after the version after the changes, the same for changes between days, not null
 * @param from the first day of the range, inclusive, null for changes between versions
 * @param to the last day of the range, inclusive, null for changes between versions
 * @param verifiedUntil the last day on which the later version was checked against its sources, not null; it does not
 *     contain law published after that day
 * @param changes the changes, sorted by day, scheme and kind, then in the order of the catalogue, with table rows and
 *     remarks last; not null
 */
public record RulebookChanges(
        int schemaVersion,
        RulebookVersion before,
        RulebookVersion after,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        LocalDate verifiedUntil,
        List<RuleChange> changes) {

    /**
     * Copies the list.
     *
     * @param schemaVersion as the component
     * @param before as the component
     * @param after as the component
     * @param from as the component
     * @param to as the component
     * @param verifiedUntil as the component
     * @param changes as the component
     */
    public RulebookChanges {
        changes = List.copyOf(changes);
    }

    /**
     * {@return the rules and table rows that begin, end or are replaced in a range of days}
     *
     * <p>The provisions that apply on the first day of the rulebook are its starting point and not changes.
     *
     * @param catalogue the catalogue of the rulebook, not null
     * @param from the first day, inclusive, not null
     * @param to the last day, inclusive, not before {@code from}, not null
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public static RulebookChanges between(Catalogue catalogue, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "the last day " + to + " is before the first, " + from + ": give them in their order");
        }
        return new RulebookChanges(
                FundingDecision.SCHEMA_VERSION,
                catalogue.version(),
                catalogue.version(),
                from,
                to,
                catalogue.verifiedUntil(),
                new DatedChanges(catalogue).between(from, to));
    }

    /**
     * {@return the differences between two versions of a rulebook, in its rules, table rows, formalities, payments,
     * mentions and doubts}
     *
     * @param before the earlier version, not null
     * @param after the later version, not null
     * @throws IllegalArgumentException if they are versions of different rulebooks
     */
    public static RulebookChanges between(Catalogue before, Catalogue after) {
        if (!before.version().id().equals(after.version().id())) {
            throw new IllegalArgumentException("'" + before.version().id() + "' and '"
                    + after.version().id() + "' are different rulebooks: give two versions of one");
        }
        return new RulebookChanges(
                FundingDecision.SCHEMA_VERSION,
                before.version(),
                after.version(),
                null,
                null,
                after.verifiedUntil(),
                VersionChanges.between(before, after));
    }
}
