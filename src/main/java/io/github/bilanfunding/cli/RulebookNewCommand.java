package io.github.bilanfunding.cli;

import io.github.bilanfunding.value.Language;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the files of a new rulebook, which work as they are. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        versionProvider = LibraryVersion.class,
        description =
                "Écrit un référentiel de départ, qui fonctionne tel quel. / Writes a rulebook to start from, which works "
                        + "as it is.")
final class RulebookNewCommand implements Callable<Integer>, LocalizedCommand {

    @ParentCommand
    private @Nullable RulebookCommand parent;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Parameters(paramLabel = "FOLDER", description = "le dossier à créer / the folder to make")
    private String folder = "";

    @Override
    public Language language() {
        return language.language();
    }

    @Override
    public Integer call() {
        Skeleton skeleton = Skeleton.of(NamedFiles.path(folder));
        skeleton.write();
        RulebookCommand.consoleOf(parent).out().print(skeleton.nextSteps(folder).in(language()) + "\n");
        return ExitCode.DONE;
    }
}
