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
        out.title(words.of(
                "PISTES POUR RÉDUIRE LE RESTE À CHARGE (À PRENDRE SÉPARÉMENT)", "WAYS TO PAY LESS (EACH ON ITS OWN)"));
        for (Help help : helps) {
            out.line("  " + words.of(help.text()));
            if (help.gain().isPositive()) {
                out.line("    " + words.of("− ", "−") + words.amount(help.gain())
                        + words.of(" de reste à charge (", " to pay (") + payer(help) + ")");
                out.line("    " + words.of(help.remaining().payer().label()) + words.of(" : ", ": ")
                        + words.amount(help.remaining().amount()) + ifOnlyCertain(help));
            }
            help.turns().forEach(turn -> turn(out, turn));
        }
    }

    /** Who pays what is gained. */
    private String payer(Help help) {
        if (!help.fromFunders().isPositive()) {
            return words.of("versés par l'employeur", "paid by the employer");
        }
        return help.fromFunders().equals(help.gain())
                ? words.of("versés par des financeurs", "paid by funders")
                : words.of("dont ", "of which ")
                        + words.amount(help.fromFunders())
                        + words.of(" par des financeurs", " by funders");
    }

    private String ifOnlyCertain(Help help) {
        return help.remainingIfOnlyCertain().equals(help.remaining().amount())
                ? ""
                : words.of(" ; sans accord : ", "; if no approval is given: ")
                        + words.amount(help.remainingIfOnlyCertain());
    }

    private void turn(Lines out, StatusChange turn) {
        if (turn.to() != SchemeStatus.NOT_APPLICABLE) {
            out.line("    " + words.of(turn.label()) + words.of(" : ", ": ") + words.of(turn.from()) + " → "
                    + words.of(turn.to()));
        }
    }
}
