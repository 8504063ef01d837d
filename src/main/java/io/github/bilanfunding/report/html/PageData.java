package io.github.bilanfunding.report.html;

import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.paperwork.Paperwork;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import java.util.stream.Stream;

/** The data of a page about one decision. */
record PageData(
        FundingRequest request, FundingDecision decision, Catalogue catalogue, Paperwork paperwork, Words words) {

    static PageData of(
            FundingRequest request, FundingDecision decision, Catalogue catalogue, Words words, Provider provider) {
        return new PageData(request, decision, catalogue, Paperwork.of(request, decision, catalogue, provider), words);
    }

    /** The data of a page about one beneficiary of a cohort. */
    static PageData of(
            CohortRequest request,
            CohortDecision decision,
            int index,
            Catalogue catalogue,
            Words words,
            Provider provider) {
        Paperwork paperwork = Paperwork.of(request, decision, index, catalogue, provider);
        return new PageData(
                request.of(index, request.company()), decision.decisions().get(index), catalogue, paperwork, words);
    }

    /** Whether a funder is open whose amount is not known, on any way. */
    boolean hasOpenRequests() {
        return decision.plans().stream().anyMatch(plan -> !plan.toConfirm().isEmpty());
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

    /** The rules of one kind that fired, in their order. */
    Stream<RuleInfo> fired(RuleKind kind) {
        return decision.firedRules().stream()
                .flatMap(fired -> catalogue.rule(fired.id()).stream())
                .filter(rule -> rule.kind() == kind);
    }

    /** Whether a rule belongs to the bilan itself, to a payer of the plan, or to a funder that may still pay in it. */
    boolean concernsThePlan(FiredRule rule) {
        return rule.scheme().equals(RuleInfo.BILAN)
                || decision.plan().contributions().stream()
                        .anyMatch(c -> c.scheme().code().equals(rule.scheme()))
                || decision.plan().toConfirm().stream()
                        .anyMatch(open -> open.scheme().code().equals(rule.scheme()));
    }
}
