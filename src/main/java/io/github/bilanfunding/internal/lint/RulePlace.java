package io.github.bilanfunding.internal.lint;

import io.github.bilanfunding.internal.catalogue.RuleText;
import io.github.bilanfunding.rulebook.RuleKind;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts that rules look at, one of each phase. */
enum RulePlace {
    PROFILE("Profile"),
    CRITERIA("SchemeProfile with criteriaOf"),
    AMOUNTS("SchemeProfile with amountsOf");

    private final String written;

    RulePlace(String written) {
        this.written = written;
    }

    /** What a rule looks at, null for no fact of any phase. */
    static @Nullable RulePlace of(RuleText rule) {
        boolean criteria = rule.constraints().stream().anyMatch(c -> c.startsWith("criteriaOf "));
        boolean amounts = rule.constraints().stream().anyMatch(c -> c.startsWith("amountsOf "));
        return switch (rule.fact()) {
            case "Profile" -> criteria || amounts ? null : PROFILE;
            case "SchemeProfile" -> criteria == amounts ? null : criteria ? CRITERIA : AMOUNTS;
            default -> null;
        };
    }

    /** What the rules of a kind may look at. */
    static Set<RulePlace> of(RuleKind kind) {
        return switch (kind) {
            case GATE -> EnumSet.of(PROFILE);
            case CRITERION -> EnumSet.of(PROFILE, CRITERIA);
            case EXEMPTION, NOTICE -> EnumSet.allOf(RulePlace.class);
            case APPROVAL -> EnumSet.of(PROFILE, AMOUNTS);
            case OFFER, CEILING, FLOOR, WAGE -> EnumSet.of(AMOUNTS);
        };
    }

    @Override
    public String toString() {
        return written;
    }
}
