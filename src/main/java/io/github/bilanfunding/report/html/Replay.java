package io.github.bilanfunding.report.html;

import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.internal.markup.Markup;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.value.RulebookVersion;

/** Writes the commands that make a decision again and compare it with its fingerprint. */
final class Replay {

    private static final String REQUEST = "demande.json";
    private static final String RECORD = "decision.json";

    private final FundingDecision decision;
    private final Words words;

    Replay(PageData data) {
        this.decision = data.decision();
        this.words = data.words();
    }

    void write(Markup out) {
        RulebookVersion rulebook = decision.rulebook();
        out.element(
                "p",
                words.of(
                                "Enregistrez les données de la demande dans " + REQUEST
                                        + ", puis décidez-la à nouveau. La décision est la même si la dernière commande (findstr "
                                        + "au lieu de grep sous Windows) affiche une ligne : ",
                                "Save the data of the request in " + REQUEST
                                        + " and decide it again. The decision is the same if the last command (findstr instead of "
                                        + "grep on Windows) prints a line: ")
                        + "decisionFingerprint.");
        out.element(
                "pre",
                "java -jar bilan-funding-" + decision.libraryVersion() + "-cli.jar decide " + REQUEST + " --rulebook "
                        + rulebook.id() + "@" + rulebook.version() + " --format json --record full --output " + RECORD
                        + "\ngrep " + Fingerprint.of(decision) + " " + RECORD);
        out.element(
                "p",
                words.of(
                        "Une version ultérieure de la bibliothèque rejoue un enregistrement conservé par : verify "
                                + RECORD,
                        "A later version of the library replays a kept record by: verify " + RECORD));
    }

    /** Writes the fingerprints, which identify what was decided, and by what. */
    void fingerprints(Markup out) {
        line(
                out,
                words.of("Empreinte du référentiel : ", "Fingerprint of the rulebook: "),
                decision.rulebook().fingerprint());
        line(
                out,
                words.of("Empreinte de la demande : ", "Fingerprint of the request: "),
                decision.requestFingerprint());
        line(out, words.of("Empreinte de la décision : ", "Fingerprint of the decision: "), Fingerprint.of(decision));
    }

    private static void line(Markup out, String name, String fingerprint) {
        out.element("p", name + fingerprint, "class", "aside long");
    }
}
