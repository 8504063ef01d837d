package io.github.bilanfunding.cli;

import io.github.bilanfunding.value.Language;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the bundle of a rulebook. */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        versionProvider = LibraryVersion.class,
        description = "Écrit le référentiel en un seul fichier. / Writes the rulebook as one file.")
final class RulebookPackCommand implements Callable<Integer>, LocalizedCommand {

    @ParentCommand
    private @Nullable RulebookCommand parent;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Parameters(paramLabel = "FOLDER", description = "le dossier du référentiel / the folder of the rulebook")
    private String folder = "";

    @Override
    public Language language() {
        return language.language();
    }

    @Override
    public Integer call() {
        RulebookCommand.consoleOf(parent).out().print(OwnFiles.pack(folder) + "\n");
        return ExitCode.DONE;
    }
}
