package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.canonical.Prototypes;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.Reckoning;
import io.github.bilanfunding.decision.RemainingPayer;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.decision.Source;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Decides requests under one rulebook. Thread-safe. */
public final class Decider {

    private static final String BENEFICIARY = "/beneficiary";

    private final Catalogue catalogue;
    private final Periods periods;
    private final String libraryVersion;
    private final Map<Language, Lazy<Prototypes>> prototypes = new EnumMap<>(Language.class);

    public Decider(CompiledRulebook rulebook, String libraryVersion) {
        this(rulebook.catalogue(), new Periods(rulebook), libraryVersion);
    }

    Decider(Catalogue catalogue, Periods periods, String libraryVersion) {
        this.catalogue = catalogue;
        this.periods = periods;
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
        return decide(request, request.company(), Fingerprint.of(request), UnaryOperator.identity());
    }

    public CohortDecision decide(CohortRequest request) {
        String fingerprint = Fingerprint.of(request);
        List<FundingDecision> decisions =
                new ArrayList<>(request.beneficiaries().size());
        inTurn(request, member -> {
            String place = "/beneficiaries/" + decisions.size();
            decisions.add(decide(member, request.company(), fingerprint, pointer -> inCohort(pointer, place)));
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

    /** How the decision on a request is reckoned. */
    public Reckoning reckon(FundingRequest request) {
        requireCovered(request.requestDate());
        Period period = periods.on(request.requestDate());
        UnaryOperator<String> documentPointer = UnaryOperator.identity();
        Assessment assessment = Assessment.of(period, request, documentPointer);
        return new Reckoning(
                catalogue.version(),
                Fingerprint.of(request),
                Planner.reckonings(
                        request.bilan().price(),
                        remainingPayer(request),
                        new Ways(period, request, assessment, documentPointer).open()),
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

    /** Converts a pointer into the request of one beneficiary to a pointer into the cohort document. */
    private static String inCohort(String pointer, String place) {
        return pointer.startsWith(BENEFICIARY) ? place + pointer.substring(BENEFICIARY.length()) : pointer;
    }

    /**
     * Decides the request of one person.
     *
     * @param announced the company of the document, before any member of a cohort used its money
     */
    private FundingDecision decide(
            FundingRequest request, Company announced, String fingerprint, UnaryOperator<String> documentPointer) {
        requireCovered(request.requestDate());
        Period period = periods.on(request.requestDate());
        Assessment assessment = Assessment.of(period, request, documentPointer);
        Absences absences = Absences.of(period.index(), request, assessment, documentPointer);
        List<FundingPlan> plans = Planner.plans(
                request.bilan().price(),
                remainingPayer(request),
                new Ways(period, request, assessment, documentPointer).open());
        FundingPlan plan = plans.get(0);
        List<Criterion> criteria = criteria(assessment);
        List<FiredRule> fired = assessment.trace().firedRules();
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
                verdicts(assessment),
                criteria,
                plan,
                plans.subList(1, plans.size()),
                absences.presumed(),
                absences.otherSituations(),
                absences.missing(),
                notices,
                fired,
                sources(request.requestDate(), criteria, notices, fired));
    }

    private static List<Criterion> criteria(Assessment assessment) {
        Map<String, Criterion> criteria = new LinkedHashMap<>();
        for (SchemeAssessment scheme : assessment.schemes().values()) {
            if (scheme.status() != SchemeStatus.NOT_CLAIMED) {
                scheme.criteria()
                        .forEach(assessed -> criteria.put(assessed.criterion().id(), assessed.criterion()));
            }
        }
        return List.copyOf(criteria.values());
    }

    private Map<String, Source> sources(
            LocalDate day, List<Criterion> criteria, List<Notice> notices, List<FiredRule> fired) {
        Map<String, Source> sources = new HashMap<>();
        Consumer<List<String>> cite =
                keys -> keys.forEach(key -> sources.computeIfAbsent(key, k -> catalogue.source(k, day)));
        criteria.forEach(criterion -> cite.accept(criterion.sources()));
        notices.forEach(notice -> cite.accept(notice.sources()));
        fired.forEach(rule -> cite.accept(rule.sources()));
        return sources;
    }

    private List<SchemeVerdict> verdicts(Assessment assessment) {
        List<Scheme> schemes = catalogue.schemes();
        List<SchemeVerdict> verdicts = new ArrayList<>(schemes.size());
        for (Scheme scheme : schemes) {
            verdicts.add(verdict(scheme, assessment));
        }
        return verdicts;
    }

    private static SchemeVerdict verdict(Scheme scheme, Assessment assessment) {
        SchemeAssessment assessed = assessment.schemes().get(scheme);
        if (assessed == null) {
            return new SchemeVerdict(scheme, scheme.label(), SchemeStatus.NOT_APPLICABLE, null, List.of());
        }
        SchemeStatus status = assessed.status();
        Entitlement entitlement = assessed.entitlement();
        return new SchemeVerdict(
                scheme,
                scheme.label(),
                status,
                entitlement == null ? null : entitlement.ceiling(),
                status == SchemeStatus.NOT_CLAIMED
                        ? List.of()
                        : assessed.criteria().stream()
                                .map(criterion -> criterion.criterion().id())
                                .toList());
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
