package io.github.bilanfunding.cli;

import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Decides one request, or one cohort. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        versionProvider = LibraryVersion.class,
        description = "Décide une demande, ou une cohorte. / Decides one request, or one cohort.")
final class DecideCommand implements Callable<Integer>, Spoken {

    @ParentCommand
    private @Nullable Cli parent;

    @Mixin
    private RulebookOptions options = new RulebookOptions();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "la demande, - pour l'entrée standard (-)")
    private @Nullable String file;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "la forme de la décision / the form of the decision (${DEFAULT-VALUE})",
            defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(names = "--output", paramLabel = "FILE", description = "où écrire la décision (sortie standard)")
    private @Nullable String output;

    @Override
    public Language language() {
        return options.language();
    }

    @Override
    public Integer call() throws IOException {
        Console console = Cli.consoleOf(parent);
        RequestDocument document;
        try (InputStream in = Files.input(file, console)) {
            document = RequestReader.read(in);
        }
        Decisions decisions = new Decisions(options);
        Files.write(format == Format.JSON ? decisions.json(document) : decisions.text(document), output, console);
        return ExitCode.DONE;
    }
}
