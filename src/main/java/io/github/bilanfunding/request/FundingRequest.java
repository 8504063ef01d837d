package io.github.bilanfunding.request;

import io.github.bilanfunding.internal.record.RecordFields;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request for funding, for one beneficiary. Immutable and thread-safe. Valid by construction: the constructor checks
 * the whole request and throws an {@link io.github.bilanfunding.error.InvalidRequestException} with every problem found.
 *
 * @param reference the caller's own reference, echoed, at most 100 characters, null for none
 * @param requestDate the day the funding request is filed, which selects the law in force, not null
 * @param initiative whose project the bilan is, not null
 * @param beneficiary the person who takes the bilan, not null
 * @param company the employer, not null; {@link Company#UNKNOWN} for a person without employer
 * @param bilan the bilan to be funded, not null
 */
public record FundingRequest(
        @Nullable String reference,
        LocalDate requestDate,
        Initiative initiative,
        Beneficiary beneficiary,
        Company company,
        Bilan bilan) {

    private static final RecordFields<FundingRequest> FIELDS = new RecordFields<>(FundingRequest.class);

    /**
     * Checks the whole request.
     *
     * @param reference as the component
     * @param requestDate as the component
     * @param initiative as the component
     * @param beneficiary as the component
     * @param company as the component
     * @param bilan as the component
     * @throws io.github.bilanfunding.error.InvalidRequestException with every problem found, when there is one
     */
    public FundingRequest {
        RequestCheck check = new RequestCheck();
        check.head(reference, requestDate, initiative);
        check.beneficiary("/beneficiary", beneficiary);
        check.company(company);
        check.bilan(bilan);
        check.throwIfAny();
    }

    /**
     * {@return a new builder; whatever is not set stays unknown}
     *
     * @param requestDate the day the funding request is filed, not null
     * @param initiative whose project the bilan is, not null
     * @param beneficiary the person who takes the bilan, not null
     * @param bilan the bilan to be funded, not null
     */
    public static FundingRequestBuilder builder(
            LocalDate requestDate, Initiative initiative, Beneficiary beneficiary, Bilan bilan) {
        return new FundingRequestBuilder(requestDate, initiative, beneficiary, bilan);
    }

    /** {@return a builder that starts from the values of this one} */
    public FundingRequestBuilder toBuilder() {
        return new FundingRequestBuilder(this);
    }

    /**
     * {@return the same request, filed on another day}
     *
     * @param day the day, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException with every problem found, when there is one
     */
    public FundingRequest on(LocalDate day) {
        return toBuilder().requestDate(day).build();
    }

    /** {@return the JSON pointers (RFC 6901) of all fields that hold a value, in the order of the document, immutable} */
    public static List<String> pointers() {
        return FIELDS.pointers();
    }

    /**
     * {@return the value of a field or section, null when it is unknown} A section of which nothing is known is its own
     * constant {@code UNKNOWN}, not null.
     *
     * @param pointer the JSON pointer of the field or section, such as {@code /company/headcount}, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException if a request has no such field
     */
    public @Nullable Object value(String pointer) {
        return FIELDS.get(this, pointer);
    }

    /**
     * {@return the same request with one field or section given another value, or made unknown} A section that the field
     * needs is made when it is absent.
     *
     * @param pointer the JSON pointer of the field or section, such as {@code /company/headcount}, not null
     * @param value the value, of the type of the record component at the pointer; null makes it unknown
     * @throws io.github.bilanfunding.error.InvalidRequestException if a request has no such field, if the value is of
     *     another type, or if the request cannot hold it: it is out of range, contradicts another field, or is null where
     *     the field is required or another field implies its value
     */
    public FundingRequest with(String pointer, @Nullable Object value) {
        return FIELDS.with(this, pointer, value);
    }
}
