package io.github.bilanfunding.request;

import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * What one funder agreed in writing to pay for this bilan.
 *
 * @param funder who agreed to it, not null
 * @param amount the amount in euros, above zero, not null
 * @param throughCpf whether the money is paid into an order on the CPF, false when the provider receives it directly,
 *     not null
 */
public record Grant(GrantFunder funder, Euros amount, Boolean throughCpf) {

    /** A copy in the order of the funders. Grants that a request refuses keep the given order. */
    static List<Grant> inOrder(List<Grant> grants) {
        return RequestCheck.accepts(grants)
                ? grants.stream().sorted(Comparator.comparing(Grant::funder)).toList()
                : Collections.unmodifiableList(new ArrayList<>(grants));
    }
}
