package io.github.bilanfunding.bench.peers;

import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.Euros;
import java.util.HashMap;
import java.util.Map;

/** What the rules on three schemes read of a request, for engines that know no Java: names and amounts in cents. */
final class FlatRequest {

    private FlatRequest() {}

    /** The values by name; what is unknown is null. */
    static Map<String, Object> of(FundingRequest request) {
        Map<String, Object> values = new HashMap<>();
        values.put("status", request.beneficiary().status().name());
        values.put("initiative", request.initiative().name());
        values.put("certifying", request.bilan().certifying());
        values.put("listed", request.bilan().listedOnMonCompteFormation());
        values.put("price", cents(request.bilan().price()));
        values.put("balance", cents(request.beneficiary().cpf().balance()));
        values.put("topUp", cents(request.company().cpfTopUp()));
        values.put("budget", cents(request.company().trainingBudget()));
        return values;
    }

    private static Long cents(Euros amount) {
        return amount == null ? null : amount.cents();
    }
}
