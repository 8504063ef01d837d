package io.github.bilanfunding.oracle;

import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.Euros;

/** A field of the request that a rule reads: its JSON pointer, and its value or null when it is absent. */
record Input(String pointer, Object value) {

    /** The region that counts: the company's, or the residence of a person without company. */
    static Input region(FundingRequest request) {
        return request.company().isUnknown()
                ? new Input("/beneficiary/region", request.beneficiary().region())
                : new Input("/company/region", request.company().region());
    }

    boolean isAbsent() {
        return value == null;
    }

    /** The field and its value in words. */
    String shown() {
        String field = pointer.substring(pointer.lastIndexOf('/') + 1);
        return field + " = " + (value instanceof Euros ? value + " €" : value);
    }
}
