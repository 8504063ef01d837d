package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.canonical.Prototypes;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.Reckoning;
import io.github.bilanfunding.decision.RemainingPayer;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.facts.Findings;
import io.github.bilanfunding.internal.facts.Profile;
import io.github.bilanfunding.internal.facts.TableAmount;
import io.github.bilanfunding.internal.plan.Planner;
import io.github.bilanfunding.internal.resource.Lazy;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.Company;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Initiative;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import io.github.bilanfunding.value.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides requests under one rulebook. Thread-safe. */
public final class Decider {

    private final Catalogue catalogue;
    private final Periods periods;
    private final SourceIndex sources;
    private final String libraryVersion;
    private final Map<Language, Lazy<Prototypes>> prototypes = new EnumMap<>(Language.class);

    public Decider(CompiledRulebook rulebook, String libraryVersion) {
        this(rulebook.catalogue(), new Periods(rulebook), libraryVersion);
    }

    Decider(Catalogue catalogue, Periods periods, String libraryVersion) {
        this.catalogue = catalogue;
        this.periods = periods;
        this.sources = new SourceIndex(catalogue.sources().values(), catalogue.rules());
        this.libraryVersion = libraryVersion;
        for (Language language : Language.values()) {
            prototypes.put(language, new Lazy<>(() -> new Prototypes(language, Repeated.of(catalogue))));
        }
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** What decisions repeat, ready to be written in a language. */
    public Prototypes prototypes(Language language) {
        return Objects.requireNonNull(prototypes.get(language)).get();
    }

    public FundingDecision decide(FundingRequest request) {
        return decide(request, request.company(), Fingerprint.of(request), DocumentPlace.ALONE);
    }

    public CohortDecision decide(CohortRequest request) {
        String fingerprint = Fingerprint.of(request);
        List<FundingDecision> decisions =
                new ArrayList<>(request.beneficiaries().size());
        inTurn(request, member -> {
            DocumentPlace place = DocumentPlace.inCohort(decisions.size());
            decisions.add(decide(member, request.company(), fingerprint, place));
            return decisions.get(decisions.size() - 1);
        });
        return new CohortDecision(
                FundingDecision.SCHEMA_VERSION,
                request.reference(),
                request.requestDate(),
                catalogue.version(),
                fingerprint,
                libraryVersion,
                decisions,
                SharedMoney.totals(decisions));
    }

    /** The request of each beneficiary, with the company's money that the earlier ones leave. */
    public List<FundingRequest> members(CohortRequest request) {
        List<FundingRequest> members = new ArrayList<>(request.beneficiaries().size());
        inTurn(request, member -> {
            members.add(member);
            return decide(member);
        });
        return List.copyOf(members);
    }

    /** Decides one beneficiary after the other: each finds the money that the earlier ones leave. */
    private void inTurn(CohortRequest request, Function<FundingRequest, FundingDecision> decide) {
        Company company = request.company();
        for (int i = 0; i < request.beneficiaries().size(); i++) {
            FundingRequest member = request.of(i, company);
            FundingDecision decision = decide.apply(member);
            company = SharedMoney.remaining(company, decision.plan(), envelopeOfTheYear(member));
        }
    }

    /** Prepares the legal period of a day. */
    public void prepare(LocalDate requestDate) {
        requireCovered(requestDate);
        periods.on(requestDate).ruleBase().share();
    }

    /** What the decision on a request comes to, with the same rules and the same plans, but without a rule session. */
    public Preview preview(FundingRequest request) {
        requireCovered(request.requestDate());
        Period period = periods.on(request.requestDate());
        Assessment assessment = Assessment.of(period, request, period::trial);
        return new Preview(
                period.index(),
                assessment,
                plans(period.index(), request, assessment, DocumentPlace.ALONE),
                Absences.of(request, assessment).missing(DocumentPlace.ALONE));
    }

    private static List<FundingPlan> plans(
            RuleIndex index, FundingRequest request, Assessment assessment, DocumentPlace place) {
        return Planner.plans(
                request.bilan().price(), remainingPayer(request), Ways.open(index, request, assessment, place));
    }

    /** How the decision on a request is reckoned. */
    public Reckoning reckon(FundingRequest request) {
        requireCovered(request.requestDate());
        Period period = periods.on(request.requestDate());
        Assessment assessment = Assessment.of(period, request, period::session);
        return new Reckoning(
                catalogue.version(),
                Fingerprint.of(request),
                Planner.reckonings(
                        request.bilan().price(),
                        remainingPayer(request),
                        Ways.open(period.index(), request, assessment, DocumentPlace.ALONE)),
                ReadInputs.of(request, assessment));
    }

    private static RemainingPayer remainingPayer(FundingRequest request) {
        return request.initiative() == Initiative.EMPLOYER ? RemainingPayer.EMPLOYER : RemainingPayer.BENEFICIARY;
    }

    private @Nullable Euros envelopeOfTheYear(FundingRequest request) {
        TableAmount envelope =
                new Profile(request, periods.on(request.requestDate()).tables(), new Findings()).getOpcoEnvelope();
        return envelope == null ? null : envelope.amount();
    }

    /**
     * Decides the request of one person.
     *
     * @param announced the company of the document, before any member of a cohort used its money
     */
    private FundingDecision decide(FundingRequest request, Company announced, String fingerprint, DocumentPlace place) {
        requireCovered(request.requestDate());
        Period period = periods.on(request.requestDate());
        Assessment assessment = Assessment.of(period, request, period::session);
        Absences absences = Absences.of(request, assessment);
        List<FundingPlan> plans = plans(period.index(), request, assessment, place);
        FundingPlan plan = plans.get(0);
        List<Notice> notices = assessment.trace().notices();
        BudgetNotice.on(announced.trainingBudget(), request.company().trainingBudget(), plan)
                .ifPresent(notices::add);
        notices.addAll(GrantNotices.on(request, assessment));
        return new FundingDecision(
                FundingDecision.SCHEMA_VERSION,
                request.reference(),
                request.requestDate(),
                request.beneficiary().reference(),
                catalogue.version(),
                fingerprint,
                libraryVersion,
                verdicts(period.index(), assessment),
                StatedCriteria.of(period.index(), assessment, place),
                plan,
                plans.subList(1, plans.size()),
                absences.presumed(place),
                absences.otherSituations(place),
                absences.missing(place),
                notices,
                assessment.trace().firedRules(),
                sources.cited(assessment, request.requestDate()));
    }

    private static List<SchemeVerdict> verdicts(RuleIndex index, Assessment assessment) {
        SchemeVerdict[] verdicts = new SchemeVerdict[index.schemes().size()];
        for (SchemeRules scheme : index.schemes()) {
            verdicts[scheme.place()] = scheme.verdict(SchemeStatus.NOT_APPLICABLE, null);
        }
        for (SchemeAssessment assessed : assessment.schemes()) {
            verdicts[assessed.rules().place()] = assessed.verdict();
        }
        return List.of(verdicts);
    }

    private void requireCovered(LocalDate requestDate) {
        LocalDate first = catalogue.decidesFrom();
        if (requestDate.isBefore(first)) {
            throw new InvalidRequestException(List.of(new Problem(
                    "/requestDate",
                    new BilingualText(
                            requestDate + " précède le premier jour que ce référentiel décide : choisissez le " + first
                                    + " ou un jour suivant.",
                            requestDate + " is before the first day that this rulebook decides: choose " + first
                                    + " or a later day."))));
        }
    }
}
