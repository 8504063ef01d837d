package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.rulebook.Doubt;
import io.github.bilanfunding.value.BilingualText;
import java.util.List;

/** Reads the doubts of a rulebook, one per line, with the families of rules that depend on it, separated by spaces. */
final class Doubts {

    static final String FILE = "doubts.csv";

    private Doubts() {}

    static List<Doubt> of(String csv) {
        return CsvRow.of(FILE, csv).stream()
                .map(row -> new Doubt(
                        row.get("scheme"),
                        row.words("families"),
                        new BilingualText(row.get("french"), row.get("english"))))
                .toList();
    }
}
