package io.github.bilanfunding.rulebook;

import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.Severity;
import io.github.bilanfunding.value.BilingualText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a rulebook, as written in its DRL. Immutable and thread-safe.
 *
 * @param id its id, unique in the rulebook, never reused for another rule, not null
 * @param label the rule in words, not null
 * @param scheme the code of its scheme, or {@value #BILAN} for a rule about the bilan itself, not null
 * @param appliesTo the schemes to which a criterion or an exemption about the bilan itself applies, empty for other
 *     rules, not null
 * @param kind its kind, not null
 * @param family the name that it shares with the rules that replace it as the law changes, or that are lifted together
 *     with it; its own id when there are no such rules; not null
 * @param sources the keys of its sources, at least one, not null
 * @param validFrom the first day on which it applies, inclusive, not null
 * @param validTo the last day on which it applies, inclusive, null when no end is known
 * @param inputs the JSON pointers of the fields that its condition reads, in the order of the condition, not null
 * @param condition its condition as written in DRL, on one line, empty for a rule without a condition, not null
 * @param asks its condition in words, null for a rule without a condition
 * @param amount what the rule says of its amount, in words, such as "solde du CPF" or "70 % × prix du bilan", null for a
 *     rule without an amount
 * @param lifts the families of the rules that an exemption lifts, empty for other kinds, not null
 * @param binds the families of the offers that a ceiling binds, empty when it binds all offers of its scheme and for
 *     other kinds, not null
 * @param route the route of an offer, a floor or an approval, null for other kinds and for an approval of any route
 * @param rank the rank of an offer on its route, from 1, where the lowest pays first; 0 for other kinds
 * @param coversFloor whether an offer may pay the part that a floor reserves for the remaining payer
 * @param completes whether an offer only completes a route that another scheme opens
 * @param obliged whether the law obliges the payer of an offer to pay the whole price
 * @param provisional whether the amount of a floor is the last one known, while a new one is due
 * @param severity how important a notice is, null for other kinds
 */
public record RuleInfo(
        String id,
        BilingualText label,
        String scheme,
        List<Scheme> appliesTo,
        RuleKind kind,
        String family,
        List<String> sources,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> inputs,
        String condition,
        @Nullable BilingualText asks,
        @Nullable BilingualText amount,
        List<String> lifts,
        List<String> binds,
        @Nullable Route route,
        int rank,
        boolean coversFloor,
        boolean completes,
        boolean obliged,
        boolean provisional,
        @Nullable Severity severity)
        implements InForce {

    /** The scheme code of rules about the bilan itself. */
    public static final String BILAN = "BILAN";

    /** The name of the bilan itself, where rules of schemes have that of their scheme. */
    public static final BilingualText BILAN_NAME = new BilingualText("Le bilan lui-même", "The bilan itself");

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
     * @param amount as the component
     * @param lifts as the component
     * @param binds as the component
     * @param route as the component
     * @param rank as the component
     * @param coversFloor as the component
     * @param completes as the component
     * @param obliged as the component
     * @param provisional as the component
     * @param severity as the component
     */
    public RuleInfo {
        appliesTo = List.copyOf(appliesTo);
        sources = List.copyOf(sources);
        inputs = List.copyOf(inputs);
        lifts = List.copyOf(lifts);
        binds = List.copyOf(binds);
    }

    /**
     * {@return whether the rule applies to a scheme, as a rule of that scheme or as a rule about the bilan itself}
     *
     * @param scheme the scheme, not null
     */
    public boolean bearsOn(Scheme scheme) {
        return this.scheme.equals(scheme.code()) || appliesTo.contains(scheme);
    }

    /**
     * {@return whether this rule is a ceiling that binds an offer of the same scheme}
     *
     * @param offer the offer, not null
     */
    public boolean binds(RuleInfo offer) {
        return binds.isEmpty() || binds.contains(offer.family());
    }

    /**
     * {@return whether this rule is an exemption that lifts another rule}
     *
     * @param other the other rule, not null
     */
    public boolean lifts(RuleInfo other) {
        return lifts.contains(other.family());
    }
}
