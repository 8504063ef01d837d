package io.github.bilanfunding.decisions;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.value.Language;
import io.github.bilanfunding.value.RulebookVersion;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** One line of a file of pins: day and name, what is left to pay, the fingerprint of the decision, the request. */
record PinnedDecision(Request request, LocalDate day, String remaining, String bytes) {

    private static final String COLUMN = " | ";

    /** A request that is pinned, and how it is called. */
    record Request(String name, RequestDocument document) {

        static Request ofLine(String line) {
            int json = line.indexOf(COLUMN + "{\"") + COLUMN.length();
            return new Request(
                    line.substring(line.indexOf(' ') + 1, line.indexOf(COLUMN)),
                    RequestReader.read(line.substring(json).getBytes(StandardCharsets.UTF_8)));
        }
    }

    static PinnedDecision of(Request request, FundingEngine engine) {
        if (request.document() instanceof RequestDocument.Single single) {
            FundingDecision decision = engine.decide(single.request());
            return new PinnedDecision(
                    request,
                    decision.requestDate(),
                    decision.plan().remaining().amount().toString(),
                    bytes(decision, decision.rulebook()));
        }
        CohortDecision decision = engine.decide(((RequestDocument.Cohort) request.document()).request());
        return new PinnedDecision(
                request,
                decision.requestDate(),
                decision.totals().remaining().toString(),
                bytes(decision, decision.rulebook()));
    }

    private static String bytes(Record decision, RulebookVersion rulebook) {
        return CanonicalJson.compact(decision, Language.FRENCH)
                .replace(CanonicalJson.compact(rulebook, Language.FRENCH), rulebook.id())
                .replace("\"libraryVersion\":\"" + FundingEngine.libraryVersion() + "\"", "");
    }

    @Override
    public String toString() {
        return day + " " + request.name() + COLUMN + remaining + COLUMN
                + Fingerprint.of(bytes.getBytes(StandardCharsets.UTF_8)) + COLUMN
                + CanonicalJson.compact(request.document().request(), Language.FRENCH);
    }
}
