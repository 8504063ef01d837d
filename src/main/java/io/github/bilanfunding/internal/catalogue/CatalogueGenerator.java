package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.rulebook.RulebookId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the catalogue of each shipped rulebook next to its rules. The build of the library runs it. */
public final class CatalogueGenerator {

    private CatalogueGenerator() {}

    /**
     * Runs the step.
     *
     * @param args the folder of the compiled classes
     * @throws IOException if a catalogue cannot be written
     */
    public static void main(String[] args) throws IOException {
        for (RulebookId id : RulebookId.values()) {
            Path folder = Path.of(args[0], "io", "github", "bilanfunding", "rules", id.code());
            Files.writeString(folder.resolve(CatalogueTable.FILE), CatalogueTable.write(RulebookBundle.of(id.code())));
        }
    }
}
