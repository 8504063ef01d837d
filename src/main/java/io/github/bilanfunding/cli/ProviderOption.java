package io.github.bilanfunding.cli;

import io.github.bilanfunding.json.ProviderReader;
import io.github.bilanfunding.request.Provider;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for what a training body writes once. */
final class ProviderOption {

    static final String NAME = "--provider";

    @Option(
            names = NAME,
            paramLabel = "FILE",
            description =
                    "l'organisme : ce que ses bilans ont en commun, son prix de l'heure, son en-tête / the provider: "
                            + "what its bilans have in common, its price per hour, its letterhead")
    private @Nullable String file;

    /** The provider, or one that completes nothing when the option is absent. */
    Provider provider(Console console) throws IOException {
        if (file == null) {
            return Provider.UNKNOWN;
        }
        if (NamedFiles.isStandard(file)) {
            throw new MisusedOptionException(
                    NAME + " : l'entrée standard est pour la demande, nommez un fichier / standard input is for the "
                            + "request, name a file");
        }
        try (InputStream in = NamedFiles.input(file, console)) {
            return ProviderReader.read(in);
        }
    }
}
