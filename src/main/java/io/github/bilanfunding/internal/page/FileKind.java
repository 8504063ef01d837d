package io.github.bilanfunding.internal.page;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.estimate.Estimate;
import io.github.bilanfunding.report.html.HtmlReport;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;
import io.github.bilanfunding.value.Language;

/** The files about a request that the page offers. */
public enum FileKind implements Labelled {
    /** The annex to the quote. */
    ANNEX("/annex", "Annexe au devis (HTML)", "Annex to the quote (HTML)"),
    /** The audit file. */
    AUDIT("/audit", "Dossier d'audit (HTML)", "Audit file (HTML)"),
    /** The request. */
    REQUEST("/request", "La demande (JSON)", "The request (JSON)");

    private static final String HTML = "text/html; charset=utf-8";

    private final String path;
    private final BilingualText label;

    FileKind(String path, String french, String english) {
        this.path = path;
        this.label = new BilingualText(french, english);
    }

    /** Where it is asked for. */
    public String path() {
        return path;
    }

    @Override
    public BilingualText label() {
        return label;
    }

    FileSent of(
            FundingRequest request,
            FundingDecision decision,
            FundingEngine engine,
            Provider provider,
            Language language) {
        HtmlReport report = new HtmlReport(language, provider);
        String reference = request.reference();
        return switch (this) {
            case ANNEX ->
                new FileSent(
                        HTML,
                        FileSent.name("annexe-au-devis", reference, ".html"),
                        report.annex(
                                request, decision, Estimate.of(engine, request).orElse(null), engine.catalogue()));
            case AUDIT ->
                new FileSent(
                        HTML,
                        FileSent.name("dossier-audit", reference, ".html"),
                        report.auditFile(request, decision, engine.reckon(request), engine.catalogue()));
            case REQUEST ->
                new FileSent(
                        "application/json",
                        FileSent.name("demande", reference, ".json"),
                        CanonicalJson.pretty(request, language) + "\n");
        };
    }
}
