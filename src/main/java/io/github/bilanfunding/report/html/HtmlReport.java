package io.github.bilanfunding.report.html;

import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Reckoning;
import io.github.bilanfunding.estimate.Estimate;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.paperwork.CohortPaperwork;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * Writes decisions as pages. Each page is one file of well-formed HTML, without scripts and external resources, for a
 * screen, a telephone or A4 paper. Equal decisions give equal pages. Immutable and thread-safe.
 */
public final class HtmlReport {

    private final Words words;
    private final Provider provider;

    /**
     * Pages in one language, without a sender.
     *
     * @param language the language, not null
     */
    public HtmlReport(Language language) {
        this(language, Provider.UNKNOWN);
    }

    /**
     * Pages in one language.
     *
     * @param language the language, not null
     * @param provider the sender, not null; {@link Provider#UNKNOWN} for pages without a sender
     */
    public HtmlReport(Language language, Provider provider) {
        this.words = new Words(language);
        this.provider = provider;
    }

    /**
     * {@return the annexe au devis: who pays what and how, the open requests, the formalities with their dates, the steps
     * of the beneficiary, what is taken for granted, the rules behind the amounts, and, where a provider sends it, the
     * mentions of the quote and a place for the signatures}
     *
     * <p>It is marked as a draft, and names what is missing, while a scheme is undetermined or an amount of its plan waits
     * for an input.
     *
     * @param request the request that was decided, not null
     * @param decision the decision, not null
     * @param catalogue the catalogue of the rulebook that was used, not null
     * @throws IllegalArgumentException if the decision is on another request, or if the catalogue belongs to another
     *     rulebook than the decision
     */
    public String annex(FundingRequest request, FundingDecision decision, Catalogue catalogue) {
        return annex(request, decision, null, catalogue);
    }

    /**
     * {@return the same page with an estimate where there is one, named as one and apart from the decision}
     *
     * @param request the request that was decided, not null
     * @param decision the decision, not null
     * @param estimate the estimate for the request, null for none
     * @param catalogue the catalogue of the rulebook that was used, not null
     * @throws IllegalArgumentException if the decision or the estimate is on another request, or if the catalogue belongs
     *     to another rulebook than the decision
     */
    public String annex(
            FundingRequest request, FundingDecision decision, @Nullable Estimate estimate, Catalogue catalogue) {
        if (estimate != null) {
            estimate.requireOf(request);
        }
        return Annex.of(PageData.of(request, decision, catalogue, words, provider), provider, estimate);
    }

    /**
     * {@return the annexe au devis of one beneficiary of a cohort}
     *
     * @param request the request of the cohort that was decided, not null
     * @param decision the decision on the cohort, not null
     * @param index the place of the beneficiary, from 0
     * @param catalogue the catalogue of the rulebook that was used, not null
     * @throws IllegalArgumentException if the decision is on another request, or if the catalogue belongs to another
     *     rulebook than the decision
     * @throws IndexOutOfBoundsException if there is no such beneficiary
     */
    public String annex(CohortRequest request, CohortDecision decision, int index, Catalogue catalogue) {
        return Annex.of(PageData.of(request, decision, index, catalogue, words, provider), provider, null);
    }

    /**
     * {@return the dossier d'audit: the arithmetic of each amount, the values that the criteria read, the alternative
     * plans, the rules applied beside the text of their articles, the other rules in force with the reason why they were
     * not applied, and how to replay the decision}
     *
     * @param request the request that was decided, not null
     * @param decision the decision, not null
     * @param reckoning how the engine reckoned it, not null
     * @param catalogue the catalogue of the rulebook that was used, not null
     * @throws IllegalArgumentException if the decision or the reckoning is on another request, or if the catalogue or the
     *     reckoning belongs to another rulebook than the decision
     */
    public String auditFile(
            FundingRequest request, FundingDecision decision, Reckoning reckoning, Catalogue catalogue) {
        PageData data = PageData.of(request, decision, catalogue, words, provider);
        reckoning.requireOf(decision);
        return AuditFile.of(data, reckoning, provider.letterhead());
    }

    /**
     * {@return the dossier d'audit of a decision that is printed without the engine} It says that the amounts are not
     * reckoned, and shows only the given values that the criteria read.
     *
     * @param request the request that was decided, not null
     * @param decision the decision, not null
     * @param catalogue the catalogue of the rulebook that was used, not null
     * @throws IllegalArgumentException if the decision is on another request, or if the catalogue belongs to another
     *     rulebook than the decision
     */
    public String auditFile(FundingRequest request, FundingDecision decision, Catalogue catalogue) {
        return AuditFile.of(PageData.of(request, decision, catalogue, words, provider), null, provider.letterhead());
    }

    /**
     * {@return the page for a cohort: totals by payer with a bar, the statuses by scheme, one line per beneficiary, the
     * formalities and the warnings}
     *
     * @param request the request of the cohort that was decided, not null
     * @param cohort the decision, not null
     * @param catalogue the catalogue of the rulebook that was used, not null
     * @throws IllegalArgumentException if the decision is on another request, or if the catalogue belongs to another
     *     rulebook than the decision
     */
    public String of(CohortRequest request, CohortDecision cohort, Catalogue catalogue) {
        return new CohortPage(cohort, CohortPaperwork.of(request, cohort, catalogue), words).of(provider.letterhead());
    }
}
