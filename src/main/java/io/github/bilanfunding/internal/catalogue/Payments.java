package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.decision.Payer;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.rulebook.Party;
import io.github.bilanfunding.rulebook.Payment;
import java.util.List;

/** Reads the payments of a rulebook: one payer, and possibly one route, per line. */
final class Payments {

    static final String FILE = "payments.csv";

    private final RulebookCodes codes;
    private final SourceRegistry sources;

    Payments(RulebookCodes codes, SourceRegistry sources) {
        this.codes = codes;
        this.sources = sources;
    }

    List<Payment> of(String csv) {
        return CsvRow.of(FILE, csv).stream().map(this::payment).toList();
    }

    private Payment payment(CsvRow row) {
        Payer payer = codes.payer(row.get("payer"));
        return new Payment(
                payer,
                codes.routeOrNull(row.orNull("route")),
                sources.cited(FILE + ", " + payer.code(), row.items("source")),
                row.day("from"),
                row.dayOrNull("to"),
                row.items("paidTo").stream().map(Party::valueOf).toList(),
                row.oneOf(Party.class, "advancedBy"),
                row.text("invoiceTo"),
                row.text("how"));
    }
}
