package io.github.bilanfunding.cli;

import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.report.TextReport;
import io.github.bilanfunding.value.Language;
import io.github.bilanfunding.watch.RulebookChanges;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
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
        description = "Liste ce qui change dans un référentiel entre deux dates, ou d'une version à une autre. / Lists "
                + "what changes in a rulebook between two dates, or from one version to another.")
final class ChangesCommand implements Callable<Integer>, Spoken {

    @ParentCommand
    private @Nullable Cli parent;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Watched watched = new Watched();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "la forme de la liste / the form of the list (${DEFAULT-VALUE})",
            defaultValue = "text")
    private Format format = Format.TEXT;

    @Override
    public Language language() {
        return language.language();
    }

    @Override
    public Integer call() {
        String problem = watched.problem();
        if (problem != null) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), problem);
        }
        RulebookChanges changes = watched.changes();
        Files.write(
                format == Format.JSON
                        ? CanonicalJson.pretty(changes, language()) + "\n"
                        : new TextReport(language()).of(changes),
                null,
                Cli.consoleOf(parent));
        return ExitCode.DONE;
    }
}
