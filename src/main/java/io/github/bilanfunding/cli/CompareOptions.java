package io.github.bilanfunding.cli;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.json.RequestDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that select what to compare: two rulebooks on the request date, or two dates under one rulebook. */
final class CompareOptions {

    @Option(
            names = "--rulebooks",
            required = true,
            split = Cli.COMMA,
            splitSynopsisLabel = ",",
            paramLabel = "law,guide",
            description =
                    "deux référentiels, ou deux versions (law@VERSION) / two rulebooks, or two versions (law@VERSION)",
            converter = NamedRulebook.Converter.class)
    private @Nullable List<NamedRulebook> rulebooks;

    @ArgGroup(exclusive = false)
    private @Nullable Dates dates;

    /** Two dates and the rulebook for both. */
    static final class Dates {

        @Option(
                names = "--dates",
                required = true,
                split = Cli.COMMA,
                splitSynopsisLabel = ",",
                paramLabel = "D1,D2",
                description = "deux dates de demande / two request dates")
        private List<LocalDate> days = List.of();

        @Option(
                names = "--rulebook",
                paramLabel = NamedRulebook.FORM,
                description =
                        "le référentiel des deux dates (${DEFAULT-VALUE}) / the rulebook of both dates (${DEFAULT-VALUE})",
                defaultValue = "law",
                converter = NamedRulebook.Converter.class)
        private NamedRulebook rulebook = NamedRulebook.LAW;
    }

    /** Whether exactly two rulebooks or two dates are given. */
    boolean areTwo() {
        return (dates == null ? named() : dates.days).size() == 2;
    }

    List<FundingEngine> engines() {
        if (dates == null) {
            return named().stream().map(NamedRulebook::engine).toList();
        }
        FundingEngine both = dates.rulebook.engine();
        return List.of(both, both);
    }

    /** The request for one side: 0 is the left side, 1 the right side. */
    RequestDocument document(RequestDocument document, int side) {
        return dates == null ? document : on(document, dates.days.get(side));
    }

    private List<NamedRulebook> named() {
        return Objects.requireNonNull(rulebooks);
    }

    private static RequestDocument on(RequestDocument document, LocalDate day) {
        return document instanceof RequestDocument.Single single
                ? new RequestDocument.Single(single.request().on(day))
                : new RequestDocument.Cohort(
                        ((RequestDocument.Cohort) document).request().on(day));
    }
}
