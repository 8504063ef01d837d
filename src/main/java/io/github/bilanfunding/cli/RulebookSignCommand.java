package io.github.bilanfunding.cli;

import io.github.bilanfunding.internal.signature.SignedBundle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Signs a rulebook. */
@Command(
        name = "sign",
        description = "Signe le référentiel, empaqueté si besoin. / Signs the rulebook, packed if need be.")
final class RulebookSignCommand extends RulebookStep {

    @Parameters(
            paramLabel = "FOLDER|BUNDLE",
            description = "le dossier du référentiel, ou son fichier / the folder of the rulebook, or its file")
    private String folder = "";

    @Mixin
    private KeyPairOption keys = new KeyPairOption();

    @Override
    public Integer call() {
        Path bundle = NamedFiles.path(folder);
        if (Files.isDirectory(bundle)) {
            bundle = OwnFiles.pack(folder);
        }
        PrivateKey privateKey = keys.privateKey();
        PublicKey publicKey = keys.publicKey();
        Path signature = OwnFiles.use(bundle.toString(), file -> SignedBundle.sign(file, privateKey, publicKey));
        print(signature);
        return ExitCode.DONE;
    }
}
