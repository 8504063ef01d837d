package io.github.bilanfunding.cli;

import io.github.bilanfunding.value.Language;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes, checks, packs and signs rulebooks of one's own. */
@Command(
        name = "rulebook",
        mixinStandardHelpOptions = true,
        versionProvider = LibraryVersion.class,
        description = "Crée, vérifie, empaquette et signe votre propre référentiel. / Makes, checks, packs and signs a "
                + "rulebook of your own.",
        subcommands = {
            RulebookNewCommand.class,
            RulebookCheckCommand.class,
            RulebookPackCommand.class,
            RulebookKeyCommand.class,
            RulebookSignCommand.class
        })
final class RulebookCommand implements Runnable, LocalizedCommand {

    @ParentCommand
    private @Nullable Cli parent;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LanguageOption language = new LanguageOption();

    static Console consoleOf(@Nullable RulebookCommand command) {
        return Cli.consoleOf(command == null ? null : command.parent);
    }

    @Override
    public Language language() {
        return language.language();
    }

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                "rulebook : donnez une commande, new, check, pack, key ou sign / give a command, new, check, pack, key or sign");
    }
}
