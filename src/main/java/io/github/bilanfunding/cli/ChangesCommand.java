package io.github.bilanfunding.cli;

import io.github.bilanfunding.comparison.RulebookChanges;
import io.github.bilanfunding.report.TextReport;
import io.github.bilanfunding.value.Language;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Lists the changes of a rulebook. */
@Command(
        name = "changes",
        mixinStandardHelpOptions = true,
        versionProvider = LibraryVersion.class,
        description = "Liste ce qui change dans un référentiel entre deux dates, ou d'une version à une autre. / Lists "
                + "what changes in a rulebook between two dates, or from one version to another.")
final class ChangesCommand implements Callable<Integer>, LocalizedCommand {

    @ParentCommand
    private @Nullable Cli parent;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @ArgGroup(exclusive = true, multiplicity = "1")
    private ChangesOptions watched = new ChangesOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Language language() {
        return language.language();
    }

    @Override
    public Integer call() {
        String problem = watched.problem();
        if (problem != null) {
            throw new MisusedOptionException(problem);
        }
        RulebookChanges changes = watched.changes();
        NamedFiles.write(
                format.written(() -> changes, () -> new TextReport(language()).of(changes), language()),
                null,
                Cli.consoleOf(parent));
        return ExitCode.DONE;
    }
}
