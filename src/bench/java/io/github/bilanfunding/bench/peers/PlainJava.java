package io.github.bilanfunding.bench.peers;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Initiative;
import io.github.bilanfunding.value.Euros;

/** Without an engine: the limit. */
public final class PlainJava implements Peer {

    @Override
    public Plan decide(FundingRequest request) {
        Offers offers = new Offers();
        boolean fits = Criteria.isCertifying(request) && Criteria.isListed(request);
        Euros balance = request.beneficiary().cpf().balance();
        if (Criteria.isHolder(request) && fits && Criteria.hasRights(request) && balance != null) {
            offers.add(new Offers.Offer(Scheme.CPF, Offers.CPF, balance.min(Criteria.CAP)));
        }
        Euros topUp = request.company().cpfTopUp();
        if (Criteria.isEmployee(request) && fits && Criteria.isDear(request) && topUp != null) {
            offers.add(new Offers.Offer(Scheme.CPF_TOP_UP, Offers.TOP_UP, topUp));
        }
        Euros budget = request.company().trainingBudget();
        if (Criteria.isEmployee(request) && request.initiative() == Initiative.BENEFICIARY && budget != null) {
            offers.add(new Offers.Offer(Scheme.EMPLOYER_BUDGET, Offers.BUDGET, budget));
        }
        return offers.plan(request.bilan().price());
    }
}
