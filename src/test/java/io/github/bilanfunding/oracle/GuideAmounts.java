package io.github.bilanfunding.oracle;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.request.Company;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Initiative;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much each scheme of the guide pays once its criteria are met. */
final class GuideAmounts {

    private static final long CPF_CAP = 500_000;

    private final FundingRequest request;
    private final Company company;
    private final long price;
    private final Findings findings;
    private final Collection<String> missing;

    /** Tells the rules that hold to the findings, and the inputs that would settle an amount to the missing ones. */
    GuideAmounts(FundingRequest request, Findings findings, Collection<String> missing) {
        this.request = request;
        this.company = request.company();
        this.price = request.bilan().price().cents();
        this.findings = findings;
        this.missing = missing;
    }

    Share of(Scheme scheme) {
        return switch (scheme.code()) {
            case "CPF" -> cpf();
            case "CPF_TOP_UP" -> topUp();
            case "OPCO" -> opco();
            case "EMPLOYER_BUDGET" -> budget();
            case "PTP" -> ptp();
            case "FNE" -> fne();
            case "FAF" -> toBeConfirmed(scheme, "G-FAF-1-MONTANT");
            case "REGION" -> region();
            default -> throw new IllegalArgumentException("the guide does not know " + scheme);
        };
    }

    private Share cpf() {
        Euros balance = request.beneficiary().cpf().balance();
        boolean known = known("/beneficiary/cpf/balance", balance);
        if (known) {
            findings.hold("G-CPF-1-SOLDE");
        }
        findings.hold("G-CPF-1-PLAFOND");
        if (!known) {
            return new Share(Scheme.CPF, null, true, List.of("G-CPF-1-PLAFOND"), List.of("/beneficiary/cpf/balance"));
        }
        return balance.cents() <= CPF_CAP
                ? new Share(Scheme.CPF, balance.cents(), true, List.of("G-CPF-1-SOLDE"))
                : new Share(Scheme.CPF, CPF_CAP, true, List.of("G-CPF-1-SOLDE", "G-CPF-1-PLAFOND"));
    }

    private Share topUp() {
        return named(
                Scheme.CPF_TOP_UP, "G-CPF-4-PUBLIC", "G-CPF-4-ABONDEMENT", "/company/cpfTopUp", company.cpfTopUp());
    }

    private static boolean isZero(@Nullable Euros amount) {
        return amount != null && !amount.isPositive();
    }

    private Share opco() {
        boolean granted = company.opcoGrant() != null && company.opcoGrant().isPositive();
        if (granted) {
            findings.hold("G-OPCO-1-ACCORD-DONNE");
        }
        findings.hold("G-OPCO-1-DECISION");
        findings.hold("G-OPCO-1-PART");
        List<String> ceilings = new ArrayList<>();
        long limit = price;
        limit = lower(limit, ceilings, "G-OPCO-1-ENVELOPPE", company.opcoEnvelopeLeft());
        Boolean exhausted = company.opcoFundsExhausted();
        boolean spent = isZero(company.opcoEnvelopeLeft()) || isZero(company.opcoGrant());
        if (spent ? Boolean.TRUE.equals(exhausted) : known("/company/opcoFundsExhausted", exhausted) && exhausted) {
            limit = lower(limit, ceilings, "G-OPCO-1-EPUISE", Euros.ZERO);
        }
        limit = lower(limit, ceilings, "G-OPCO-1-ACCORD", company.opcoGrant());
        List<String> rules = new ArrayList<>(List.of("G-OPCO-1-PART"));
        rules.addAll(ceilings);
        return new Share(Scheme.OPCO, limit, granted, rules);
    }

    /** Applies one ceiling; the list keeps the rules of the lowest that is below the price. */
    private long lower(long limit, List<String> binding, String rule, Euros ceiling) {
        if (ceiling == null) {
            return limit;
        }
        findings.hold(rule);
        if (ceiling.cents() < limit) {
            binding.clear();
        }
        if (ceiling.cents() < limit || (ceiling.cents() == limit && limit < price)) {
            binding.add(rule);
        }
        return Math.min(limit, ceiling.cents());
    }

    private Share budget() {
        Euros budget = company.trainingBudget();
        String pointer = "/company/trainingBudget";
        if (request.initiative() == Initiative.BENEFICIARY) {
            return named(Scheme.EMPLOYER_BUDGET, "G-EMP-1-PUBLIC", "G-EMP-1-BUDGET", pointer, budget);
        }
        return new Share(Scheme.EMPLOYER_BUDGET, null, true, List.of());
    }

    private Share ptp() {
        findings.hold("G-PTP-2-PART");
        return new Share(Scheme.PTP, price, true, List.of("G-PTP-2-PART"));
    }

    private Share fne() {
        findings.hold("G-FNE-1-DECISION");
        boolean inDifficulty = Boolean.TRUE.equals(company.inDifficulty());
        if (!known("/company/headcount", company.headcount())) {
            List<String> absent = known("/company/inDifficulty", company.inDifficulty())
                    ? List.of("/company/headcount")
                    : List.of("/company/headcount", "/company/inDifficulty");
            return new Share(Scheme.FNE, null, false, List.of("G-FNE-1-DECISION"), absent);
        }
        int headcount = company.headcount();
        if (headcount < 11) {
            known("/company/inDifficulty", company.inDifficulty());
        }
        long most = (price * 70 + 50) / 100;
        String rule = headcount < 50 ? "G-FNE-2-TAUX" : "G-FNE-4-TAUX";
        if (headcount < 50) {
            findings.hold(rule);
        }
        if (headcount < 11 && inDifficulty) {
            findings.hold("G-FNE-3-TAUX");
            rule = price > most ? "G-FNE-3-TAUX" : rule;
            most = price;
        }
        if (headcount >= 50) {
            findings.hold(rule);
            findings.note("G-FNE-4-DESACCORD", true);
        }
        return new Share(Scheme.FNE, most, false, List.of(rule));
    }

    private Share region() {
        Share share = toBeConfirmed(Scheme.REGION, "G-REG-1-MONTANT");
        findings.note("G-REG-2", "FR-IDF".equals(Input.region(request).value()));
        return share;
    }

    private Share toBeConfirmed(Scheme scheme, String rule) {
        findings.hold(rule);
        return new Share(scheme, null, false, List.of(rule));
    }

    private Share named(Scheme scheme, String gate, String rule, String pointer, Euros amount) {
        if (!known(pointer, amount)) {
            return new Share(scheme, null, true, List.of(gate), List.of(pointer));
        }
        findings.hold(rule);
        return new Share(scheme, amount.cents(), true, List.of(rule));
    }

    private boolean known(String pointer, Object value) {
        if (value == null) {
            missing.add(pointer);
        }
        return value != null;
    }
}
