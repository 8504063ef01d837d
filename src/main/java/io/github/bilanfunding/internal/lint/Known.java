package io.github.bilanfunding.internal.lint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the files of a rulebook may name: its own and what surrounds it.
 *
 * @param schemes the codes of the schemes
 * @param routes the codes of the routes
 * @param groups the schemes of each group
 * @param sources the keys of the sources
 * @param rules the rules that are left when the own ones have taken the places of others
 */
record Known(
        Set<String> schemes,
        Set<String> routes,
        Map<String, List<String>> groups,
        Set<String> sources,
        List<LintedRule> rules) {

    Known with(List<LintedRule> rules) {
        return new Known(schemes, routes, groups, sources, rules);
    }

    Set<String> families() {
        return rules.stream().map(LintedRule::family).collect(Collectors.toSet());
    }
}
