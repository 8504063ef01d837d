package io.github.bilanfunding.cli;

import io.github.bilanfunding.schema.JsonSchema;
import io.github.bilanfunding.value.Language;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the schema of a document. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = LibraryVersion.class,
        description = "Écrit le schéma JSON (2020-12) d'un document. / Writes the JSON Schema (2020-12) of a document.")
final class SchemaCommand implements Callable<Integer>, LocalizedCommand {

    @ParentCommand
    private @Nullable Cli parent;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Parameters(
            paramLabel = "request|decision|cohort|summary|cohort_summary|errors",
            description =
                    "le document : une demande, la décision pour un bénéficiaire ou pour une cohorte, son résumé, ou les "
                            + "problèmes d'une demande refusée / the document: a request, the decision for one beneficiary or "
                            + "for a cohort, its summary, or the problems of a request that was refused")
    private JsonSchema document = JsonSchema.REQUEST;

    @Override
    public Language language() {
        return language.language();
    }

    @Override
    public Integer call() {
        NamedFiles.write(document.text(language()) + "\n", null, Cli.consoleOf(parent));
        return ExitCode.DONE;
    }
}
