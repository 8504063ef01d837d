package io.github.bilanfunding.report.html;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.RulebookVersion;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Examples;
import io.github.bilanfunding.value.Language;
import java.time.LocalDate;

/** Pages to look at. */
final class Pages {

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);

    static final LocalDate FIRST_DAY = LAW.catalogue().decidesFrom();

    private Pages() {}

    /** What the pages are decided by. */
    static RulebookVersion rulebook() {
        return LAW.catalogue().version();
    }

    static FundingRequest example() {
        return Document.example("employee-2026.json").request();
    }

    static String annex(FundingRequest request, Language language) {
        return new HtmlReport(language).annex(request, LAW.decide(request), LAW.catalogue());
    }

    static String audit(FundingRequest request, Language language) {
        FundingDecision decision = LAW.decide(request);
        return new HtmlReport(language).auditFile(request, decision, LAW.catalogue());
    }

    static String cohort(Language language) {
        RequestDocument.Cohort cohort = (RequestDocument.Cohort) Examples.read("cohort-2026.json");
        return new HtmlReport(language).of(cohort.request(), LAW.decide(cohort.request()), LAW.catalogue());
    }
}
