package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.rulebook.Step;
import java.util.List;

/** Reads the steps of a rulebook, one per line, in the order in which the beneficiary takes them. */
final class Steps {

    static final String FILE = "steps.csv";

    private final RulebookCodes codes;
    private final SourceRegistry sources;

    Steps(RulebookCodes codes, SourceRegistry sources) {
        this.codes = codes;
        this.sources = sources;
    }

    List<Step> of(String csv) {
        return CsvRow.of(FILE, csv).stream().map(this::step).toList();
    }

    private Step step(CsvRow row) {
        String id = row.get("id");
        String payer = row.orNull("payer");
        return new Step(
                id,
                codes.route(row.get("route")),
                payer == null ? null : codes.payer(payer),
                sources.cited(FILE + ", " + id, row.items("source")),
                row.day("from"),
                row.dayOrNull("to"),
                row.text("text"));
    }
}
