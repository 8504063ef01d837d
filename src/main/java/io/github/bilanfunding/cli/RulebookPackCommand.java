package io.github.bilanfunding.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the bundle of a rulebook. */
@Command(name = "pack", description = "Écrit le référentiel en un seul fichier. / Writes the rulebook as one file.")
final class RulebookPackCommand extends RulebookStep {

    @Parameters(paramLabel = "FOLDER", description = "le dossier du référentiel / the folder of the rulebook")
    private String folder = "";

    @Override
    public Integer call() {
        print(OwnFiles.pack(folder));
        return ExitCode.DONE;
    }
}
