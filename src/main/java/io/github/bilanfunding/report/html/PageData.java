package io.github.bilanfunding.report.html;

import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.paperwork.Paperwork;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RuleInfo;

/** The data of a page about one decision. */
record PageData(
        FundingRequest request, FundingDecision decision, Catalogue catalogue, Paperwork paperwork, Words words) {

    static PageData of(FundingRequest request, FundingDecision decision, Catalogue catalogue, Words words) {
        return new PageData(request, decision, catalogue, Paperwork.of(request, decision, catalogue), words);
    }

    /**
     * The text of a fired rule in the language of the page: the message of a notice with its amounts, otherwise the
     * label of the rule.
     */
    String name(FiredRule fired) {
        return decision.notices().stream()
                .filter(notice -> notice.code().equals(fired.id()))
                .map(notice -> words.of(notice.message()))
                .findFirst()
                .or(() -> catalogue.rule(fired.id()).map(rule -> words.of(rule.label())))
                .orElse(fired.name());
    }

    /** Whether a rule belongs to the bilan itself or to a payer of the plan. */
    boolean concernsThePlan(FiredRule rule) {
        return rule.scheme().equals(RuleInfo.BILAN)
                || decision.plan().contributions().stream()
                        .anyMatch(c -> c.scheme().name().equals(rule.scheme()));
    }
}
