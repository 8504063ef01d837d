package io.github.bilanfunding.oracle;

import static io.github.bilanfunding.oracle.Logic.any;
import static io.github.bilanfunding.oracle.Logic.holds;
import static io.github.bilanfunding.oracle.Logic.known;
import static io.github.bilanfunding.oracle.Logic.positive;
import static io.github.bilanfunding.oracle.Logic.test;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.Gap;
import io.github.bilanfunding.decision.GapDirection;
import io.github.bilanfunding.decision.GapUnit;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.request.Beneficiary;
import io.github.bilanfunding.request.Bilan;
import io.github.bilanfunding.request.Company;
import io.github.bilanfunding.request.Contract;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Opco;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** For whom each scheme of the guide is meant, and on which conditions. */
final class GuideCriteria {

    private static final Set<String> AIDING_REGIONS = Set.of("FR-IDF", "FR-ARA");

    private final FundingRequest request;
    private final Beneficiary person;
    private final Company company;
    private final Bilan bilan;

    GuideCriteria(FundingRequest request) {
        this.request = request;
        this.person = request.beneficiary();
        this.company = request.company();
        this.bilan = request.bilan();
    }

    /** The rule that opens a scheme to this person, or null when it is not meant for them. */
    String gate(Scheme scheme) {
        Status status = person.status();
        boolean employee = status == Status.EMPLOYEE;
        boolean selfEmployed = status == Status.SELF_EMPLOYED;
        return switch (scheme.code()) {
            case "CPF" -> employee || selfEmployed || status == Status.JOB_SEEKER ? "G-CPF-1-PUBLIC" : null;
            case "CPF_TOP_UP" -> employee ? "G-CPF-4-PUBLIC" : null;
            case "OPCO" -> employee ? "G-OPCO-1-PUBLIC" : null;
            case "EMPLOYER_BUDGET" -> employee ? "G-EMP-1-PUBLIC" : null;
            case "PTP" -> employee ? "G-PTP-1-PUBLIC" : null;
            case "FNE" -> employee ? "G-FNE-1-PUBLIC" : null;
            case "FAF" -> selfEmployed ? "G-FAF-1-PUBLIC" : null;
            case "REGION" -> "G-REG-1-PUBLIC";
            default -> null;
        };
    }

    /** The criteria of a scheme that is meant for this person. */
    List<Criterion> of(Scheme scheme) {
        return switch (scheme.code()) {
            case "CPF" -> List.of(certifying("G-CPF-2-CERTIFIANT"), listed("G-CPF-2-REFERENCE"), rights());
            case "CPF_TOP_UP" -> List.of(certifying("G-CPF-4-CERTIFIANT"), listed("G-CPF-4-REFERENCE"), price());
            case "OPCO" -> List.of(opcoFrame(), certifying("G-OPCO-4-CERTIFIANT"));
            case "PTP" -> List.of(permanent(), seniority(), inCompany(), commission());
            case "FNE" -> List.of(economicChange());
            case "REGION" -> List.of(region());
            default -> List.of();
        };
    }

    private Criterion certifying(String id) {
        return criterion(id, holds(bilan.certifying()), new Input("/bilan/certifying", bilan.certifying()));
    }

    private Criterion listed(String id) {
        Boolean listed = bilan.listedOnMonCompteFormation();
        return criterion(id, holds(listed), new Input("/bilan/listedOnMonCompteFormation", listed));
    }

    private Criterion rights() {
        Outcome outcome = any(known(person.status() != Status.SELF_EMPLOYED), positive(balance()));
        return criterion("G-CPF-5-DROITS", outcome, new Input("/beneficiary/status", person.status()), balanceInput());
    }

    private Criterion price() {
        long cents = bilan.price().cents();
        Outcome outcome = any(test(balance(), b -> cents > b.cents()), known(cents > 500_000));
        return gap(criterion("G-CPF-4-PRIX", outcome, new Input("/bilan/price", bilan.price()), balanceInput()), () -> {
            long dearerThan = Math.min(balance().cents(), 500_000);
            return Gap.of(new Euros(dearerThan + 1 - cents), GapDirection.TOO_LITTLE);
        });
    }

