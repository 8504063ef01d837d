package io.github.bilanfunding.internal.cases;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RuleInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that cases of a rulebook can use. A case that says that a misspelt rule does not fire would never fail.
 *
 * @param rules the ids of its rules
 * @param schemes the codes of its schemes
 * @param notices the codes of its notices: rules, and what the engine adds of itself in a decision of the cases
 */
record KnownNames(Set<String> rules, Set<String> schemes, Set<String> notices) {

    static KnownNames of(Catalogue catalogue, List<FundingDecision> decisions) {
        Set<String> rules = catalogue.rules().stream().map(RuleInfo::id).collect(Collectors.toSet());
        return new KnownNames(
                rules,
                catalogue.schemes().stream().map(Scheme::code).collect(Collectors.toSet()),
                Stream.concat(
                                rules.stream(),
                                decisions.stream()
                                        .flatMap(d -> d.notices().stream())
                                        .map(Notice::code))
                        .collect(Collectors.toSet()));
    }

    /** The names of a case that are none of the rulebook, in words. */
    List<String> unknown(ExpertCase expert) {
        List<String> unknown = new ArrayList<>();
        for (Stated stated : Stated.values()) {
            switch (stated.names()) {
                case RULE -> check(expert, stated, "rule", rules, unknown);
                case SCHEME -> check(expert, stated, "scheme", schemes, unknown);
                case NOTICE -> check(expert, stated, "notice", notices, unknown);
                default -> {
                    // fields are checked when the file is read, and payers are compared as a whole
                }
            }
        }
        return unknown;
    }

    private static void check(ExpertCase expert, Stated stated, String kind, Set<String> known, List<String> unknown) {
        names(expert, stated)
                .filter(name -> !known.contains(name))
                .map(name -> stated + ": the rulebook has no " + kind + " " + name + ": " + advice(name, known))
                .forEach(unknown::add);
    }

    private static Stream<String> names(ExpertCase expert, Stated stated) {
        return Stream.concat(expert.texts(stated).stream(), expert.byName(stated).keySet().stream());
    }

    private static String advice(String name, Collection<String> known) {
        return CaseWords.meant(name, known.stream().sorted().toList(), "correct its name, or add it to the rulebook");
    }
}
