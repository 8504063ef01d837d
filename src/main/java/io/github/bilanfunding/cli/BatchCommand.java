package io.github.bilanfunding.cli;

import io.github.bilanfunding.internal.document.Addition;
import io.github.bilanfunding.internal.document.DecisionDocuments;
import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
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

    @ParentCommand
    private @Nullable Cli parent;

    @Mixin
    private RulebookOptions options = new RulebookOptions();

    @Mixin
    private ProviderOption providerOption = new ProviderOption();

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

    @Override
    public Language language() {
        return options.language();
    }

    @Override
    public Integer call() throws IOException {
        Console console = Cli.consoleOf(parent);
        Provider provider = providerOption.provider(console);
        try (InputStream in = NamedFiles.input(file, console)) {
            DecisionDocuments documents = new DecisionDocuments(options.engine(), provider, options.language(), null);
            return new Batch(documents.lines(wanted), options.language(), console).run(in);
        }
    }
}
