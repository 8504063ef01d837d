package io.github.bilanfunding.report.html;

import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * Writes decisions as pages. Each page is one file of well-formed HTML, without scripts and external resources, for a
 * screen, a telephone or A4 paper. Equal decisions give equal pages. Immutable and thread-safe.
 */
public final class HtmlReport {

    private final Words words;
    private final @Nullable Letterhead letterhead;

    /**
     * Pages in one language, without a letterhead.
     *
     * @param language the language, not null
     */
    public HtmlReport(Language language) {
        this(language, null);
    }

    /**
     * Pages in one language.
     *
     * @param language the language, not null
     * @param letterhead the sender, null for pages without a letterhead
     */
    public HtmlReport(Language language, @Nullable Letterhead letterhead) {
        this.words = new Words(language);
        this.letterhead = letterhead;
    }

    /**
     * {@return the annexe au devis: who pays what and how, the formalities with their dates, and the rules behind the
     * amounts}
     *
     * @param request the request that was decided, not null
     * @param decision the decision, not null
     * @param catalogue the catalogue of the rulebook that was used, not null
     * @throws IllegalArgumentException if the catalogue belongs to another rulebook than the decision
     */
    public String annex(FundingRequest request, FundingDecision decision, Catalogue catalogue) {
        return Annex.of(PageData.of(request, decision, catalogue, words), letterhead);
    }

    /**
     * {@return the dossier d'audit: the request, all criteria, all rules in force, the alternative plans, and how to
     * replay the decision} Fired rules are shown with their text, the other rules with the reason why they did not
     * fire.
     *
     * @param request the request that was decided, not null
     * @param decision the decision, not null
     * @param catalogue the catalogue of the rulebook that was used, not null
     * @throws IllegalArgumentException if the catalogue belongs to another rulebook than the decision
     */
    public String auditFile(FundingRequest request, FundingDecision decision, Catalogue catalogue) {
        return AuditFile.of(PageData.of(request, decision, catalogue, words), letterhead);
    }

    /**
     * {@return the page for a cohort: totals by payer with a bar, and one line per beneficiary}
     *
     * @param cohort the decision, not null
     */
    public String of(CohortDecision cohort) {
        return CohortPage.of(cohort, words, letterhead);
    }
}
