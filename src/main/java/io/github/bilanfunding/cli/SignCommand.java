package io.github.bilanfunding.cli;

import io.github.bilanfunding.audit.RecordSignature;
import io.github.bilanfunding.internal.record.Printable;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Signs a stored decision. */
@Command(
        name = "sign",
        mixinStandardHelpOptions = true,
        versionProvider = LibraryVersion.class,
        description =
                "Signe une décision enregistrée, dans le fichier DECISION.sig. / Signs a stored decision, in the file "
                        + "DECISION.sig.")
final class SignCommand implements Callable<Integer>, LocalizedCommand {

    @ParentCommand
    private @Nullable Cli parent;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Parameters(
            paramLabel = "DECISION",
            description =
                    "le fichier que decide --format json --output a écrit / the file that decide --format json --output "
                            + "wrote")
    private String file = "";

    @Mixin
    private KeyPairOption keys = new KeyPairOption();

    @Override
    public Language language() {
        return language.language();
    }

    @Override
    public Integer call() throws IOException {
        if (NamedFiles.isStandard(file)) {
            throw new MisusedOptionException(
                    "DECISION : la signature est un fichier à côté de la décision, nommez un fichier / "
                            + "the signature is a file beside the decision, name a file");
        }
        Console console = Cli.consoleOf(parent);
        PrivateKey privateKey = keys.privateKey();
        PublicKey publicKey = keys.publicKey();
        String signature;
        try (InputStream in = NamedFiles.input(file, console)) {
            signature = RecordSignature.sign(in, privateKey, publicKey);
        }
        String written = RecordSignature.file(NamedFiles.path(file)).toString();
        NamedFiles.write(signature, written, console);
        NamedFiles.write(Printable.lines(written) + "\n", null, console);
        return ExitCode.DONE;
    }
}
