package io.github.bilanfunding.cli;

import io.github.bilanfunding.internal.document.Addition;
import io.github.bilanfunding.internal.document.DecisionDocuments;
import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Decides JSON Lines, one request per line. */
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        versionProvider = LibraryVersion.class,
        description = "Décide une demande par ligne (JSON Lines). / Decides one request per line (JSON Lines).")
final class BatchCommand implements Callable<Integer>, LocalizedCommand {

    private static final int MOST_THREADS = 256;

    @ParentCommand
    private @Nullable Cli parent;

    @Mixin
    private RulebookOptions options = new RulebookOptions();

    @Mixin
    private ProviderOption providerOption = new ProviderOption();

    @Mixin
    private ViewOption viewOption = new ViewOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "les demandes, - pour l'entrée standard (-) / the requests, - for standard input (-)")
    private @Nullable String file;

    @Option(
            names = "--with",
            split = Cli.COMMA,
            splitSynopsisLabel = ",",
            paramLabel = "estimate|questions|advice|paperwork",
            description =
                    "ce qui est ajouté à la décision d'un bénéficiaire, séparé par des virgules / what is added to the "
                            + "decision on one beneficiary, joined by commas")
    private Set<Addition> wanted = EnumSet.noneOf(Addition.class);

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "combien de lignes sont décidées à la fois, de 1 à " + MOST_THREADS
                    + " (une par processeur) / how many lines are decided at a time, from 1 to " + MOST_THREADS
                    + " (one per processor)")
    private @Nullable Integer threads;

    @Override
    public Language language() {
        return options.language();
    }

    @Override
    public Integer call() throws IOException {
        int threads = Objects.requireNonNullElseGet(this.threads, Runtime.getRuntime()::availableProcessors);
        if (threads < 1 || threads > MOST_THREADS) {
            throw new MisusedOptionException("--threads : de 1 à " + MOST_THREADS + " / from 1 to " + MOST_THREADS);
        }
        Console console = Cli.consoleOf(parent);
        Provider provider = providerOption.provider(console);
        try (InputStream in = NamedFiles.input(file, console)) {
            DecisionDocuments documents = new DecisionDocuments(options.engine(), provider, options.language(), null);
            return new Batch(documents.lines(viewOption.view(), wanted), threads, options.language(), console).run(in);
        }
    }
}
