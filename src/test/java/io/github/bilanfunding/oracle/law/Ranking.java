package io.github.bilanfunding.oracle.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which way to pay is recommended: L1233-71 first, then what is best for the beneficiary. */
final class Ranking {

    private final Law law;

    Ranking(Law law) {
        this.law = law;
    }

    /** The plan, then the alternatives, never the same money twice. */
    List<Plan> best(List<Plan> open) {
        if (open.isEmpty()) {
            long price = law.asked.price();
            String payer = law.asked.isEmployersPlan() ? "EMPLOYER" : "BENEFICIARY";
            return List.of(new Plan("NONE", List.of(), Set.of(), payer, price, price, 0, 0));
        }
        List<Plan> sorted = new ArrayList<>(open);
        sorted.sort(Comparator.comparing((Plan plan) -> !plan.route().equals("REDEPLOYMENT_LEAVE") || !plan.isPaid())
                .thenComparing(Plan::ofBeneficiary)
                .thenComparing(plan -> !plan.isPaid())
                .thenComparing(Plan::uncertain)
                .thenComparing(Plan::ofEmployer)
                .thenComparing(plan -> plan.isPaid() ? 0 : plan.distance())
                .thenComparing(plan ->
                        !(plan.restPayer().equals("EMPLOYER") && plan.route().equals("COMPANY_PLAN"))));
        Set<Object> seen = new HashSet<>();
        sorted.removeIf(plan -> !seen.add(List.of(plan.parts(), plan.toConfirm())));
        List<Plan> best = new ArrayList<>(sorted.subList(1, sorted.size()));
        best.removeIf(plan -> !plan.isPaid() && plan.toConfirm().isEmpty());
        best.add(0, sorted.get(0));
        return best;
    }
}
