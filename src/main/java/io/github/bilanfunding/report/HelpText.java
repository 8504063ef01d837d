package io.github.bilanfunding.report;

import io.github.bilanfunding.advice.Help;
import io.github.bilanfunding.advice.StatusChange;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.internal.wording.Words;
import java.util.List;

/** Writes what would help: what to do, the gain and the remaining amount. */
final class HelpText {

    private final Words words;

    HelpText(Words words) {
        this.words = words;
    }

    void write(Lines out, List<Help> helps) {
        if (helps.isEmpty()) {
            return;
        }
        out.title(words.of("CE QUI AIDERAIT, CHAQUE FOIS À SOI SEUL", "WHAT WOULD HELP, EACH ON ITS OWN"));
        for (Help help : helps) {
            out.line("  " + words.of(help.text()));
            if (help.gain().isPositive()) {
                out.line("    " + words.of("à payer en moins : ", "less to pay: ") + words.amount(help.gain())
                        + words.of(", dont ", ", of which ") + words.amount(help.fromFunders())
                        + words.of(" par des financeurs", " from funders"));
                out.line("    " + words.of(help.remaining().payer().label()) + words.of(" : ", ": ")
                        + words.amount(help.remaining().amount()) + ifOnlyCertain(help));
            }
            help.turns().forEach(turn -> turn(out, turn));
        }
    }

    private String ifOnlyCertain(Help help) {
        return help.remainingIfOnlyCertain().equals(help.remaining().amount())
                ? ""
                : words.of(" ; si aucun accord n'est donné : ", "; if no approval is given: ")
                        + words.amount(help.remainingIfOnlyCertain());
    }

    private void turn(Lines out, StatusChange turn) {
        if (turn.to() != SchemeStatus.NOT_APPLICABLE) {
            out.line("    " + words.of(turn.label()) + words.of(" : ", ": ") + words.of(turn.from()) + " → "
                    + words.of(turn.to()));
        }
    }
}
