package io.github.bilanfunding.report;

import io.github.bilanfunding.audit.Difference;
import io.github.bilanfunding.audit.Finding;
import io.github.bilanfunding.audit.NotChecked;
import io.github.bilanfunding.audit.Verification;
import io.github.bilanfunding.internal.wording.Words;
import org.jspecify.annotations.Nullable;

/** Writes the result of a replay. */
final class VerificationText {

    private final Words words;

    VerificationText(Words words) {
        this.words = words;
    }

    String of(Verification verification) {
        Lines out = new Lines();
        out.line(finding(verification.finding()));
        Difference difference = verification.difference();
        if (difference != null) {
            out.line("  " + difference.pointer());
            out.line("    " + words.of("enregistré : ", "recorded: ") + shown(difference.recorded()));
            out.line("    " + replayed(verification.finding()) + shown(difference.replayed()));
        }
        for (NotChecked part : verification.notChecked()) {
            String pointer = part.pointer().isEmpty() ? "" : part.pointer() + words.of(" : ", ": ");
            out.line("  " + words.of("non vérifié ", "not checked ") + pointer + words.of(part.reason()));
        }
        String signedBy = verification.signedBy();
        if (signedBy != null) {
            out.line("  " + words.of("signé par   ", "signed by   ") + signedBy);
        }
        out.line("  " + words.of("référentiel ", "rulebook    ")
                + verification.rulebook().id() + " " + verification.rulebook().version() + " "
                + verification.rulebook().fingerprint());
        out.line("  " + words.of("demande     ", "request     ") + verification.requestFingerprint());
        if (!verification.recordedBy().equals(verification.replayedBy())) {
            out.line("  "
                    + words.of(
                            "décidé par la version " + verification.recordedBy() + " de la bibliothèque, rejoué par la "
                                    + verification.replayedBy(),
                            "decided by version " + verification.recordedBy() + " of the library, replayed by "
                                    + verification.replayedBy()));
        }
        return out.toString();
    }

    private String finding(Finding finding) {
        return switch (finding) {
            case IDENTICAL -> words.of("Décision identique.", "Identical decision.");
            case DIFFERENT ->
                words.of("Décision différente. Première différence :", "Different decision. First difference:");
            case OTHER_RULEBOOK ->
                words.of(
                        "Le référentiel n'est pas celui de l'enregistrement, rien n'a été rejoué : prenez la version de "
                                + "la bibliothèque qui le contient.",
                        "The rulebook is not the recorded one, nothing was replayed: take the version of the library "
                                + "that holds it.");
            case OTHER_REQUEST ->
                words.of(
                        "La demande n'est pas celle de l'enregistrement, rien n'a été rejoué : donnez celle qui a été "
                                + "décidée.",
                        "The request is not the recorded one, nothing was replayed: give the one that was decided.");
        };
    }

    private String replayed(Finding finding) {
        return finding == Finding.DIFFERENT
                ? words.of("rejoué     : ", "replayed: ")
                : words.of("présent    : ", "at hand:  ");
    }

    private String shown(@Nullable String value) {
        return value == null ? words.of("absent", "absent") : value;
    }
}
