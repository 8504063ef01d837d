package io.github.bilanfunding.oracle;

import io.github.bilanfunding.internal.condition.ActualWords;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.value.BilingualText;

/** A field of the request that a rule reads: its JSON pointer, and its value or null when it is absent. */
record Input(String pointer, Object value) {

    /** The region that counts: the company's, or the residence of a person who is no employee while none is named. */
    static Input region(FundingRequest request) {
        return residenceCounts(request)
                ? new Input("/beneficiary/region", request.beneficiary().region())
                : new Input("/company/region", request.company().region());
    }

    private static boolean residenceCounts(FundingRequest request) {
        return request.company().region() == null && request.beneficiary().status() != Status.EMPLOYEE;
    }

    /** Whether the region is that of the residence, which a company's would override. */
    static boolean regionIsOnlyPresumed(FundingRequest request) {
        return residenceCounts(request) && request.beneficiary().region() != null;
    }

    boolean isAbsent() {
        return value == null;
    }

    /** The field and its value in words. */
    BilingualText shown() {
        return ActualWords.of(Field.of(pointer), value);
    }
}
