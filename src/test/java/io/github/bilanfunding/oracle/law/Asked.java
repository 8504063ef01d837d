package io.github.bilanfunding.oracle.law;

import io.github.bilanfunding.request.Beneficiary;
import io.github.bilanfunding.request.Bilan;
import io.github.bilanfunding.request.Company;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Grant;
import io.github.bilanfunding.request.Initiative;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The request, in the words of the articles. */
record Asked(FundingRequest request) {

    LocalDate day() {
        return request.requestDate();
    }

    /** Whether the request is filed on this day or later. */
    boolean since(int year, int month, int day) {
        return !day().isBefore(LocalDate.of(year, month, day));
    }

    /** Whether the request is filed on this day or earlier. */
    boolean until(int year, int month, int day) {
        return !day().isAfter(LocalDate.of(year, month, day));
    }

    Beneficiary person() {
        return request.beneficiary();
    }

    Company company() {
        return request.company();
    }

    Bilan bilan() {
        return request.bilan();
    }

    /** The price in cents. */
    long price() {
        return bilan().price().cents();
    }

    boolean is(Status... statuses) {
        return List.of(statuses).contains(person().status());
    }

    boolean isOwnProject() {
        return request.initiative() == Initiative.BENEFICIARY;
    }

    boolean isEmployersPlan() {
        return request.initiative() == Initiative.EMPLOYER;
    }

    /** What a funder agreed in writing to pay. */
    Optional<Grant> grant(String funder) {
        List<Grant> grants = person().grants();
        return grants == null
                ? Optional.empty()
                : grants.stream().filter(g -> g.funder().name().equals(funder)).findFirst();
    }

    static long cents(Euros amount) {
        return amount == null ? 0 : amount.cents();
    }
}
