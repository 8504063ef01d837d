package io.github.bilanfunding.cli;

import io.github.bilanfunding.internal.dialogue.Progress;
import io.github.bilanfunding.json.RequestDraft;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * Asks for a request in the terminal. The whole dialogue is on standard error, so that standard output holds the request
 * and nothing else.
 */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        versionProvider = LibraryVersion.class,
        description =
                "Pose les questions une à une, puis écrit la demande sur la sortie standard ; le dialogue est sur la sortie "
                        + "d'erreur. / Asks the questions one by one, then writes the request to standard output; the "
                        + "dialogue is on standard error.")
final class AskCommand implements Callable<Integer>, LocalizedCommand {

    @ParentCommand
    private @Nullable Cli parent;

    @Mixin
    private RulebookOptions options = new RulebookOptions();

    @Mixin
    private ProviderOption providerOption = new ProviderOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "le début d'une demande / the beginning of a request")
    private @Nullable String file;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "où écrire la demande / where to write the request (sortie standard / standard output)")
    private @Nullable String output;

    @Override
    public Language language() {
        return options.language();
    }

    @Override
    public Integer call() throws IOException {
        Console console = Cli.consoleOf(parent);
        Provider provider = providerOption.provider(console);
        RequestDraft given = given(console).completedBy(provider);
        DialogueStreams streams = new DialogueStreams(console.in(), console.err(), language());
        Progress reached = new Dialogue(options.engine(), Progress.from(given), streams).run();
        Optional<FundingRequest> request = reached.draft().request();
        if (request.isEmpty()) {
            streams.say(missing(reached.draft()));
            return ExitCode.BAD_REQUEST;
        }
        new Closing(new Decisions(options, provider), streams, console).of(request.get(), reached.declined(), output);
        return ExitCode.DONE;
    }

    private BilingualText missing(RequestDraft draft) {
        Catalogue catalogue = options.engine().catalogue();
        return draft.missing().stream()
                .map(pointer -> catalogue.field(pointer).orElseThrow().label())
                .reduce((all, label) -> all.and(", ", label))
                .map(labels -> new BilingualText(
                                "Aucune demande n'est écrite, il manque encore : ",
                                "No request is " + "written, still required: ")
                        .and("", labels))
                .orElseThrow();
    }

    private RequestDraft given(Console console) throws IOException {
        if (file == null) {
            return RequestDraft.EMPTY;
        }
        if (NamedFiles.isStandard(file)) {
            throw new MisusedOptionException(
                    "- : l'entrée standard porte les réponses, nommez un fichier / standard input carries the answers, "
                            + "name a file");
        }
        try (InputStream in = NamedFiles.input(file, console)) {
            return RequestDraft.read(in);
        }
    }
}
