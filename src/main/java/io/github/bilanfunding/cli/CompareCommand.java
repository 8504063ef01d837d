package io.github.bilanfunding.cli;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.comparison.Comparison;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.report.TextReport;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Decides one request twice and shows the differences. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = LibraryVersion.class,
        description =
                "Montre ce qui diffère entre deux référentiels, ou entre deux dates. / Shows what differs between "
                        + "two rulebooks, or between two dates.")
final class CompareCommand implements Callable<Integer>, LocalizedCommand {

    @ParentCommand
    private @Nullable Cli parent;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "la demande, - pour l'entrée standard (-) / the request, - for standard input (-)")
    private @Nullable String file;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private CompareOptions compared = new CompareOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Language language() {
        return language.language();
    }

    @Override
    public Integer call() throws IOException {
        if (!compared.areTwo()) {
            throw new MisusedOptionException(
                    "--rulebooks, --dates : deux valeurs séparées par une virgule / two values joined by a comma");
        }
        Console console = Cli.consoleOf(parent);
        RequestDocument document;
        try (InputStream in = NamedFiles.input(file, console)) {
            document = RequestReader.read(in);
        }
        List<Comparison> comparisons = comparisons(document);
        NamedFiles.write(
                format.written(() -> answer(document, comparisons), () -> text(comparisons), language()),
                null,
                console);
        return ExitCode.DONE;
    }

    private List<Comparison> comparisons(RequestDocument document) {
        List<FundingEngine> engines = compared.engines();
        List<FundingDecision> left = decided(compared.document(document, 0), engines.get(0));
        List<FundingDecision> right = decided(compared.document(document, 1), engines.get(1));
        return IntStream.range(0, left.size())
                .mapToObj(i -> Comparison.of(
                        left.get(i),
                        engines.get(0).catalogue(),
                        right.get(i),
                        engines.get(1).catalogue()))
                .toList();
    }

    private static List<FundingDecision> decided(RequestDocument document, FundingEngine engine) {
        return document instanceof RequestDocument.Single single
                ? List.of(engine.decide(single.request()))
                : engine.decide(((RequestDocument.Cohort) document).request()).decisions();
    }

    private String text(List<Comparison> comparisons) {
        TextReport report = new TextReport(language());
        return comparisons.stream().map(report::of).collect(Collectors.joining("\n"));
    }

    private static Record answer(RequestDocument document, List<Comparison> comparisons) {
        return document instanceof RequestDocument.Single
                ? comparisons.get(0)
                : new CohortComparison(FundingDecision.SCHEMA_VERSION, comparisons);
    }

    private record CohortComparison(int schemaVersion, List<Comparison> comparisons) {}
}
