package io.github.bilanfunding.cli;

import io.github.bilanfunding.internal.signature.KeyPairFiles;
import io.github.bilanfunding.value.Language;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes the keys with which rulebooks are signed. */
@Command(
        name = "key",
        mixinStandardHelpOptions = true,
        versionProvider = LibraryVersion.class,
        description =
                "Crée la clé privée qui signe, et la clé publique FILE.pub qui vérifie. / Makes the private key that signs, "
                        + "and the public key FILE.pub that checks.")
final class RulebookKeyCommand implements Callable<Integer>, LocalizedCommand {

    @ParentCommand
    private @Nullable RulebookCommand parent;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Parameters(paramLabel = "FILE", description = "le fichier de la clé privée / the file of the private key")
    private String file = "";

    @Override
    public Language language() {
        return language.language();
    }

    @Override
    public Integer call() {
        RulebookCommand.consoleOf(parent).out().print(OwnFiles.use(file, KeyPairFiles::create) + "\n");
        return ExitCode.DONE;
    }
}
