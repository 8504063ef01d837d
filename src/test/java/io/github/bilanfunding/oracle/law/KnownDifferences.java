package io.github.bilanfunding.oracle.law;

import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Grant;
import java.util.List;
import java.util.Set;

/**
 * Where the rules are known to differ from the law, until they are mended. Nobody pays in any of these plans, so that no
 * amount differs.
 */
final class KnownDifferences {

    private static final Set<String> ROUTES = Set.of("plan 1 route", "plan 7 alternatives");

    private KnownDifferences() {}

    /**
     * A grant for an order that cannot be placed opens a way on which it pays nothing: {@code DIRECT} while the region or
     * another funder is undetermined, {@code CPF} for a fund that may be the FIF PL.
     */
    static boolean include(FundingRequest request, Set<String> differing) {
        List<Grant> grants = request.beneficiary().grants();
        Plan plan = LawOracle.decide(request).plan();
        return ROUTES.containsAll(differing)
                && !plan.isPaid()
                && grants != null
                && grants.stream().anyMatch(Grant::throughCpf);
    }
}
