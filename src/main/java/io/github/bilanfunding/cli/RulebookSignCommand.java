package io.github.bilanfunding.cli;

import io.github.bilanfunding.internal.signature.KeyFiles;
import io.github.bilanfunding.internal.signature.KeyPairFiles;
import io.github.bilanfunding.internal.signature.SignedBundle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--key",
            required = true,
            paramLabel = "FILE",
            description = "la clé privée, avec la clé publique FILE.pub à côté / the private key, with the public key "
                    + "FILE.pub beside it")
    private String key = "";

    @Override
    public Integer call() {
        Path bundle = NamedFiles.path(folder);
        if (Files.isDirectory(bundle)) {
            bundle = OwnFiles.pack(folder);
        }
        PrivateKey privateKey = OwnFiles.use(key, KeyFiles::privateKey);
        PublicKey publicKey =
                OwnFiles.use(KeyPairFiles.publicOf(NamedFiles.path(key)).toString(), KeyFiles::publicKey);
        Path signature = OwnFiles.use(bundle.toString(), file -> SignedBundle.sign(file, privateKey, publicKey));
        print(signature);
        return ExitCode.DONE;
    }
}
