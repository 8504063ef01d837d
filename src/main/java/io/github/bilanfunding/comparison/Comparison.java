package io.github.bilanfunding.comparison;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.rulebook.Catalogue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The differences between two decisions under two rulebooks or on two dates. Immutable and thread-safe.
 *
 * @param schemaVersion the version of this document's structure, {@value FundingDecision#SCHEMA_VERSION}
 * @param reference the reference of the left request, null when it has none
 * @param beneficiary the reference of the left beneficiary, null when there is none
 * @param left the left decision, not null
 * @param right the right decision, not null
 * @param amounts the payers whose amounts in the recommended plans differ, in the order of the schemes, the remaining
 *     amounts last, not null
 * @param schemes the schemes whose status or ceiling differs, in their order, not null
 * @param criteria the criteria whose outcomes differ, by scheme, not null
 * @param rules the other rules that fired on one side only, by scheme, not null
 * @param sourcesLeftOnly the sources that only the rules of the left decision cite, not null
 * @param sourcesRightOnly the sources that only the rules of the right decision cite, not null
 */
public record Comparison(
        int schemaVersion,
        @Nullable String reference,
        @Nullable String beneficiary,
        ComparedDecision left,
        ComparedDecision right,
        List<AmountDifference> amounts,
        List<SchemeDifference> schemes,
        List<CriterionDifference> criteria,
        List<RuleDifference> rules,
        List<Source> sourcesLeftOnly,
        List<Source> sourcesRightOnly) {

    /**
     * Copies the lists.
     *
     * @param schemaVersion as the component
     * @param reference as the component
     * @param beneficiary as the component
     * @param left as the component
     * @param right as the component
     * @param amounts as the component
     * @param schemes as the component
     * @param criteria as the component
     * @param rules as the component
     * @param sourcesLeftOnly as the component
     * @param sourcesRightOnly as the component
     */
    public Comparison {
        amounts = List.copyOf(amounts);
        schemes = List.copyOf(schemes);
        criteria = List.copyOf(criteria);
        rules = List.copyOf(rules);
        sourcesLeftOnly = List.copyOf(sourcesLeftOnly);
        sourcesRightOnly = List.copyOf(sourcesRightOnly);
    }

    /**
     * {@return the differences between two decisions}
     *
     * @param left the left decision, not null
     * @param leftRules the rulebook that made it, not null
     * @param right the right decision, not null
     * @param rightRules the rulebook that made it, not null
     * @throws IllegalArgumentException if a rulebook is not the one that made its decision
     */
    public static Comparison of(
            FundingDecision left, Catalogue leftRules, FundingDecision right, Catalogue rightRules) {
        return Differences.between(new ComparisonSide(left, leftRules), new ComparisonSide(right, rightRules));
    }

    /** {@return whether no amount, scheme, criterion or rule differs} */
    public boolean isEmpty() {
        return amounts.isEmpty() && schemes.isEmpty() && criteria.isEmpty() && rules.isEmpty();
    }
}
