package io.github.bilanfunding.cli;

import io.github.bilanfunding.comparison.RulebookChanges;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that select the changes: a range of days in one rulebook, or two versions of a rulebook. */
final class ChangesOptions {

    @Option(
            names = "--rulebooks",
            required = true,
            split = ",",
            paramLabel = "law@V1,law@V2",
            description = "deux versions d'un référentiel / two versions of a rulebook",
            converter = NamedRulebook.Converter.class)
    private @Nullable List<NamedRulebook> versions;

    @ArgGroup(exclusive = false)
    private @Nullable DateRange dateRange;

    /** A range of days and its rulebook. */
    static final class DateRange {

        @Option(
                names = "--from",
                required = true,
                paramLabel = "DATE",
                description = "le premier jour, compris / the first day, included")
        private LocalDate from = LocalDate.MIN;

        @Option(
                names = "--to",
                required = true,
                paramLabel = "DATE",
                description = "le dernier jour, compris / the last day, included")
        private LocalDate to = LocalDate.MAX;

        @Option(
                names = "--rulebook",
                paramLabel = NamedRulebook.FORM,
                description = "le référentiel de ces jours / the rulebook of these days (${DEFAULT-VALUE})",
                defaultValue = "law",
                converter = NamedRulebook.Converter.class)
        private NamedRulebook rulebook = NamedRulebook.LAW;
    }

    /** The problem of the options, null when there is none. */
    @Nullable
    String problem() {
        if (dateRange != null) {
            return dateRange.to.isBefore(dateRange.from)
                    ? "--to : " + dateRange.to + " précède --from " + dateRange.from
                            + ", donnez-les dans leur ordre / is " + "before --from " + dateRange.from
                            + ", give them in their order"
                    : null;
        }
        return named().size() == 2 && named().get(0).id() == named().get(1).id()
                ? null
                : "--rulebooks : deux versions d'un même référentiel, séparées par une virgule / two versions of one "
                        + "rulebook, joined by a comma";
    }

    RulebookChanges changes() {
        return dateRange == null
                ? RulebookChanges.between(
                        named().get(0).engine().catalogue(),
                        named().get(1).engine().catalogue())
                : RulebookChanges.between(dateRange.rulebook.engine().catalogue(), dateRange.from, dateRange.to);
    }

    private List<NamedRulebook> named() {
        return Objects.requireNonNull(versions);
    }
}
