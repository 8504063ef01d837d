package io.github.bilanfunding.request;

import io.github.bilanfunding.internal.record.RecordFields;
import io.github.bilanfunding.value.FieldLimit;
import io.github.bilanfunding.value.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request for funding, for one beneficiary. Immutable and thread-safe. Always valid: the constructor checks the
 * whole request and throws an {@link io.github.bilanfunding.error.InvalidRequestException} with every problem found.
 *
 * @param reference the caller's own reference, repeated in the decision, at most 100 characters, null for none
 * @param requestDate the day the funding request is filed, whose law is applied, not null
 * @param initiative whose project the bilan is, not null
 * @param beneficiary the person who takes the bilan, not null
 * @param company the employer, not null; {@link Company#UNKNOWN} for a person without an employer
 * @param bilan the bilan to be funded, not null
 */
public record FundingRequest(
        @Nullable String reference,
        LocalDate requestDate,
        Initiative initiative,
        Beneficiary beneficiary,
        Company company,
        Bilan bilan)
        implements Named<FundingRequest> {

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
     * @throws io.github.bilanfunding.error.InvalidRequestException with every problem found, if there is any
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
     * {@return a new builder; a value that is not set is unknown}
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
     * {@return a copy of this request, filed on another day}
     *
     * @param day the day, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException with every problem found, if there is any
     */
    public FundingRequest on(LocalDate day) {
        return toBuilder().requestDate(day).build();
    }

    @Override
    public FundingRequest withoutNames() {
        return beneficiary.name() == null
                ? this
                : toBuilder().beneficiary(beneficiary.withoutName()).build();
    }

    /**
     * {@return the JSON pointers (RFC 6901) of all fields that can hold a value, in the order of the document,
     * immutable}
     */
    public static List<String> pointers() {
        return FIELDS.pointers();
    }

    /**
     * {@return what a request asks of the values of its fields besides their types, by the JSON pointers of the fields,
     * immutable} A field without a limit is absent. The first grant stands for all grants.
     */
    public static Map<String, FieldLimit> limits() {
        return FieldLimits.ALL;
    }

    /**
     * {@return the value of a field or section, null when it is unknown} For a section in which nothing is known, this
     * is the constant {@code UNKNOWN} of its type, not null.
     *
     * @param pointer the JSON pointer of the field or section, such as {@code /company/headcount}, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException if a request has no such field
     */
    public @Nullable Object value(String pointer) {
        return FIELDS.get(this, pointer);
    }

    /**
     * {@return a copy of this request in which one field or section has another value, or is unknown} If the section of
     * the field is absent, it is created.
     *
     * @param pointer the JSON pointer of the field or section, such as {@code /company/headcount}, not null
     * @param value the value, of the type of the record component at the pointer; null makes it unknown
     * @throws io.github.bilanfunding.error.InvalidRequestException if a request has no such field, or if it refuses the
     *     value: a wrong type, out of range, a contradiction to another field, or null for a field that is required or
     *     implied by another field
     */
    public FundingRequest with(String pointer, @Nullable Object value) {
        return FIELDS.with(this, pointer, value);
    }
}
