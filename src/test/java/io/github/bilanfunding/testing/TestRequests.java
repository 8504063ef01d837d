package io.github.bilanfunding.testing;

import io.github.bilanfunding.request.Beneficiary;
import io.github.bilanfunding.request.Bilan;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.FundingRequestBuilder;
import io.github.bilanfunding.request.Initiative;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;

/** The plainest requests that are valid. */
public final class TestRequests {

    /** The day of every plain request. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** An employee's own project at 2 000 €, of which nothing else is known. */
    public FundingRequestBuilder employee() {
        return FundingRequest.builder(
                DAY,
                Initiative.BENEFICIARY,
                Beneficiary.builder(Status.EMPLOYEE).build(),
                Bilan.builder(Euros.euros(2000)).build());
    }

    /** The same with some fields given: pointers, each with its value, of which later ones come on top of earlier ones. */
    public static FundingRequest with(Object... pointersAndValues) {
        FundingRequest request = new TestRequests().employee().build();
        for (int i = 0; i < pointersAndValues.length; i += 2) {
            request = request.with((String) pointersAndValues[i], pointersAndValues[i + 1]);
        }
        return request;
    }
}
