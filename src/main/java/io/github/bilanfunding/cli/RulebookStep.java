package io.github.bilanfunding.cli;

import io.github.bilanfunding.internal.record.Printable;
import io.github.bilanfunding.value.Language;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** What the commands for rulebooks of one's own have in common. */
@Command(mixinStandardHelpOptions = true, versionProvider = LibraryVersion.class)
abstract class RulebookStep implements Callable<Integer>, LocalizedCommand {

    @ParentCommand
    private @Nullable RulebookCommand parent;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public final Language language() {
        return language.language();
    }

    /** Prints a line, which may name files, on standard output. */
    final void print(Object line) {
        NamedFiles.write(Printable.lines(line.toString()) + "\n", null, console());
    }

    final Console console() {
        return RulebookCommand.consoleOf(parent);
    }
}
