package io.github.bilanfunding;

import io.github.bilanfunding.canonical.Prototypes;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Reckoning;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.catalogue.RulebookHistory;
import io.github.bilanfunding.internal.engine.Decider;
import io.github.bilanfunding.internal.resource.Part;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.value.Language;
import io.github.bilanfunding.value.RulebookVersion;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Decides funding requests under one rulebook. Build one per rulebook and keep it. Callers see an immutable object,
 * which any number of threads can use at once. It reads no clock, no locale and no network. It reads no file outside
 * its own jar and logs no personal data.
 *
 * <p>The rules of a legal period are prepared when a request first falls into that period, then shared.
 */
public final class FundingEngine {

    /** Searches read it by its name. */
    private final Decider decider;

    private FundingEngine(Decider decider) {
        this.decider = decider;
    }

    /**
     * {@return a new engine for the current version of a shipped rulebook}
     *
     * @param rulebook the rulebook, not null
     * @throws io.github.bilanfunding.error.RulebookException if the jar's rules cannot be read
     * @throws io.github.bilanfunding.error.MissingDependencyException if slf4j-api is absent
     */
    public static FundingEngine of(RulebookId rulebook) {
        Objects.requireNonNull(rulebook, "rulebook");
        Part.DECISIONS.require();
        return new FundingEngine(new Decider(CompiledRulebook.of(rulebook.code()), libraryVersion()));
    }

    /**
     * {@return a new engine for a rulebook}
     *
     * <p>The rules of a loaded rulebook are compiled now, unless another engine did: that takes a second or more.
     *
     * @param rulebook the rulebook, not null
     * @throws io.github.bilanfunding.error.RulebookException if its rules do not compile
     * @throws io.github.bilanfunding.error.MissingDependencyException if slf4j-api is absent, or for a loaded rulebook
     *     Drools' compiler
     */
    public static FundingEngine of(Rulebook rulebook) {
        Objects.requireNonNull(rulebook, "rulebook");
        Part.DECISIONS.require();
        return new FundingEngine(new Decider(rulebook.compiled(), libraryVersion()));
    }

    /**
     * {@return a new engine for one version of a rulebook, identified as in a decision}
     *
     * <p>For the current version, this is the same as {@link #of(RulebookId)}. An earlier version is compiled from its
     * own rules, once per process. That takes some seconds and needs Drools' compiler on the class path.
     *
     * @param version one of {@link #versions(RulebookId)}, not null
     * @throws io.github.bilanfunding.error.UnknownRulebookException if this library does not contain that version, or
     *     contains it with another fingerprint
     * @throws io.github.bilanfunding.error.RulebookException if the jar's rules cannot be read or compiled
     * @throws io.github.bilanfunding.error.MissingDependencyException if slf4j-api is absent, or for an earlier version
     *     Drools' compiler
     */
    public static FundingEngine of(RulebookVersion version) {
        Objects.requireNonNull(version, "version");
        Part.DECISIONS.require();
        return new FundingEngine(new Decider(RulebookHistory.SHIPPED.load(version), libraryVersion()));
    }

    /**
     * {@return the versions of a rulebook that this library can decide with: the released ones, oldest first, then the
     * current one}
     *
     * @param rulebook the rulebook, not null
     * @throws io.github.bilanfunding.error.RulebookException if the jar's history cannot be read
     */
    public static List<RulebookVersion> versions(RulebookId rulebook) {
        return RulebookHistory.SHIPPED.versions(rulebook.code());
    }

    /**
     * {@return a new engine for one version of a rulebook, as soon as an executor has prepared it}
     *
     * <p>Threads that go on serving requests take this one for an earlier version, because {@link #of(RulebookVersion)}
     * then keeps them waiting for seconds. It fails with the exceptions of that method.
     *
     * @param version one of {@link #versions(RulebookId)}, not null
     * @param executor compiles the rules, not null
     */
    public static CompletableFuture<FundingEngine> prepared(RulebookVersion version, Executor executor) {
        Objects.requireNonNull(version, "version");
        return CompletableFuture.supplyAsync(() -> of(version), executor);
    }

    /**
     * {@return a new engine for a rulebook, as soon as an executor has prepared it} It fails with the exceptions of
     * {@link #of(Rulebook)}.
     *
     * @param rulebook the rulebook, not null
     * @param executor compiles the rules, not null
     */
    public static CompletableFuture<FundingEngine> prepared(Rulebook rulebook, Executor executor) {
        Objects.requireNonNull(rulebook, "rulebook");
        return CompletableFuture.supplyAsync(() -> of(rulebook), executor);
    }

    /** {@return the version of this library, as written in decisions} */
    public static String libraryVersion() {
        return Resources.properties("library.properties").getProperty("version");
    }

    /** {@return the catalogue of this engine's rulebook} */
    public Catalogue catalogue() {
        return decider.catalogue();
    }

    /**
     * Prepares the legal periods of some request dates for any number of threads, so that the first decisions on these days
     * do not wait for it. It takes a part of a second per period that is not prepared yet.
     *
     * @param requestDates the days, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException if a day is before the first day that the rulebook
     *     covers
     */
    public void prepare(Collection<LocalDate> requestDates) {
        requestDates.forEach(decider::prepare);
    }

    /**
     * {@return the decision for a request with one beneficiary}
     *
     * @param request the request, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException if the request date is before the first day that the
     *     rulebook covers
     * @throws io.github.bilanfunding.error.DecisionException if a rule fails, which is a defect of the rulebook
     */
    public FundingDecision decide(FundingRequest request) {
        return decider.decide(request);
    }

    /**
     * {@return what the decisions of this engine repeat, such as the texts of its rules, written once in a language}
     *
     * <p>It is made on first use and kept, some 200 KB. A {@link io.github.bilanfunding.canonical.RecordWriter} copies from
     * it, which pays from a few hundred decisions on.
     *
     * @param language the language, not null
     */
    public Prototypes prototypes(Language language) {
        return decider.prototypes(Objects.requireNonNull(language, "language"));
    }

    /**
     * {@return how {@link #decide(FundingRequest)} reckons its decision on a request: the arithmetic of the plans and the
     * inputs that the criteria read}
     *
     * @param request the request, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException if the request date is before the first day that the
     *     rulebook covers
     * @throws io.github.bilanfunding.error.DecisionException if a rule fails, which is a defect of the rulebook
     */
    public Reckoning reckon(FundingRequest request) {
        return decider.reckon(request);
    }

    /**
     * {@return the decision for each beneficiary of a request; they share the company's money, the first beneficiary
     * first}
     *
     * @param request the request, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException if the request date is before the first day that the
     *     rulebook covers
     * @throws io.github.bilanfunding.error.DecisionException if a rule fails, which is a defect of the rulebook
     */
    public CohortDecision decide(CohortRequest request) {
        return decider.decide(request);
    }

    /**
     * {@return the request of each beneficiary of a cohort, with the company's money that the earlier ones leave, in their
     * order}
     *
     * <p>A decision on one of them has the plans of the cohort's decision on this beneficiary. So whatever takes a request
     * serves the members of a cohort too: questions, advice, estimates, papers and pages.
     *
     * @param request the request of the cohort, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException if the request date is before the first day that the
     *     rulebook covers
     * @throws io.github.bilanfunding.error.DecisionException if a rule fails, which is a defect of the rulebook
     */
    public List<FundingRequest> members(CohortRequest request) {
        return decider.members(request);
    }
}
