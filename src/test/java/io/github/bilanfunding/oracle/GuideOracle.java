package io.github.bilanfunding.oracle;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Presumption;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.decision.Severity;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Grant;
import io.github.bilanfunding.request.Initiative;
import io.github.bilanfunding.request.Opco;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.RulebookVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The guide once more, in plain Java and without a rule engine: the same decision by another way. It works with
 * three-valued logic where the library works with rules that fire, so that a mistake in either shows as a difference.
 * Which rulebook and which library decided is taken as given.
 */
public final class GuideOracle {

    private final RulebookVersion rulebook;
    private final String libraryVersion;

    public GuideOracle(RulebookVersion rulebook, String libraryVersion) {
        this.rulebook = rulebook;
        this.libraryVersion = libraryVersion;
    }

    /** The decision on a request whose fingerprint is known. */
    public FundingDecision decide(FundingRequest request, String requestFingerprint) {
        Findings findings = new Findings();
        Set<String> missing = new TreeSet<>();
        Map<Scheme, List<Criterion>> criteria = new TreeMap<>();
        Map<Scheme, Share> shares = new TreeMap<>();
        BilanNotices.find(request, findings);
        judge(request, criteria, findings);
        GuideAmounts amounts = new GuideAmounts(request, findings, missing);
        criteria.forEach((scheme, own) -> {
            switch (outcome(own)) {
                case MET, PRESUMED -> shares.put(scheme, amounts.of(scheme));
                case UNKNOWN -> own.forEach(c -> missing.addAll(c.missing()));
                case UNMET -> {}
            }
        });
        if (Input.regionIsOnlyPresumed(request)) {
            missing.remove("/company/region");
        }
        FundingPlan plan = GuidePlan.of(request, shares, isOpen(request, criteria));
        GuidePlan.compareBudget(request, plan, findings);
        warnOfGrants(request, criteria, shares, findings);
        return new FundingDecision(
                FundingDecision.SCHEMA_VERSION,
                request.reference(),
                request.requestDate(),
                request.beneficiary().reference(),
                rulebook,
                requestFingerprint,
                libraryVersion,
                verdicts(criteria, shares),
                criteria.values().stream().flatMap(List::stream).toList(),
                plan,
                List.of(),
                presumed(request, criteria),
                List.of(),
                List.copyOf(missing),
                findings.notices(),
                findings.fired(),
                GuideTexts.sources(criteria.values(), findings));
    }

    /** The guide knows no grant of a region or of a fund of the self-employed, and no other funder. */
    private static void warnOfGrants(
            FundingRequest request,
            Map<Scheme, List<Criterion>> criteria,
            Map<Scheme, Share> shares,
            Findings findings) {
        List<Grant> grants = request.beneficiary().grants();
        for (Grant grant : grants == null ? List.<Grant>of() : grants) {
            Scheme scheme = Scheme.of(grant.funder().name());
            if (!criteria.containsKey(scheme) || shares.containsKey(scheme)) {
                BilingualText funder = scheme.label();
                findings.add(new Notice(
                        "ACCORD-SANS-OBJET",
                        Severity.WARNING,
                        new BilingualText(
                                "L'accord indiqué n'est pas pris en compte : « " + funder.french()
                                        + " » ne peut pas financer ainsi ce bilan ; vérifiez le financeur et le mode "
                                        + "de paiement",
                                "The grant given does not count: \"" + funder.english()
                                        + "\" cannot fund this bilan in that way; check the funder and the way of "
                                        + "payment"),
                        List.of()));
            }
        }
    }

    private static void judge(FundingRequest request, Map<Scheme, List<Criterion>> criteria, Findings findings) {
        GuideCriteria guide = new GuideCriteria(request);
        for (Scheme scheme : Scheme.shipped()) {
            String gate = guide.gate(scheme);
            if (gate != null) {
                findings.hold(gate);
                criteria.put(scheme, guide.of(scheme));
            }
        }
        criteria.forEach((scheme, own) -> {
            own.stream()
                    .filter(c -> c.outcome() == Outcome.MET || c.outcome() == Outcome.PRESUMED)
                    .forEach(c -> findings.hold(c.id()));
            advise(scheme, request, findings);
        });
    }

    /** What the guide says of a scheme to those for whom it is meant. */
    private static void advise(Scheme scheme, FundingRequest request, Findings findings) {
        switch (scheme.code()) {
            case "CPF" -> {
                findings.note("G-CPF-1-ALIMENTATION", true);
                findings.note("G-CPF-3", true);
            }
            case "OPCO" -> findings.note("G-OPCO-2", request.company().opco() == Opco.ATLAS);
            case "EMPLOYER_BUDGET" -> {
                findings.note("G-PDC-1", true);
                findings.note("G-EMP-1", true);
            }
            case "FAF" -> findings.note("G-FAF-1-FONDS", true);
            default -> {}
        }
    }

    private static List<SchemeVerdict> verdicts(Map<Scheme, List<Criterion>> criteria, Map<Scheme, Share> shares) {
        List<SchemeVerdict> verdicts = new ArrayList<>();
        for (Scheme scheme : Scheme.shipped()) {
            List<Criterion> own = criteria.get(scheme);
            Share share = shares.get(scheme);
            verdicts.add(new SchemeVerdict(
                    scheme,
                    scheme.label(),
                    status(own, share),
                    share == null ? null : share.ceiling(),
                    own == null ? List.of() : own.stream().map(Criterion::id).toList()));
        }
        return verdicts;
    }

    private static SchemeStatus status(List<Criterion> criteria, Share share) {
        if (criteria == null) {
            return SchemeStatus.NOT_APPLICABLE;
        }
        if (share != null) {
            return share.certain() ? SchemeStatus.ELIGIBLE : SchemeStatus.SUBJECT_TO_APPROVAL;
        }
        return outcome(criteria) == Outcome.UNMET ? SchemeStatus.INELIGIBLE : SchemeStatus.UNDETERMINED;
    }

    private static List<Presumption> presumed(FundingRequest request, Map<Scheme, List<Criterion>> criteria) {
        if (!Input.regionIsOnlyPresumed(request)) {
            return List.of();
        }
        Criterion region = criteria.get(Scheme.REGION).get(0);
        BilingualText from = Input.region(request).shown();
        return List.of(new Presumption(
                "/company/region",
                new BilingualText(
                        "région de l'entreprise : d'après " + from.french(),
                        "region of the company: from " + from.english()),
                List.of(region.outcome() == Outcome.PRESUMED ? region.id() : "G-REG-1-PUBLIC")));
    }

    /** Whether a scheme that pays on the only route is not refused. The employer's own plan takes no scheme. */
    private static boolean isOpen(FundingRequest request, Map<Scheme, List<Criterion>> criteria) {
        return criteria.entrySet().stream()
                .filter(e ->
                        !e.getKey().equals(Scheme.EMPLOYER_BUDGET) || request.initiative() == Initiative.BENEFICIARY)
                .anyMatch(e -> outcome(e.getValue()) != Outcome.UNMET);
    }

    private static Outcome outcome(List<Criterion> criteria) {
        return Logic.all(criteria.stream().map(Criterion::outcome).toList());
    }
}
