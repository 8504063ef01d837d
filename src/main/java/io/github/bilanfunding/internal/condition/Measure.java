package io.github.bilanfunding.internal.condition;

import io.github.bilanfunding.decision.Gap;
import io.github.bilanfunding.decision.GapUnit;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.catalogue.Pointers;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way of meeting a criterion by changing a quantity: an inequality of the criterion, or that of an exemption which lifts
 * it as soon as the inequality holds.
 *
 * @param others the other tests of an exemption, which must hold already; none for a criterion
 * @param inequality the inequality
 */
public record Measure(List<Equality> others, Inequality inequality) {

    private static final String OR = " \\| ";
    private static final String AND = " & ";

    /** The ways that a criterion states itself: one test, or an <i>or</i> of tests. */
    public static List<Measure> ofCriterion(RuleInfo criterion, List<Pointers> needs) {
        GapUnit unit = criterion.unit();
        String required = criterion.required();
        List<Measure> measures = new ArrayList<>();
        if (unit != null && required != null) {
            for (String test : required.split(OR, -1)) {
                Inequality inequality = Inequality.of(test, unit, needs);
                if (inequality != null) {
                    measures.add(new Measure(List.of(), inequality));
                }
            }
            if (measures.isEmpty()) {
                throw new RulebookException(criterion.id() + " compares nothing in " + unit + ": correct its @unit");
            }
        }
        return measures;
    }

    /** The way that an exemption opens, if it is a measure: all its tests hold but one inequality. */
    public static List<Measure> ofExemption(RuleInfo exemption, List<Pointers> needs) {
        GapUnit unit = exemption.unit();
        String required = exemption.required();
        if (unit == null || required == null) {
            return List.of();
        }
        List<Inequality> inequalities = new ArrayList<>();
        List<Equality> others = new ArrayList<>();
        for (String test : required.split(AND, -1)) {
            Inequality inequality = Inequality.of(test, unit, needs);
            if (inequality == null) {
                others.add(Equality.of(test, needs));
            } else {
                inequalities.add(inequality);
            }
        }
        if (inequalities.size() != 1) {
            throw new RulebookException(exemption.id() + " must compare one quantity in " + unit + ": drop its @unit");
        }
        return List.of(new Measure(List.copyOf(others), inequalities.get(0)));
    }

    /** The smallest gap of several ways, null when none of them is open to a change. */
    public static @Nullable Gap smallest(List<Measure> measures, FundingRequest request, Facts facts) {
        Gap smallest = null;
        for (Measure measure : measures) {
            Gap gap = measure.gap(request, facts);
            if (gap != null && (smallest == null || gap.amount().compareTo(smallest.amount()) < 0)) {
                smallest = gap;
            }
        }
        return smallest;
    }

    private @Nullable Gap gap(FundingRequest request, Facts facts) {
        for (Equality other : others) {
            if (!other.holds(request, facts)) {
                return null;
            }
        }
        return inequality.gap(request, facts);
    }
}
