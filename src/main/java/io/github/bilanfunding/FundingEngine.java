package io.github.bilanfunding;

import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.RulebookVersion;
import io.github.bilanfunding.internal.catalogue.Rulebook;
import io.github.bilanfunding.internal.catalogue.RulebookHistory;
import io.github.bilanfunding.internal.engine.Decider;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RulebookId;
import java.util.List;
import java.util.Objects;

/**
 * Decides funding requests under one rulebook. Build one per rulebook and keep it: it is immutable as far as callers can
 * tell and safe for use by any number of threads at once. It reads no clock, no locale, no network and no file outside
 * its own jar, and logs no personal data.
 *
 * <p>The rules of a legal period are prepared when a request first falls into that period, then shared.
 */
public final class FundingEngine {

    private final Decider decider;

    private FundingEngine(Decider decider) {
        this.decider = decider;
    }

    /**
     * {@return a new engine for one of the shipped rulebooks, in today's version}
     *
     * @param rulebook which rulebook, not null
     * @throws io.github.bilanfunding.error.RulebookException if the jar's rules cannot be read
     */
    public static FundingEngine of(RulebookId rulebook) {
        Objects.requireNonNull(rulebook, "rulebook");
        return new FundingEngine(new Decider(Rulebook.of(rulebook.code()), libraryVersion()));
    }

    /**
     * {@return a new engine for one version of a rulebook, as decisions name it}
     *
     * <p>For today's version this is an engine like that of {@link #of(RulebookId)}. An earlier one is compiled from its
     * rules as they were, once in a process, which takes some seconds and needs Drools' compiler on the class path.
     *
     * @param rulebook one of {@link #versions(RulebookId)}, not null
     * @throws io.github.bilanfunding.error.UnknownRulebookException if this library does not hold that version, or holds
     *     it under another fingerprint
     * @throws io.github.bilanfunding.error.RulebookException if the jar's rules cannot be read or compiled
     */
    public static FundingEngine of(RulebookVersion rulebook) {
        Objects.requireNonNull(rulebook, "rulebook");
        return new FundingEngine(new Decider(RulebookHistory.SHIPPED.load(rulebook), libraryVersion()));
    }

    /**
     * {@return the versions of a rulebook that this library decides by: the released ones, the oldest first, then today's}
     *
     * @param rulebook which rulebook, not null
     * @throws io.github.bilanfunding.error.RulebookException if the jar's history cannot be read
     */
    public static List<RulebookVersion> versions(RulebookId rulebook) {
        return RulebookHistory.SHIPPED.versions(rulebook.code());
    }

    /** {@return the version of this library, as decisions state it} */
    public static String libraryVersion() {
        return Resources.properties("library.properties").getProperty("version");
    }

    /** {@return the catalogue of this engine's rulebook} */
    public Catalogue catalogue() {
        return decider.catalogue();
    }

    /**
     * {@return the decision on a request for one beneficiary}
     *
     * @param request the request, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException if the request date is before the first day that the
     *     rulebook decides
     * @throws io.github.bilanfunding.error.DecisionException if a rule fails, which is a defect of the rulebook
     */
    public FundingDecision decide(FundingRequest request) {
        return decider.decide(request);
    }

    /**
     * {@return the decisions on a request for several beneficiaries, who share the company's money in their order}
     *
     * @param request the request, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException if the request date is before the first day that the
     *     rulebook decides
     * @throws io.github.bilanfunding.error.DecisionException if a rule fails, which is a defect of the rulebook
     */
    public CohortDecision decide(CohortRequest request) {
        return decider.decide(request);
    }
}
