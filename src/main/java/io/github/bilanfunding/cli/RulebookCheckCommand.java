package io.github.bilanfunding.cli;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.internal.bundle.StoredRulebook;
import io.github.bilanfunding.internal.check.CheckText;
import io.github.bilanfunding.internal.check.RulebookCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks a rulebook and runs its cases. */
@Command(
        name = "check",
        description =
                "Vérifie l'écriture du référentiel, joue ses cas et dit ce qui manque : code 0 si tout est juste, 1 sinon. / "
                        + "Checks how the rulebook is written, runs its cases and says what is lacking: exit code 0 when all is "
                        + "right, 1 when not.")
final class RulebookCheckCommand extends RulebookStep {

    @Parameters(
            paramLabel = "FOLDER|BUNDLE",
            description = "le dossier du référentiel, ou son fichier / the folder of the rulebook, or its file")
    private String folder = "";

    @Override
    public Integer call() {
        RulebookCheck check = OwnFiles.use(
                folder, path -> RulebookCheck.of(StoredRulebook.read(path), FundingEngine.libraryVersion()));
        NamedFiles.write(CheckText.of(check, language()), null, console());
        return check.isRight() ? ExitCode.DONE : ExitCode.NOT_VERIFIED;
    }
}
