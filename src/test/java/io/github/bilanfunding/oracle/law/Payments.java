package io.github.bilanfunding.oracle.law;

import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.request.Grant;
import java.util.List;
import java.util.Set;

/** Who pays on each way, one after the other, without those who refuse. */
final class Payments {

    /** L6323-4 II 6° to 12°: who may top an order up with what they granted. */
    static final List<String> ORDER_FUNDERS = List.of("FAF", "REGION", "AIF", "AGEFIPH", "OTHER");

    /** Who may pay the provider besides others. */
    static final List<String> DIRECT_FUNDERS = List.of("REGION", "AIF", "AGEFIPH", "OTHER");

    private final Law law;
    private final Asked asked;

    Payments(Law law) {
        this.law = law;
        this.asked = law.asked;
    }

    /**
     * An order through Mon Compte Formation. L6323-7, R6323: no participation where the employer or AT/MP pays a part; an
     * offer that pays nothing exempts nobody. Without rights that can be used there is no participation.
     */
    Bill order(Set<String> refusing) {
        Bill exempt = new Bill(asked.price());
        split(exempt, refusing);
        if (exempt.isPaidBy("CPF_TOP_UP")
                || exempt.isPaidBy("AT_MP")
                || !law.status("CPF").isGranted()) {
            return exempt;
        }
        Bill bill = new Bill(asked.price(), law.cpf.participation(), law.cpf.isParticipationProvisional());
        split(bill, refusing);
        return bill;
    }

    /** R6333-3: dotation, complementary rights, own rights, then OPCO, AT/MP and others; R6323 al. 2: who may take the
     * participation over. */
    private void split(Bill bill, Set<String> refusing) {
        if (law.topUp.comesFirst()) {
            pay(bill, "CPF_TOP_UP", refusing);
        }
        if (pays("CPF", refusing) && !law.cpf.isInHours()) {
            boolean certain = isCertain("CPF");
            bill.payAllBut("CPF", law.cpf.complementary(), certain);
            bill.payAllBut("CPF", law.cpf.own() == null ? 0 : law.cpf.own(), certain);
        }
        if (!law.topUp.comesFirst()) {
            pay(bill, "CPF_TOP_UP", refusing);
        }
        if (asked.isOwnProject()) {
            pay(bill, "OPCO", refusing);
        }
        payAllBut(bill, "AT_MP", refusing);
        for (String funder : ORDER_FUNDERS) {
            Grant grant = law.grant(funder);
            if (grant != null && grant.throughCpf()) {
                payAllBut(bill, funder, refusing);
            }
        }
    }

    Bill companyPlan(Set<String> refusing) {
        Bill bill = new Bill(asked.price());
        pay(bill, "OPCO", refusing);
        pay(bill, "FNE", refusing);
        payGrants(bill, refusing);
        return bill;
    }

    /** D4163-30-3 II for points; others complete what the fund pays, or may pay. */
    Bill fund(String fund, Set<String> refusing) {
        Bill bill = new Bill(asked.price());
        pay(bill, fund, refusing);
        if (maySomebodyPay(List.of(fund))) {
            payGrants(bill, refusing);
        }
        return bill;
    }

    /** L1233-71 last al.: the employer finances everything. */
    Bill leave(Set<String> refusing) {
        Bill bill = new Bill(asked.price());
        pay(bill, "REDEPLOYMENT_LEAVE", refusing);
        return bill;
    }

    Bill publicService(Set<String> refusing) {
        Bill bill = new Bill(asked.price());
        pay(bill, "FIPHFP", refusing);
        pay(bill, "PUBLIC_SERVICE", refusing);
        if (maySomebodyPay(List.of("FIPHFP", "PUBLIC_SERVICE", "CPF"))) {
            payGrants(bill, refusing);
        }
        return bill;
    }

    /** Whether one of these pays, or may pay an amount that is not known. */
    private boolean maySomebodyPay(List<String> schemes) {
        return schemes.stream()
                .filter(scheme -> law.status(scheme).isGranted())
                .map(law::ceiling)
                .anyMatch(most -> most == null || most > 0);
    }

    Bill direct(Set<String> refusing) {
        Bill bill = new Bill(asked.price());
        if (asked.isOwnProject()) {
            payGrants(bill, refusing);
        }
        return bill;
    }

    private void payGrants(Bill bill, Set<String> refusing) {
        for (String funder : DIRECT_FUNDERS) {
            Grant grant = law.grant(funder);
            if (grant != null && !grant.throughCpf()) {
                pay(bill, funder, refusing);
            }
        }
    }

    private void pay(Bill bill, String scheme, Set<String> refusing) {
        if (pays(scheme, refusing) && law.ceiling(scheme) != null) {
            bill.pay(scheme, law.ceiling(scheme), isCertain(scheme));
        }
    }

    private void payAllBut(Bill bill, String scheme, Set<String> refusing) {
        if (pays(scheme, refusing) && law.ceiling(scheme) != null) {
            bill.payAllBut(scheme, law.ceiling(scheme), isCertain(scheme));
        }
    }

    private boolean pays(String scheme, Set<String> refusing) {
        return law.status(scheme).isGranted() && !refusing.contains(scheme);
    }

    private boolean isCertain(String scheme) {
        return law.status(scheme) == SchemeStatus.ELIGIBLE;
    }
}
