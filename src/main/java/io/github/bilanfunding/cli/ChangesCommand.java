package io.github.bilanfunding.cli;

import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.report.TextReport;
import io.github.bilanfunding.value.Language;
import io.github.bilanfunding.watch.RulebookChanges;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists what changes in a rulebook. */
@Command(
        name = "changes",
        mixinStandardHelpOptions = true,
        versionProvider = LibraryVersion.class,
        description = "Liste ce qui change dans un référentiel entre deux dates. / Lists what changes in a rulebook "
                + "between two dates.")
final class ChangesCommand implements Callable<Integer>, Spoken {

    @ParentCommand
    private @Nullable Cli parent;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RulebookOptions options = new RulebookOptions();

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DATE",
            description = "le premier jour, compris / the first day, included")
    private LocalDate from = LocalDate.MIN;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DATE",
            description = "le dernier jour, compris / the last day, included")
    private LocalDate to = LocalDate.MAX;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "la forme de la liste / the form of the list (${DEFAULT-VALUE})",
            defaultValue = "text")
    private Format format = Format.TEXT;

    @Override
    public Language language() {
        return options.language();
    }

    @Override
    public Integer call() {
        if (to.isBefore(from)) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--to : " + to + " précède --from " + from + ", donnez-les dans leur ordre / is before --from "
                            + from + ", give them in their order");
        }
        RulebookChanges changes = RulebookChanges.between(options.engine().rulebook(), from, to);
        Files.write(
                format == Format.JSON
                        ? CanonicalJson.pretty(changes, language()) + "\n"
                        : new TextReport(language()).of(changes),
                null,
                Cli.consoleOf(parent));
        return ExitCode.DONE;
    }
}
