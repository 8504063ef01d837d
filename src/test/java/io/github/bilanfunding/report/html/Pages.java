package io.github.bilanfunding.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Examples;
import io.github.bilanfunding.value.Language;
import io.github.bilanfunding.value.RulebookVersion;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import javax.xml.parsers.DocumentBuilderFactory;

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

    /** The annex that the provider of the examples sends. */
    static String annexOfTheProvider(FundingRequest request, Language language) {
        FundingRequest completed = Examples.provider().completed(request);
        return new HtmlReport(language, Examples.provider()).annex(completed, LAW.decide(completed), LAW.catalogue());
    }

    static String audit(FundingRequest request, Language language) {
        FundingDecision decision = LAW.decide(request);
        return new HtmlReport(language).auditFile(request, decision, LAW.reckon(request), LAW.catalogue());
    }

    static String cohort(Language language) {
        CohortRequest cohort = Examples.cohort();
        return new HtmlReport(language).of(cohort, LAW.decide(cohort), LAW.catalogue());
    }

    /** What a reader sees of a page. */
    static String text(String page) {
        return parsed(page).getDocumentElement().getTextContent();
    }

    /** A page as a document, which must be well-formed. */
    static org.w3c.dom.Document parsed(String page) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(page.getBytes(UTF_8)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed", e);
        }
    }
}
