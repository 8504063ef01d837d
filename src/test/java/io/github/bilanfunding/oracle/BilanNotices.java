package io.github.bilanfunding.oracle;

import io.github.bilanfunding.request.Bilan;
import io.github.bilanfunding.request.BilanKind;
import io.github.bilanfunding.request.Company;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Phase;
import io.github.bilanfunding.request.Status;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** What the guide says of the bilan itself, whatever the scheme. */
final class BilanNotices {

    private final FundingRequest request;
    private final Bilan bilan;
    private final Findings findings;

    private BilanNotices(FundingRequest request, Findings findings) {
        this.request = request;
        this.bilan = request.bilan();
        this.findings = findings;
    }

    static void find(FundingRequest request, Findings findings) {
        BilanNotices notices = new BilanNotices(request, findings);
        notices.price();
        notices.duration();
        notices.content();
        notices.advice();
        notices.refusal();
        findings.note("G-FULL-1", true);
    }

    private void advice() {
        findings.note("G-ADV-1", true);
        findings.note("G-ADV-1-DEVIS", isFalse(bilan.detailedQuote()));
        findings.note("G-ADV-2", true);
        findings.note("G-ADV-3", true);
        findings.note("G-ADV-4", employee());
        findings.note("G-ADV-5", true);
        findings.note("G-ADV-6", true);
        findings.note("G-ADV-6-DELAI", lessThanTwoMonths(request.requestDate(), bilan.startDate()));
        findings.note("G-ADV-7", true);
    }

    private void content() {
        List<Phase> phases = bilan.phases();
        if (phases != null) {
            findings.note("G-CONTENT-1", !phases.contains(Phase.DIAGNOSIS));
            findings.note("G-CONTENT-2", !phases.contains(Phase.SKILLS));
            findings.note("G-CONTENT-3", !phases.contains(Phase.PROJECTION));
            findings.note("G-CONTENT-4", !phases.contains(Phase.ACTION_PLAN));
        }
        findings.note("G-ADV-5-CAS", isFalse(bilan.businessCases()));
    }

    private void duration() {
        Integer hours = bilan.hours();
        findings.note("G-DUR-1-HEURES", hours != null && (hours < 24 || hours > 60));
        LocalDate start = bilan.startDate();
        LocalDate end = bilan.endDate();
        findings.note(
                "G-DUR-1-MOIS",
                start != null
                        && end != null
                        && (lessThanTwoMonths(start, end) || start.plusMonths(6).isBefore(end)));
    }

    private void price() {
        findings.note("G-PRICE-0", outside(1500, 5000));
        price("G-PRICE-1", BilanKind.STANDARD_AI, 1500, 2500);
        price("G-PRICE-2", BilanKind.IN_DEPTH, 3000, 5000);
        price("G-PRICE-3", BilanKind.EXECUTIVE, 4000, 7000);
    }

    private void price(String id, BilanKind kind, long least, long most) {
        findings.note(id, bilan.kind() == kind);
        findings.note(id + "-ECART", bilan.kind() == kind && outside(least, most));
    }

    private void refusal() {
        Company company = request.company();
        findings.note("G-REF-1", employee());
        boolean exception = isTrue(company.jobSavingPlan()) || isTrue(company.reconversionImposed());
        findings.note("G-REF-1-EXCEPTION", employee() && exception);
    }

    private boolean employee() {
        return request.beneficiary().status() == Status.EMPLOYEE;
    }

    private boolean outside(long least, long most) {
        long cents = bilan.price().cents();
        return cents < least * 100 || cents > most * 100;
    }

    private static boolean lessThanTwoMonths(LocalDate from, LocalDate to) {
        return to != null && Period.between(from, to).toTotalMonths() < 2;
    }

    private static boolean isTrue(Boolean flag) {
        return flag != null && flag;
    }

    private static boolean isFalse(Boolean flag) {
        return flag != null && !flag;
    }
}
