package io.github.bilanfunding.cli;

import io.github.bilanfunding.audit.NotChecked;
import io.github.bilanfunding.audit.OutsideInputs;
import io.github.bilanfunding.audit.RecordSignature;
import io.github.bilanfunding.audit.Verification;
import io.github.bilanfunding.error.InvalidSignatureException;
import io.github.bilanfunding.internal.record.Printable;
import io.github.bilanfunding.internal.signature.KeyFiles;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.json.StoredDecision;
import io.github.bilanfunding.report.TextReport;
import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.LocalDate;
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

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description =
                    "la clé publique dont la décision doit porter la signature, dans DECISION.sig / the public key with "
                            + "which the decision must be signed, in DECISION.sig")
    private @Nullable String keyFile;

    @Mixin
    private ProviderOption providerOption = new ProviderOption();

    @Option(
            names = "--earliest-day",
            paramLabel = "DATE",
            description =
                    "celui qui a été donné à decide, pour rejouer ce qui aiderait / the one that was given to decide, "
                            + "to replay what would help")
    private @Nullable LocalDate earliestDay;

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
        PublicKey key = keyFile == null ? null : OwnFiles.use(keyFile, KeyFiles::publicKey);
        StoredDecision stored;
        try {
            stored = stored(key, console);
        } catch (InvalidSignatureException e) {
            console.err().println(Printable.lines(e.words().in(language())));
            return ExitCode.NOT_VERIFIED;
        }
        Provider provider = providerOption.provider(console);
        RequestDocument request = request(stored, provider, console);
        OutsideInputs outside = new OutsideInputs(provider, earliestDay);
        Verification verification = rulebook == null
                ? Verification.of(stored, request, outside)
                : Verification.of(stored, request, rulebook.engine(), outside);
        Verification found = key == null ? withoutKey(verification) : verification.signedBy(key);
        NamedFiles.write(
                format.written(() -> found, () -> new TextReport(language()).of(found), language()), null, console);
        return verification.isIdentical() ? ExitCode.DONE : ExitCode.NOT_VERIFIED;
    }

    private StoredDecision stored(@Nullable PublicKey key, Console console) throws IOException {
        String name = file;
        if (key != null && (name == null || NamedFiles.isStandard(name))) {
            throw new MisusedOptionException(
                    "--key : la signature est un fichier à côté de la décision, nommez un fichier / the "
                            + "signature is a file beside the decision, name a file");
        }
        try (InputStream in = NamedFiles.input(name, console)) {
            return key == null || name == null
                    ? StoredDecision.read(in)
                    : RecordSignature.read(in, RecordSignature.beside(NamedFiles.path(name)), key);
        }
    }

    /** A signature that nobody checks proves nothing. */
    private Verification withoutKey(Verification verification) {
        if (file == null || NamedFiles.isStandard(file) || !Files.exists(signature(file))) {
            return verification;
        }
        return verification.without(new NotChecked(
                "",
                new BilingualText(
                        "la signature " + signature(file).getFileName()
                                + " : donnez --key avec la clé publique de qui signe",
                        "the signature " + signature(file).getFileName()
                                + ": give --key with the public key of who signs")));
    }

    private static Path signature(String name) {
        return RecordSignature.file(NamedFiles.path(name));
    }

    private RequestDocument request(StoredDecision stored, Provider provider, Console console) throws IOException {
        if (requestFile != null) {
            try (InputStream in = NamedFiles.input(requestFile, console)) {
                return RequestReader.read(in, provider);
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
