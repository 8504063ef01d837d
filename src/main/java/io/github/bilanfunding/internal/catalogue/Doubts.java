package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.rulebook.Doubt;
import io.github.bilanfunding.value.Text;
import java.util.Arrays;
import java.util.List;

/** Reads the doubts of a rulebook. */
final class Doubts {

    private static final int COLUMNS = 4;

    private Doubts() {}

    /** Semicolon-separated columns with a header, one doubt a line: scheme, rules, French, English. */
    static List<Doubt> of(String csv) {
        return csv.lines().skip(1).map(Doubts::doubt).toList();
    }

    private static Doubt doubt(String line) {
        String[] c = line.split(";", -1);
        if (c.length != COLUMNS) {
            throw new RulebookException("doubts.csv: " + COLUMNS + " columns expected in: " + line);
        }
        return new Doubt(c[0], Arrays.asList(c[1].split(" ", -1)), new Text(c[2], c[3]));
    }
}