    private Criterion opcoFrame() {
        Euros grant = company.opcoGrant();
        Outcome outcome = any(
                holds(company.gpec()),
                test(company.headcount(), n -> n < 11),
                test(company.opco(), opco -> opco == Opco.ATLAS),
                known(grant != null && grant.isPositive()));
        List<Input> inputs = new ArrayList<>(List.of(
                new Input("/company/gpec", company.gpec()),
                new Input("/company/headcount", company.headcount()),
                new Input("/company/opco", company.opco())));
        if (grant != null) {
            inputs.add(new Input("/company/opcoGrant", grant));
        }
        Criterion criterion = criterion("G-OPCO-1-CADRE", outcome, inputs.toArray(Input[]::new));
        return gap(criterion, () -> Gap.of(company.headcount() - 10, GapUnit.EMPLOYEES, GapDirection.TOO_MUCH));
    }

    private Criterion seniority() {
        Integer months = person.monthsEmployed();
        Outcome outcome = test(months, m -> m >= 24);
        Input input = new Input("/beneficiary/monthsEmployed", months);
        return gap(criterion("G-PTP-1-ANCIENNETE", outcome, input), () -> monthsShort(24 - months));
    }

    private Criterion permanent() {
        Contract contract = person.contract();
        Outcome outcome = test(contract, c -> c == Contract.PERMANENT);
        return criterion("G-PTP-1-CDI", outcome, new Input("/beneficiary/contract", contract));
    }

    private Criterion inCompany() {
        Integer months = person.monthsInCompany();
        Outcome outcome = test(months, m -> m >= 12);
        Input input = new Input("/beneficiary/monthsInCompany", months);
        return gap(criterion("G-PTP-1-ENTREPRISE", outcome, input), () -> monthsShort(12 - months));
    }

    private Criterion commission() {
        Boolean approval = person.jointCommissionApproval();
        Input input = new Input("/beneficiary/jointCommissionApproval", approval);
        return criterion("G-PTP-2-COMMISSION", holds(approval), input);
    }

    private Criterion economicChange() {
        Boolean change = company.economicChange();
        return criterion("G-FNE-1-MUTATION", holds(change), new Input("/company/economicChange", change));
    }

    private Criterion region() {
        Input region = Input.region(request);
        Outcome outcome = test(region.value(), AIDING_REGIONS::contains);
        if (!Input.regionIsOnlyPresumed(request)) {
            // either region would tell it
            return region.isAbsent() && region.pointer().startsWith("/beneficiary")
                    ? criterion("G-REG-1-REGION", outcome, new Input("/company/region", null), region)
                    : criterion("G-REG-1-REGION", outcome, region);
        }
        Outcome presumed = outcome == Outcome.MET ? Outcome.PRESUMED : Outcome.UNKNOWN;
        return criterion("G-REG-1-REGION", presumed, region, new Input("/company/region", null));
    }

    private Euros balance() {
        return person.cpf().balance();
    }

    private Input balanceInput() {
        return new Input("/beneficiary/cpf/balance", balance());
    }

    private static Criterion criterion(String id, Outcome outcome, Input... inputs) {
        GuideText text = GuideTexts.of(id);
        List<String> missing = new ArrayList<>();
        BilingualText actual = null;
        for (Input input : inputs) {
            if (!input.isAbsent()) {
                actual = actual == null ? input.shown() : actual.and(", ", input.shown());
            } else if (outcome == Outcome.UNKNOWN || outcome == Outcome.PRESUMED) {
                missing.add(input.pointer());
            }
        }
        return new Criterion(id, text.label(), outcome, text.sources(), missing, actual, text.asks(), null);
    }

    private static Gap monthsShort(int months) {
        return Gap.of(months, GapUnit.MONTHS, GapDirection.TOO_LITTLE);
    }

    private static Criterion gap(Criterion c, Supplier<Gap> gap) {
        return c.outcome() == Outcome.UNMET
                ? new Criterion(
                        c.id(), c.label(), c.outcome(), c.sources(), c.missing(), c.actual(), c.required(), gap.get())
                : c;
    }
}
