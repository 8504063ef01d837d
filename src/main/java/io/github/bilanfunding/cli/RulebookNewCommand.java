package io.github.bilanfunding.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the files of a new rulebook, which work as they are. */
@Command(
        name = "new",
        description =
                "Écrit un référentiel de départ, qui fonctionne tel quel. / Writes a rulebook to start from, which works "
                        + "as it is.")
final class RulebookNewCommand extends RulebookStep {

    @Parameters(paramLabel = "FOLDER", description = "le dossier à créer / the folder to make")
    private String folder = "";

    @Override
    public Integer call() {
        Skeleton skeleton = Skeleton.of(NamedFiles.path(folder));
        skeleton.write();
        print(skeleton.nextSteps(folder).in(language()));
        return ExitCode.DONE;
    }
}
