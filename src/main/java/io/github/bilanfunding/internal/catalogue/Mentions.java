package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.rulebook.Mention;
import java.util.List;

/** Reads the mentions of a rulebook, one per line. */
final class Mentions {

    static final String FILE = "mentions.csv";

    private final SourceRegistry sources;

    Mentions(SourceRegistry sources) {
        this.sources = sources;
    }

    List<Mention> of(String csv) {
        return CsvRow.of(FILE, csv).stream().map(this::mention).toList();
    }

    private Mention mention(CsvRow row) {
        String id = row.get("id");
        return new Mention(
                id,
                row.words("families"),
                sources.cited(FILE + ", " + id, row.items("source")),
                row.day("from"),
                row.dayOrNull("to"),
                row.text("text"),
                row.get("warning").equals("yes"));
    }
}
