package io.github.bilanfunding.cli;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.json.RequestDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What is compared: two rulebooks on the request's own date, or two dates under one rulebook. */
final class ComparedSides {

    @Option(
            names = "--rulebooks",
            required = true,
            split = ",",
            paramLabel = "law,guide",
            description = "deux référentiels, ou deux versions (law@VERSION) / two rulebooks, or two versions",
            converter = NamedRulebook.Converter.class)
    private @Nullable List<NamedRulebook> rulebooks;

    @ArgGroup(exclusive = false)
    private @Nullable Dates dates;

    /** Two dates, and the rulebook that decides on both. */
    static final class Dates {

        @Option(
                names = "--dates",
                required = true,
                split = ",",
                paramLabel = "D1,D2",
                description = "deux dates de demande / two request dates")
        private List<LocalDate> days = List.of();

        @Option(
                names = "--rulebook",
                paramLabel = NamedRulebook.FORM,
                description = "le référentiel des deux dates / the rulebook of both dates (${DEFAULT-VALUE})",
                defaultValue = "law",
                converter = NamedRulebook.Converter.class)
        private NamedRulebook rulebook = NamedRulebook.LAW;
    }

    /** Whether two things are named, no more and no less. */
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

    /** The request as one side decides it, 0 for the left and 1 for the right. */
    RequestDocument document(RequestDocument asked, int side) {
        return dates == null ? asked : on(asked, dates.days.get(side));
    }

    private List<NamedRulebook> named() {
        return Objects.requireNonNull(rulebooks);
    }

    private static RequestDocument on(RequestDocument asked, LocalDate day) {
        return asked instanceof RequestDocument.Single single
                ? new RequestDocument.Single(single.request().on(day))
                : new RequestDocument.Cohort(
                        ((RequestDocument.Cohort) asked).request().on(day));
    }
}
