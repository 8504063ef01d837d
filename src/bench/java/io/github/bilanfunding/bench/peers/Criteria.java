package io.github.bilanfunding.bench.peers;

import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.value.Euros;
import java.util.Set;

/** The tests of the guide's rules on three schemes, each null-safe: what is not known is not met. */
final class Criteria {

    static final Euros CAP = Euros.euros(5000);

    private static final Set<Status> HOLDERS = Set.of(Status.EMPLOYEE, Status.JOB_SEEKER, Status.SELF_EMPLOYED);
    private static final Set<Status> WITH_RIGHTS = Set.of(Status.EMPLOYEE, Status.JOB_SEEKER);

    private Criteria() {}

    static boolean isHolder(FundingRequest request) {
        return HOLDERS.contains(request.beneficiary().status());
    }

    static boolean isEmployee(FundingRequest request) {
        return request.beneficiary().status() == Status.EMPLOYEE;
    }

    static boolean isCertifying(FundingRequest request) {
        return Boolean.TRUE.equals(request.bilan().certifying());
    }

    static boolean isListed(FundingRequest request) {
        return Boolean.TRUE.equals(request.bilan().listedOnMonCompteFormation());
    }

    static boolean hasRights(FundingRequest request) {
        Euros balance = request.beneficiary().cpf().balance();
        return WITH_RIGHTS.contains(request.beneficiary().status()) || (balance != null && balance.isPositive());
    }

    static boolean isDear(FundingRequest request) {
        Euros balance = request.beneficiary().cpf().balance();
        Euros price = request.bilan().price();
        return price.compareTo(CAP) > 0 || (balance != null && price.compareTo(balance) > 0);
    }
}
