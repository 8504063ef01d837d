package io.github.bilanfunding.oracle.law;

import java.util.List;
import java.util.Set;

/**
 * One way to pay, in cents.
 *
 * @param toConfirm the open schemes of the route whose amount is not known
 * @param distance how far the nearest scheme of the route is from paying
 * @param ifOnlyCertain what remains if every funder that must still approve refuses
 */
public record Plan(
        String route,
        List<Bill.Part> parts,
        Set<String> toConfirm,
        String restPayer,
        long rest,
        long ifOnlyCertain,
        long wages,
        int distance) {

    private static final Set<String> EMPLOYERS = Set.of("CPF_TOP_UP", "REDEPLOYMENT_LEAVE", "EMPLOYER_BUDGET");

    /** What the beneficiary pays. */
    long ofBeneficiary() {
        return restPayer.equals("BENEFICIARY") ? rest : 0;
    }

    /** What the employer pays, be it as a contribution or as the rest. */
    long ofEmployer() {
        long paid = parts.stream()
                .filter(part -> EMPLOYERS.contains(part.scheme()))
                .mapToLong(Bill.Part::amount)
                .sum();
        return paid + (restPayer.equals("EMPLOYER") ? rest : 0);
    }

    long uncertain() {
        return parts.stream()
                .filter(part -> !part.certain())
                .mapToLong(Bill.Part::amount)
                .sum();
    }

    boolean isPaid() {
        return !parts.isEmpty();
    }
}
