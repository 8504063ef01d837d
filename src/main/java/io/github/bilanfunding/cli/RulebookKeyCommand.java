package io.github.bilanfunding.cli;

import io.github.bilanfunding.internal.signature.KeyPairFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes the keys with which rulebooks are signed. */
@Command(
        name = "key",
        description =
                "Crée la clé privée qui signe, et la clé publique FILE.pub qui vérifie. / Makes the private key that signs, "
                        + "and the public key FILE.pub that checks.")
final class RulebookKeyCommand extends RulebookStep {

    @Parameters(paramLabel = "FILE", description = "le fichier de la clé privée / the file of the private key")
    private String file = "";

    @Override
    public Integer call() {
        print(OwnFiles.use(file, KeyPairFiles::create));
        return ExitCode.DONE;
    }
}
