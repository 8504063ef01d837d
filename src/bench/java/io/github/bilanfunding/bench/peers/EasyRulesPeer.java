package io.github.bilanfunding.bench.peers;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Initiative;
import io.github.bilanfunding.value.Euros;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jeasy.rules.api.Condition;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: rules in the order of their priorities, which tell a set of names what they found. */
public final class EasyRulesPeer implements Peer {

    private static final String REQUEST = "request";
    private static final String FOUND = "found";
    private static final String OFFERS = "offers";

    private final Rules rules = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine();

    /** Makes the rules. */
    public EasyRulesPeer() {
        criterion("CPF", "G-CPF-1-PUBLIC", Criteria::isHolder);
        criterion("CPF", "G-CPF-2-CERTIFIANT", Criteria::isCertifying);
        criterion("CPF", "G-CPF-2-REFERENCE", Criteria::isListed);
        criterion("CPF", "G-CPF-5-DROITS", Criteria::hasRights);
        criterion("CPF_TOP_UP", "G-CPF-4-PUBLIC", Criteria::isEmployee);
        criterion("CPF_TOP_UP", "G-CPF-4-CERTIFIANT", Criteria::isCertifying);
        criterion("CPF_TOP_UP", "G-CPF-4-REFERENCE", Criteria::isListed);
        criterion("CPF_TOP_UP", "G-CPF-4-PRIX", Criteria::isDear);
        criterion("EMPLOYER_BUDGET", "G-EMP-1-PUBLIC", Criteria::isEmployee);
        offer(
                Scheme.CPF,
                Offers.CPF,
                facts -> found(facts, "G-CPF-1-PUBLIC", "G-CPF-2-CERTIFIANT", "G-CPF-2-REFERENCE", "G-CPF-5-DROITS"),
                facts -> {
                    Euros balance = request(facts).beneficiary().cpf().balance();
                    return balance == null ? null : balance.min(Criteria.CAP);
                });
        offer(
                Scheme.CPF_TOP_UP,
                Offers.TOP_UP,
                facts -> found(facts, "G-CPF-4-PUBLIC", "G-CPF-4-CERTIFIANT", "G-CPF-4-REFERENCE", "G-CPF-4-PRIX"),
                facts -> request(facts).company().cpfTopUp());
        offer(
                Scheme.EMPLOYER_BUDGET,
                Offers.BUDGET,
                facts -> found(facts, "G-EMP-1-PUBLIC") && request(facts).initiative() == Initiative.BENEFICIARY,
                facts -> request(facts).company().trainingBudget());
    }

    private void criterion(String scheme, String id, Predicate<FundingRequest> condition) {
        rules.register(new RuleBuilder()
                .name(id)
                .description(scheme)
                .priority(1)
                .when(facts -> condition.test(request(facts)))
                .then(facts -> facts.<Set<String>>get(FOUND).add(id))
                .build());
    }

    private void offer(Scheme scheme, int rank, Condition condition, java.util.function.Function<Facts, Euros> amount) {
        rules.register(new RuleBuilder()
                .name(scheme.code())
                .priority(2)
                .when(facts -> condition.evaluate(facts) && amount.apply(facts) != null)
                .then(facts -> facts.<Offers>get(OFFERS).add(new Offers.Offer(scheme, rank, amount.apply(facts))))
                .build());
    }

    private static FundingRequest request(Facts facts) {
        return facts.get(REQUEST);
    }

    private static boolean found(Facts facts, String... ids) {
        return facts.<Set<String>>get(FOUND).containsAll(Set.of(ids));
    }

    @Override
    public Plan decide(FundingRequest request) {
        Facts facts = new Facts();
        Offers offers = new Offers();
        facts.put(REQUEST, request);
        facts.put(FOUND, new HashSet<String>());
        facts.put(OFFERS, offers);
        engine.fire(rules, facts);
        return offers.plan(request.bilan().price());
    }
}
