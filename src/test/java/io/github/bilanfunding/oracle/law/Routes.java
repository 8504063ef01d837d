package io.github.bilanfunding.oracle.law;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.request.Grant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The ways to pay a bilan, which exclude one another: which schemes each has, and whether it is open. */
final class Routes {

    private final Law law;
    private final Asked asked;
    private final Payments payments;

    Routes(Law law) {
        this.law = law;
        this.asked = law.asked;
        this.payments = new Payments(law);
    }

    /** All open routes, in their order. An employer's own plan is always open. */
    List<Plan> open() {
        List<Plan> plans = new ArrayList<>();
        add(plans, "CPF", order(), payments::order);
        add(plans, "COMPANY_PLAN", companyPlan(), payments::companyPlan);
        add(plans, "SELF_EMPLOYED_FUND", unlessThroughCpf("FAF"), refusing -> payments.fund("FAF", refusing));
        add(plans, "C2P", unlessThroughCpf("C2P"), refusing -> payments.fund("C2P", refusing));
        add(plans, "REDEPLOYMENT_LEAVE", List.of("REDEPLOYMENT_LEAVE"), payments::leave);
        add(plans, "PUBLIC_SERVICE", publicService(), payments::publicService);
        add(plans, "DIRECT", direct(), payments::direct);
        return plans;
    }

    /** L6323-4: an order of the holder's own, and who tops it up. The hours of a public agent are no order. */
    private List<String> order() {
        Stream<String> own = Stream.of("CPF", "CPF_TOP_UP", "OPCO", "AT_MP")
                .filter(scheme -> asked.isOwnProject())
                .filter(scheme -> !scheme.equals("CPF") || !law.cpf.isInHours())
                .filter(scheme -> !scheme.equals("CPF_TOP_UP") || !law.topUp.isTooSmall());
        Stream<String> granted = Payments.ORDER_FUNDERS.stream()
                .filter(this::isThroughCpf)
                .filter(scheme -> law.cpf.bilan.orderIsPossible() != Truth.FALSE);
        return Stream.concat(own, granted).toList();
    }

    /** L6312-1: what the employer initiates, with the funders of companies and those that agreed to pay the provider. */
    private List<String> companyPlan() {
        Stream<String> granted = Payments.DIRECT_FUNDERS.stream().filter(this::isToProvider);
        return asked.isEmployersPlan()
                ? Stream.concat(Stream.of("EMPLOYER_BUDGET", "OPCO", "FNE"), granted)
                        .toList()
                : List.of();
    }

    private List<String> unlessThroughCpf(String scheme) {
        return isThroughCpf(scheme) ? List.of() : List.of(scheme);
    }

    /** The administration, the FIPHFP, and the hours of the agent's account. */
    private List<String> publicService() {
        return Stream.of("CPF", "FIPHFP", "PUBLIC_SERVICE")
                .filter(scheme -> !scheme.equals("CPF") || law.cpf.isInHours())
                .toList();
    }

    /** Funders that pay the provider and have no other route; in an employer's plan their grants go into the plan. */
    private List<String> direct() {
        Stream<String> funders = Payments.DIRECT_FUNDERS.stream()
                .filter(scheme -> !isThroughCpf(scheme))
                .filter(scheme -> asked.isOwnProject() || !isToProvider(scheme));
        return Stream.concat(funders, Stream.of("CSP")).toList();
    }

    private boolean isThroughCpf(String scheme) {
        Grant grant = law.grant(scheme);
        return grant != null && grant.throughCpf();
    }

    private boolean isToProvider(String scheme) {
        Grant grant = law.grant(scheme);
        return grant != null && !grant.throughCpf();
    }

    private void add(List<Plan> plans, String route, List<String> schemes, Function<Set<String>, Bill> payers) {
        boolean isEmployers = route.equals("COMPANY_PLAN") && asked.isEmployersPlan();
        if (!isEmployers
                && schemes.stream().noneMatch(scheme -> law.status(scheme).isOpen())) {
            return;
        }
        Bill bill = payers.apply(Set.of());
        Set<String> toConfirm = schemes.stream()
                .filter(scheme -> !scheme.equals("EMPLOYER_BUDGET"))
                .filter(scheme -> law.status(scheme).isGranted() && law.ceiling(scheme) == null)
                .collect(toCollection(TreeSet::new));
        plans.add(new Plan(
                route,
                bill.parts(),
                toConfirm,
                asked.isEmployersPlan() ? "EMPLOYER" : "BENEFICIARY",
                bill.left(),
                leftIfOnlyCertain(bill, payers),
                isEmployers && (bill.isPaidBy("OPCO") || toConfirm.contains("OPCO")) ? law.opco.wages() : 0,
                schemes.stream().mapToInt(this::distance).min().orElse(Integer.MAX_VALUE)));
    }

    /** What is left when everybody who must still approve refuses, and whoever then comes to pay and must approve, too. */
    private static long leftIfOnlyCertain(Bill bill, Function<Set<String>, Bill> payers) {
        Set<String> refusing = new HashSet<>();
        Bill certain = bill;
        while (certain.parts().stream().anyMatch(part -> !part.certain())) {
            refusing.addAll(certain.parts().stream()
                    .filter(part -> !part.certain())
                    .map(Bill.Part::scheme)
                    .collect(toSet()));
            certain = payers.apply(refusing);
        }
        return certain.left();
    }

    /** How far a scheme is from paying: its status, then how many of its criteria are unknown. */
    private int distance(String scheme) {
        return switch (law.status(scheme)) {
            case ELIGIBLE -> 0;
            case SUBJECT_TO_APPROVAL -> 1;
            case UNDETERMINED ->
                1 + Collections.frequency(law.verdicts.get(scheme).outcomes().values(), Outcome.UNKNOWN);
            case INELIGIBLE, NOT_CLAIMED, NOT_APPLICABLE -> Integer.MAX_VALUE;
        };
    }
}
