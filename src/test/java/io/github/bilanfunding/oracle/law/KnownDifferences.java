package io.github.bilanfunding.oracle.law;

import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Grant;
import java.util.List;
import java.util.Set;

/**
 * Where the rules are known to differ from the law, until they are mended. No amount differs in any of them, only which
 * way is named first or as an alternative.
 */
final class KnownDifferences {

    private static final Set<String> ROUTES = Set.of("plan 1 route", "plan 7 alternatives");

    private KnownDifferences() {}

    static boolean include(FundingRequest request, Set<String> differing) {
        LawAnswer answer = LawOracle.decide(request);
        return ROUTES.containsAll(differing) && (isOpenedByAnOrder(request, answer) || isFundSpent(answer));
    }

    /**
     * A grant for an order that cannot be placed opens a way on which it pays nothing: {@code DIRECT} while the region or
     * another funder is undetermined, {@code CPF} for a fund that may be the FIF PL.
     */
    private static boolean isOpenedByAnOrder(FundingRequest request, LawAnswer answer) {
        List<Grant> grants = request.beneficiary().grants();
        return !answer.plan().isPaid() && grants != null && grants.stream().anyMatch(Grant::throughCpf);
    }

    /** A credit of VIVEA that is spent is still completed by others, so that the same money stands on two ways. */
    private static boolean isFundSpent(LawAnswer answer) {
        return Long.valueOf(0).equals(answer.verdicts().get("FAF").ceiling());
    }
}
