package io.github.bilanfunding.request;

import io.github.bilanfunding.value.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request for several beneficiaries of the same bilan. The company's money (training budget, OPCO grant and
 * envelope) is shared between them: the first beneficiary uses it first. A CPF top-up is per person. Immutable and
 * thread-safe. Always valid: the constructor checks the whole request and throws an
 * {@link io.github.bilanfunding.error.InvalidRequestException} with every problem found.
 *
 * @param reference the caller's own reference, repeated in the decision, at most 100 characters, null for none
 * @param requestDate the day the funding request is filed, whose law is applied, not null
 * @param initiative whose project the bilan is, not null
 * @param beneficiaries the persons who take the bilan, 1 to {@value CohortRequest#MAX_BENEFICIARIES}, copied, not null
 * @param company the employer, not null; {@link Company#UNKNOWN} for persons without an employer
 * @param bilan the bilan to be funded, with its price per person, not null
 */
public record CohortRequest(
        @Nullable String reference,
        LocalDate requestDate,
        Initiative initiative,
        List<Beneficiary> beneficiaries,
        Company company,
        Bilan bilan)
        implements Named<CohortRequest> {

    /** The maximum number of beneficiaries of one request. */
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
     * @throws io.github.bilanfunding.error.InvalidRequestException with every problem found, if there is any
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
     * {@return a new builder; a value that is not set is unknown}
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
     * {@return the request of one beneficiary of this cohort}
     *
     * @param index the position of the beneficiary, from 0
     * @param company the company, without the money that earlier beneficiaries used, not null
     * @throws IndexOutOfBoundsException if there is no such beneficiary
     */
    public FundingRequest of(int index, Company company) {
        return new FundingRequest(reference, requestDate, initiative, beneficiaries.get(index), company, bilan);
    }

    /**
     * {@return a copy of this request, filed on another day}
     *
     * @param day the day, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException with every problem found, if there is any
     */
    public CohortRequest on(LocalDate day) {
        return toBuilder().requestDate(day).build();
    }

    @Override
    public CohortRequest withoutNames() {
        return beneficiaries.stream().allMatch(b -> b.name() == null)
                ? this
                : toBuilder()
                        .beneficiaries(beneficiaries.stream()
                                .map(Beneficiary::withoutName)
                                .toList())
                        .build();
    }
}
