package io.github.bilanfunding.json;

import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;

/** The content of a request document: a request for one beneficiary or for a cohort. */
public sealed interface RequestDocument {

    /** {@return the request, a {@link FundingRequest} or a {@link CohortRequest}} */
    Record request();

    /**
     * A document with {@code beneficiary}.
     *
     * @param request the request, not null
     */
    record Single(FundingRequest request) implements RequestDocument {}

    /**
     * A document with {@code beneficiaries}.
     *
     * @param request the request, not null
     */
    record Cohort(CohortRequest request) implements RequestDocument {}
}
