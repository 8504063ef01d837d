package io.github.bilanfunding.cli;

import io.github.bilanfunding.audit.Verification;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.json.StoredDecision;
import io.github.bilanfunding.report.TextReport;
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

/** Replays a stored decision. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = LibraryVersion.class,
        description =
                "Rejoue une décision enregistrée : code 0 si elle est identique, 1 sinon. / Replays a stored decision: "
                        + "exit code 0 when it is identical, 1 when not.")
final class VerifyCommand implements Callable<Integer>, LocalizedCommand {

    @ParentCommand
    private @Nullable Cli parent;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "DECISION",
            description =
                    "ce que decide --format json a écrit, avec ou sans --record, - pour l'entrée standard (-) / what "
                            + "decide --format json wrote, with or without --record, - for standard input (-)")
    private @Nullable String file;

    @Option(
            names = "--request",
            paramLabel = "REQUEST",
            description = "la demande, si la décision ne la contient pas / the request, unless the decision holds it")
    private @Nullable String requestFile;

    @Option(
            names = "--rulebook",
            paramLabel = "FOLDER|BUNDLE",
            description =
                    "le référentiel gardé avec la décision, si c'est le vôtre / the rulebook kept with the decision, "
                            + "if it is your own",
            converter = NamedRulebook.Converter.class)
    private @Nullable NamedRulebook rulebook;

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Language language() {
        return language.language();
    }

    @Override
    public Integer call() throws IOException {
        if (NamedFiles.isStandard(file) && requestFile != null && NamedFiles.isStandard(requestFile)) {
            throw new MisusedOptionException(
                    "--request : l'entrée standard donne déjà la décision, nommez un fichier / standard input gives "
                            + "the decision already, name a file");
        }
        Console console = Cli.consoleOf(parent);
        StoredDecision stored;
        try (InputStream in = NamedFiles.input(file, console)) {
            stored = StoredDecision.read(in);
        }
        RequestDocument request = request(stored, console);
        Verification verification = rulebook == null
                ? Verification.of(stored, request)
                : Verification.of(stored, request, rulebook.engine());
        NamedFiles.write(
                format.written(() -> verification, () -> new TextReport(language()).of(verification), language()),
                null,
                console);
        return verification.isIdentical() ? ExitCode.DONE : ExitCode.NOT_VERIFIED;
    }

    private RequestDocument request(StoredDecision stored, Console console) throws IOException {
        if (requestFile != null) {
            try (InputStream in = NamedFiles.input(requestFile, console)) {
                return RequestReader.read(in);
            }
        }
        RequestDocument held = stored.request();
        if (held == null) {
            throw new MisusedOptionException(
                    "--request : la décision ne contient que l'empreinte de sa demande, nommez le fichier de la "
                            + "demande / the decision holds only the fingerprint of its request, name the request's file");
        }
        return held;
    }
}
