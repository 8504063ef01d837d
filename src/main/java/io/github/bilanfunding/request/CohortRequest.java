package io.github.bilanfunding.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request for several beneficiaries of the same bilan. The company's money (training budget, OPCO grant and
 * envelope) is shared between them in their order; a CPF top-up is per person. Immutable and thread-safe. Valid
 * by construction: the constructor checks the whole request and throws an
 * {@link io.github.bilanfunding.error.InvalidRequestException} with every problem found.
 *
 * @param reference the caller's own reference, echoed, at most 100 characters, null for none
 * @param requestDate the day the funding request is filed, which selects the law in force, not null
 * @param initiative whose project the bilan is, not null
 * @param beneficiaries the persons who take the bilan, 1 to {@value CohortRequest#MAX_BENEFICIARIES}, copied, not null
 * @param company the employer, not null; {@link Company#UNKNOWN} for persons without employer
 * @param bilan the bilan to be funded, with its price per person, not null
 */
public record CohortRequest(
        @Nullable String reference,
        LocalDate requestDate,
        Initiative initiative,
        List<Beneficiary> beneficiaries,
        Company company,
        Bilan bilan) {

    /** The most beneficiaries that one request may hold. */
    public static final int MAX_BENEFICIARIES = 10_000;

    /**
     * Checks the whole request and copies the list.
     *
     * @param reference as the component
     * @param requestDate as the component
     * @param initiative as the component
     * @param beneficiaries as the component
     * @param company as the component
     * @param bilan as the component
     * @throws io.github.bilanfunding.error.InvalidRequestException with every problem found, when there is one
     */
    public CohortRequest {
        RequestCheck check = new RequestCheck();
        check.head(reference, requestDate, initiative);
        check.beneficiaries(beneficiaries);
        check.company(company);
        check.bilan(bilan);
        check.throwIfAny();
        beneficiaries = List.copyOf(beneficiaries);
    }

    /**
     * {@return a new builder; whatever is not set stays unknown}
     *
     * @param requestDate the day the funding request is filed, not null
     * @param initiative whose project the bilan is, not null
     * @param beneficiaries the persons who take the bilan, not null
     * @param bilan the bilan to be funded, not null
     */
    public static CohortRequestBuilder builder(
            LocalDate requestDate, Initiative initiative, List<Beneficiary> beneficiaries, Bilan bilan) {
        return new CohortRequestBuilder(requestDate, initiative, beneficiaries, bilan);
    }

    /** {@return a builder that starts from the values of this one} */
    public CohortRequestBuilder toBuilder() {
        return new CohortRequestBuilder(this);
    }

    /**
     * {@return the request of one beneficiary, as part of this cohort}
     *
     * @param index the place of the beneficiary, from 0
     * @param company the company as this beneficiary finds it, what the others used taken off, not null
     * @throws IndexOutOfBoundsException if there is no such beneficiary
     */
    public FundingRequest of(int index, Company company) {
        return new FundingRequest(reference, requestDate, initiative, beneficiaries.get(index), company, bilan);
    }

    /**
     * {@return the same request, filed on another day}
     *
     * @param day the day, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException with every problem found, when there is one
     */
    public CohortRequest on(LocalDate day) {
        return toBuilder().requestDate(day).build();
    }
}
