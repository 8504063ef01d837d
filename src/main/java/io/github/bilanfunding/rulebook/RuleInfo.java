package io.github.bilanfunding.rulebook;

import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.Severity;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.value.BilingualText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a rulebook, as its DRL states it. Immutable and thread-safe.
 *
 * @param id its id, stable for ever, unique in the rulebook, not null
 * @param label what it says, not null
 * @param scheme the code of its scheme, or {@value #BILAN} for a rule on the bilan itself, not null
 * @param appliesTo the schemes on which a criterion or an exemption on the bilan itself bears, empty for other rules, not
 *     null
 * @param kind what it tells when it fires, not null
 * @param family what it shares with the rules that take its place as the law changes, or that are lifted together; its
 *     own id where there are none, not null
 * @param sources where it comes from, at least one, not null
 * @param validFrom the first day on which it applies, not null
 * @param validTo the last day on which it applies, null when no end is known
 * @param inputs the JSON pointers of the fields that its condition reads, in the order of the condition, not null
 * @param condition what it asks as its DRL writes it, on one line, empty for a rule without condition, not null
 * @param asks what its condition asks, in words, null for a rule without condition
 * @param lifts the families of the rules that an exemption lifts, empty for other kinds, not null
 * @param route the route of an offer or a floor, null for other kinds
 * @param rank the place of an offer among the payers of its route, from 1, the lowest first; 0 for other kinds
 * @param coversFloor whether an offer may pay the part that a floor keeps from the others
 * @param severity how much a notice matters, null for other kinds
 */
public record RuleInfo(
        String id,
        BilingualText label,
        String scheme,
        List<Scheme> appliesTo,
        RuleKind kind,
        String family,
        List<Source> sources,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> inputs,
        String condition,
        @Nullable BilingualText asks,
        List<String> lifts,
        @Nullable Route route,
        int rank,
        boolean coversFloor,
        @Nullable Severity severity)
        implements InForce {

    /** The scheme code of rules on the bilan itself. */
    public static final String BILAN = "BILAN";

    /**
     * Copies the lists.
     *
     * @param id as the component
     * @param label as the component
     * @param scheme as the component
     * @param appliesTo as the component
     * @param kind as the component
     * @param family as the component
     * @param sources as the component
     * @param validFrom as the component
     * @param validTo as the component
     * @param inputs as the component
     * @param condition as the component
     * @param asks as the component
     * @param lifts as the component
     * @param route as the component
     * @param rank as the component
     * @param coversFloor as the component
     * @param severity as the component
     */
    public RuleInfo {
        appliesTo = List.copyOf(appliesTo);
        sources = List.copyOf(sources);
        inputs = List.copyOf(inputs);
        lifts = List.copyOf(lifts);
    }

    /**
     * {@return whether the rule bears on a scheme: as a rule of that scheme, or on the bilan itself}
     *
     * @param scheme the scheme, not null
     */
    public boolean bearsOn(Scheme scheme) {
        return this.scheme.equals(scheme.name()) || appliesTo.contains(scheme);
    }

    /**
     * {@return whether the rule, an exemption, lifts another}
     *
     * @param other the other rule, not null
     */
    public boolean lifts(RuleInfo other) {
        return lifts.contains(other.family());
    }
}
