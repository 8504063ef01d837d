package io.github.bilanfunding.bench.peers;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Initiative;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.IntToValue;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete: one rule for each offer with all criteria of its scheme. It fires rules on threads of its own. */
public final class EvretePeer implements Peer {

    private static final String CASE = "$case";

    /** The fact: a request, and where the rules put what they offer. */
    public record Case(FundingRequest request, Offers offers) {}

    private final Knowledge knowledge;

    /** Makes the rules. */
    public EvretePeer() {
        RuleSetBuilder<Knowledge> rules = new KnowledgeService().newKnowledge().builder();
        offer(
                rules,
                Scheme.CPF,
                Offers.CPF,
                EvretePeer::balance,
                List.of(Criteria::isHolder, Criteria::isCertifying, Criteria::isListed, Criteria::hasRights));
        offer(
                rules,
                Scheme.CPF_TOP_UP,
                Offers.TOP_UP,
                request -> request.company().cpfTopUp(),
                List.of(Criteria::isEmployee, Criteria::isCertifying, Criteria::isListed, Criteria::isDear));
        offer(
                rules,
                Scheme.EMPLOYER_BUDGET,
                Offers.BUDGET,
                request -> request.company().trainingBudget(),
                List.of(Criteria::isEmployee, request -> request.initiative() == Initiative.BENEFICIARY));
        knowledge = rules.build();
    }

    private static Euros balance(FundingRequest request) {
        Euros balance = request.beneficiary().cpf().balance();
        return balance == null ? null : balance.min(Criteria.CAP);
    }

    private static void offer(
            RuleSetBuilder<Knowledge> rules,
            Scheme scheme,
            int rank,
            Function<FundingRequest, Euros> amount,
            List<Predicate<FundingRequest>> criteria) {
        LhsBuilder<Knowledge> rule = rules.newRule(scheme.code()).forEach(CASE, Case.class);
        for (Predicate<FundingRequest> criterion : criteria) {
            rule.where((IntToValue values) -> criterion.test(values.<Case>get(0).request()), CASE);
        }
        rule.where((IntToValue values) -> amount.apply(values.<Case>get(0).request()) != null, CASE);
        rule.execute(context -> {
            Case fact = context.get(CASE);
            fact.offers().add(new Offers.Offer(scheme, rank, amount.apply(fact.request())));
        });
    }

    @Override
    public Plan decide(FundingRequest request) {
        Offers offers = new Offers();
        StatelessSession session = knowledge.newStatelessSession();
        session.insertAndFire(new Case(request, offers));
        return offers.plan(request.bilan().price());
    }
}
