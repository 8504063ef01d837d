package io.github.bilanfunding.cli;

import io.github.bilanfunding.comparison.RulebookChanges;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What the legal watch looks at: the days of a stretch under one rulebook, or two versions of a rulebook. */
final class ChangesScope {

    @Option(
            names = "--rulebooks",
            required = true,
            split = ",",
            paramLabel = "law@V1,law@V2",
            description = "deux versions d'un référentiel / two versions of a rulebook",
            converter = NamedRulebook.Converter.class)
    private @Nullable List<NamedRulebook> versions;

    @ArgGroup(exclusive = false)
    private @Nullable Stretch stretch;

    /** The first and the last day, and the rulebook that is looked at. */
    static final class Stretch {

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

    /** What is wrong with it, null when nothing is. */
    @Nullable
    String problem() {
        if (stretch != null) {
            return stretch.to.isBefore(stretch.from)
                    ? "--to : " + stretch.to + " précède --from " + stretch.from + ", donnez-les dans leur ordre / is "
                            + "before --from " + stretch.from + ", give them in their order"
                    : null;
        }
        return named().size() == 2 && named().get(0).id() == named().get(1).id()
                ? null
                : "--rulebooks : deux versions d'un même référentiel, séparées par une virgule / two versions of one "
                        + "rulebook, joined by a comma";
    }

    RulebookChanges changes() {
        return stretch == null
                ? RulebookChanges.between(
                        named().get(0).engine().catalogue(),
                        named().get(1).engine().catalogue())
                : RulebookChanges.between(stretch.rulebook.engine().catalogue(), stretch.from, stretch.to);
    }

    private List<NamedRulebook> named() {
        return Objects.requireNonNull(versions);
    }
}
