package io.github.bilanfunding.cli;

import io.github.bilanfunding.comparison.RulebookChanges;
import io.github.bilanfunding.rulebook.Catalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/**
 * The options that select the changes: two versions of a rulebook, or one rulebook and a range of days or an index of
 * articles.
 */
final class ChangesOptions {

    private static final String TWO_VERSIONS =
            "--rulebooks : deux versions d'un même référentiel, séparées par une virgule / two versions of one rulebook, "
                    + "joined by a comma";

    @Option(
            names = "--rulebooks",
            required = true,
            split = Cli.COMMA,
            splitSynopsisLabel = ",",
            paramLabel = "law@V1,law@V2",
            description = "deux versions d'un référentiel / two versions of a rulebook",
            converter = NamedRulebook.Converter.class)
    private @Nullable List<NamedRulebook> versions;

    @ArgGroup(exclusive = false)
    private @Nullable OneRulebook one;

    /** One rulebook and what it is watched by. */
    static final class OneRulebook {

        @ArgGroup(exclusive = true, multiplicity = "1")
        private Watch watch = new Watch();

        @Option(
                names = "--rulebook",
                paramLabel = NamedRulebook.FORM,
                description =
                        "le référentiel de ces jours ou de cet index (${DEFAULT-VALUE}) / the rulebook of these days or of this index "
                                + "(${DEFAULT-VALUE})",
                defaultValue = "law",
                converter = NamedRulebook.Converter.class)
        private NamedRulebook rulebook = NamedRulebook.LAW;
    }

    /** A range of days or an index of articles. */
    static final class Watch {

        @Option(
                names = "--articles",
                required = true,
                paramLabel = "FILE",
                description =
                        "un index d'articles (CSV) dont les versions sont comparées à celles du référentiel / an index "
                                + "of articles (CSV) whose versions are compared with those of the rulebook")
        private @Nullable String articles;

        @ArgGroup(exclusive = false)
        private @Nullable DateRange days;
    }

    /** A range of days. */
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
    }

    /** The problem of the options, null when there is none. */
    @Nullable
    String problem() {
        if (one != null) {
            DateRange days = one.watch.days;
            return days != null && days.to.isBefore(days.from)
                    ? "--to : " + days.to + " précède --from " + days.from + ", donnez-les dans leur ordre / is "
                            + "before --from " + days.from + ", give them in their order"
                    : null;
        }
        return named().size() == 2
                        && (areOwn() || named().get(0).id() == named().get(1).id())
                ? null
                : TWO_VERSIONS;
    }

    /** Only when they are loaded is it known of which rulebooks they are versions. */
    private boolean areOwn() {
        return named().stream().allMatch(NamedRulebook::isOwn);
    }

    /** The name of the index of articles, null when days or versions are compared. */
    @Nullable
    String articles() {
        return one == null ? null : one.watch.articles;
    }

    /** The catalogue of the one rulebook that is watched. */
    Catalogue catalogue() {
        return Objects.requireNonNull(one).rulebook.engine().catalogue();
    }

    RulebookChanges changes() {
        if (one == null) {
            Catalogue before = named().get(0).engine().catalogue();
            Catalogue after = named().get(1).engine().catalogue();
            if (!before.version().id().equals(after.version().id())) {
                throw new MisusedOptionException(TWO_VERSIONS);
            }
            return RulebookChanges.between(before, after);
        }
        DateRange days = Objects.requireNonNull(one.watch.days);
        return RulebookChanges.between(catalogue(), days.from, days.to);
    }

    private List<NamedRulebook> named() {
        return Objects.requireNonNull(versions);
    }
}
