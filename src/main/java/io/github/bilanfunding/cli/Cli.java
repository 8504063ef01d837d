package io.github.bilanfunding.cli;

import io.github.bilanfunding.value.Language;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The main command. Without a subcommand it decides the shipped example. */
@Command(
        name = "bilan-funding",
        mixinStandardHelpOptions = true,
        versionProvider = LibraryVersion.class,
        description = "Décide comment un bilan de compétences peut être financé, par qui, pour combien et pourquoi. / "
                + "Decides how a bilan de compétences can be funded, by whom, for how much and why.")
final class Cli implements Callable<Integer>, LocalizedCommand {

    private static final List<Class<?>> COMMANDS = List.of(
            DecideCommand.class,
            AskCommand.class,
            BatchCommand.class,
            ServeCommand.class,
            CompareCommand.class,
            RulesCommand.class,
            ChangesCommand.class,
            VerifyCommand.class,
            SignCommand.class,
            SchemaCommand.class,
            RulebookCommand.class);

    /** Separates the values of an option; spaces around it do not matter. */
    static final String COMMA = "\\s*,\\s*";

    private final Console console;

    @Mixin
    private RulebookOptions options = new RulebookOptions();

    Cli(Console console) {
        this.console = console;
    }

    /** The command of a name, or all commands if none has it: picocli takes its time to read what the others accept. */
    static List<Class<?>> commands(@Nullable String name) {
        return COMMANDS.stream()
                .filter(command -> command.getAnnotation(Command.class).name().equals(name))
                .findFirst()
                .<List<Class<?>>>map(List::of)
                .orElse(COMMANDS);
    }

    /** The console of the parent command, which picocli sets. */
    static Console consoleOf(@Nullable Cli parent) {
        return Objects.requireNonNull(parent, "parent").console;
    }

    @Override
    public Language language() {
        return options.language();
    }

    @Override
    public Integer call() {
        String remark = options.language() == Language.FRENCH
                ? "Exemple fourni : pour votre demande, decide FICHIER, ou ask pour répondre à des questions."
                : "A shipped example: for a request of your own, decide FILE, or ask to answer questions.";
        NamedFiles.write(
                new Decisions(options).firstAnswer(Example.document(), remark, console.ink(null)), null, console);
        return ExitCode.DONE;
    }
}
