package io.github.bilanfunding.cli;

import io.github.bilanfunding.internal.document.Written;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
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
final class DecideCommand implements Callable<Integer>, LocalizedCommand {

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
            description = "la demande, - pour l'entrée standard (-) / the request, - for standard input (-)")
    private @Nullable String file;

    @Option(
            names = "--format",
            paramLabel = "text|json|html",
            description = "la forme de la décision (${DEFAULT-VALUE}) / the form of the decision (${DEFAULT-VALUE})",
            defaultValue = "text")
    private DecisionFormat format = DecisionFormat.TEXT;

    @Option(
            names = "--profile",
            paramLabel = "annex|audit",
            description =
                    "avec --format html : l'annexe au devis (annex) ou le dossier d'audit (audit) / the annex to the "
                            + "quote or the audit file (annex)")
    private @Nullable PageProfile profile;

    @Option(
            names = "--record",
            paramLabel = "full|masked",
            description =
                    "avec --format json : la décision et de quoi la rejouer par verify, demande comprise (full) ou son "
                            + "empreinte seule (masked) / the decision with what verify needs to replay it, with its "
                            + "request (full) or the request's fingerprint only (masked)")
    private @Nullable RecordOption recordOption;

    @Option(
            names = "--earliest-day",
            paramLabel = "DATE",
            description =
                    "le premier jour où la demande peut encore être déposée, pour que l'aide cherche aussi avant sa date / "
                            + "the first day on which the request can still be filed, so that help is looked for before "
                            + "its date too")
    private @Nullable LocalDate earliestDay;

    @Option(
            names = "--full",
            description =
                    "avec --format text : tout ce que dit la décision, JSON et pages le disent toujours / with --format "
                            + "text: everything that the decision says, JSON and pages always say it")
    private boolean full;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "où écrire la décision (sortie standard) / where to write the decision (standard output)")
    private @Nullable String output;

    @Override
    public Language language() {
        return options.language();
    }

    @Override
    public Integer call() throws IOException {
        RecordOption recordOption = this.recordOption;
        if (recordOption != null && format != DecisionFormat.JSON) {
            throw new MisusedOptionException(
                    "--record : un enregistrement est du JSON, ajoutez --format json / a record is JSON, add "
                            + "--format json");
        }
        if (profile != null && format != DecisionFormat.HTML) {
            throw new MisusedOptionException(
                    "--profile : un profil est celui d'une page, ajoutez --format html / a profile is that of a "
                            + "page, add --format html");
        }
        if (earliestDay != null && (recordOption != null || format == DecisionFormat.HTML || viewOption.isSummary())) {
            throw new MisusedOptionException(
                    "--earliest-day : cherche ce qui aiderait, que seuls le texte et le JSON entier disent / looks for "
                            + "what would help, which only text and full JSON say");
        }
        if (viewOption.isSummary() && (format != DecisionFormat.JSON || recordOption != null)) {
            throw new MisusedOptionException(
                    "--view : un résumé est du JSON que verify ne rejoue pas, demandez --format json sans --record / a "
                            + "summary is JSON that verify does not replay, ask for --format json without --record");
        }
        Console console = Cli.consoleOf(parent);
        Provider provider = providerOption.provider(console);
        RequestDocument document;
        try (InputStream in = NamedFiles.input(file, console)) {
            document = RequestReader.read(in, provider);
        }
        if (profile != null && document instanceof RequestDocument.Cohort) {
            throw new MisusedOptionException(
                    "--profile : une cohorte a une page à elle, retirez cette option / a cohort has a "
                            + "page of its own, leave this option out");
        }
        Decisions decisions = new Decisions(options, provider, earliestDay);
        NamedFiles.write(
                recordOption != null ? decisions.record(document, recordOption) : written(decisions, document),
                output,
                console);
        return ExitCode.DONE;
    }

    private Written written(Decisions decisions, RequestDocument document) {
        return switch (format) {
            case TEXT ->
                Written.of(
                        full
                                ? decisions.text(document)
                                : decisions.firstAnswer(
                                        document, null, Cli.consoleOf(parent).ink(output)));
            case JSON -> viewOption.isSummary() ? decisions.summary(document) : decisions.json(document);
            case HTML -> Written.of(decisions.html(document, profile == null ? PageProfile.ANNEX : profile));
        };
    }
}
