package io.github.bilanfunding.comparison;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.RulebookVersion;
import io.github.bilanfunding.rulebook.Catalogue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changes in a rulebook: from day to day in one version, or from one version to another. Immutable and thread-safe.
 *
 * @param schemaVersion the version of this document's shape, {@value FundingDecision#SCHEMA_VERSION}
 * @param before the version that the changes start from, not null
 * @param after the version that they lead to, the same for changes between days, not null
 * @param from the first day that is looked at, inclusive, null between versions
 * @param to the last day that is looked at, inclusive, null between versions
 * @param verifiedUntil the last day on which the later version was checked against its sources: of what was published
 *     since then it knows nothing; not null
 * @param changes the changes, by day, scheme and kind, then in the order of the catalogue, rows of tables and remarks last,
 *     not null
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
     * {@return which rules and rows of tables begin, end or are replaced on the days of a stretch}
     *
     * <p>What applies on the first day that the rulebook decides is where it starts from, and no change.
     *
     * @param catalogue the rulebook, not null
     * @param from the first day, inclusive, not null
     * @param to the last day, inclusive, not before the first, not null
     * @throws IllegalArgumentException if the last day is before the first
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
     * {@return what two versions of a rulebook do not hold alike: rules, rows of tables, formalities, ways of payment,
     *     mentions, doubts}
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
