package io.github.bilanfunding.report.html;

import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * Writes decisions as pages: each one file of well-formed HTML that loads nothing and runs nothing, for a screen, a
 * telephone or A4 paper. Equal decisions give equal pages. Immutable and thread-safe.
 */
public final class HtmlReport {

    private final Words words;
    private final @Nullable Letterhead letterhead;

    /**
     * Pages in one language, without letterhead.
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
     * @param letterhead who sends them, null for nobody
     */
    public HtmlReport(Language language, @Nullable Letterhead letterhead) {
        this.words = new Words(language);
        this.letterhead = letterhead;
    }

    /**
     * {@return the annexe au devis: who pays what and how, what to file by when, the rules behind the amounts}
     *
     * @param request the request that was decided, not null
     * @param decision the decision, not null
     * @param catalogue the rulebook that decided, not null
     * @throws IllegalArgumentException if the rulebook is not the one that made the decision
     */
    public String annex(FundingRequest request, FundingDecision decision, Catalogue catalogue) {
        return Annex.of(Dossier.of(request, decision, catalogue, words), letterhead);
    }

    /**
     * {@return the dossier d'audit: the request, every criterion, the rules that fired with their text, those that did not
     * and why, the other plans, how to replay it}
     *
     * @param request the request that was decided, not null
     * @param decision the decision, not null
     * @param catalogue the rulebook that decided, not null
     * @throws IllegalArgumentException if the rulebook is not the one that made the decision
     */
    public String auditFile(FundingRequest request, FundingDecision decision, Catalogue catalogue) {
        return AuditFile.of(Dossier.of(request, decision, catalogue, words), letterhead);
    }

    /**
     * {@return the report on a cohort: totals by payer with a bar, and a line per beneficiary}
     *
     * @param cohort the decision, not null
     */
    public String of(CohortDecision cohort) {
        return CohortPage.of(cohort, words, letterhead);
    }
}
