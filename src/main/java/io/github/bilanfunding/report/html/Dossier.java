package io.github.bilanfunding.report.html;

import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.paperwork.Paperwork;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RuleInfo;

/** What the pages on one decision are written from. */
record Dossier(
        FundingRequest request, FundingDecision decision, Catalogue catalogue, Paperwork paperwork, Words words) {

    static Dossier of(FundingRequest request, FundingDecision decision, Catalogue catalogue, Words words) {
        return new Dossier(request, decision, catalogue, Paperwork.of(request, decision, catalogue), words);
    }

    /** What a fired rule says, in the language of the page: a notice with its amounts, another rule by its name. */
    String name(FiredRule fired) {
        return decision.notices().stream()
                .filter(notice -> notice.code().equals(fired.id()))
                .map(notice -> words.of(notice.message()))
                .findFirst()
                .or(() -> catalogue.rule(fired.id()).map(rule -> words.of(rule.label())))
                .orElse(fired.name());
    }

    /** Whether a rule is of the bilan itself or of a payer of the plan. */
    boolean concernsThePlan(FiredRule rule) {
        return rule.scheme().equals(RuleInfo.BILAN)
                || decision.plan().contributions().stream()
                        .anyMatch(c -> c.scheme().name().equals(rule.scheme()));
    }
}
