package com.example;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.report.html.HtmlReport;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Decides the request in a file, and prints its annex. */
public final class Decide {

    private Decide() {}

    public static void main(String[] files) throws IOException {
        byte[] document = Files.readAllBytes(Path.of(files[0]));
        FundingRequest request = ((RequestDocument.Single) RequestReader.read(document)).request();

        FundingEngine engine = FundingEngine.of(RulebookId.LAW);
        FundingDecision decision = engine.decide(request);

        Files.writeString(Path.of("target/decision.json"), CanonicalJson.compact(decision, Language.FRENCH) + "\n");
        Files.writeString(
                Path.of("target/annex.html"),
                new HtmlReport(Language.FRENCH).annex(request, decision, engine.catalogue()));
    }
}
