package io.github.bilanfunding.docs;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.cases.Coverage.OfRule;
import io.github.bilanfunding.internal.cases.Need;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.testing.CoveredRulebook;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of what the expert cases of the law show of it: how many cases its rules need and have, and what is excepted. */
final class CoveragePage {

    private static final Set<Need.Kind> KINDS = EnumSet.range(Need.Kind.FIRES, Need.Kind.DAY);

    private final CoveredRulebook law;
    private final StringBuilder out = new StringBuilder();

    private CoveragePage(CoveredRulebook law) {
        this.law = law;
    }

    static String of(CoveredRulebook law) {
        CoveragePage page = new CoveragePage(law);
        page.head();
        page.schemes();
        page.rest();
        page.excepted();
        return page.out.toString();
    }

    private void head() {
        out.append("""
                # What the cases show of the law

                The [rules of the law](rules-law.md) have %d expert cases, each with its source. A rule needs a case in which it
                fires and one in which it does not; a criterion one in which it is unmet, unknown, presumed, and one that states its
                gap; an inequality a case on each side of its threshold; a day a case on it and beside it. A cell holds the
                cases that there are, of those that are needed. A test fails when one is lacking.

                Generated from the rules and the cases; a test fails when it is stale.

                """.formatted(law.coverage().results().size()));
    }

    private void schemes() {
        List<String> headings = new ArrayList<>(List.of("scheme", "rules"));
        KINDS.forEach(kind -> headings.add(kind.name().toLowerCase(Locale.ROOT)));
        Table table = new Table(headings.toArray(String[]::new));
        Stream.concat(
                        Stream.of(RuleInfo.BILAN),
                        law.catalogue().schemes().stream().map(Scheme::code))
                .forEach(scheme -> row(scheme, rules(scheme), table));
        row("all", law.coverage().rules(), table);
        out.append(table);
    }

    private List<OfRule> rules(String scheme) {
        Set<String> ids = law.catalogue().rules().stream()
                .filter(rule -> rule.scheme().equals(scheme))
                .map(RuleInfo::id)
                .collect(Collectors.toSet());
        return law.coverage().rules().stream()
                .filter(rule -> ids.contains(rule.rule()))
                .toList();
    }

    private static void row(String name, List<OfRule> rules, Table table) {
        if (rules.isEmpty()) {
            return;
        }
        List<String> cells = new ArrayList<>(List.of(name, String.valueOf(rules.size())));
        KINDS.forEach(kind -> cells.add(shown(rules.stream()
                .flatMap(rule -> rule.needs().stream())
                .filter(need -> need.kind() == kind)
                .toList())));
        table.row(cells.toArray(String[]::new));
    }

    private static String shown(List<Need> needs) {
        return needs.isEmpty() ? "" : needs.stream().filter(Need::isShown).count() + " of " + needs.size();
    }

    private void rest() {
        out.append("\nBeside the rules:\n\n");
        Table table = new Table("what", "shown");
        table.row(
                "legal periods with a case filed in them",
                shown("PERIOD", law.periods().size()));
        table.row(
                "sources of rules and rows that a decision of a case cites",
                shown("SOURCE", law.sources().size()));
        table.row(
                "rows of rates that a decision of a case cites",
                shown(law.coverage().rows()));
        out.append(table);
    }

    private String shown(String kind, int all) {
        long lacking =
                law.lacking().stream().filter(lack -> lack.kind().equals(kind)).count();
        return (all - lacking) + " of " + all;
    }

    private void excepted() {
        out.append("\n## What is excepted\n\n");
        Table table = new Table("case", "of", "why there is none");
        law.excepted()
                .forEach(excepted ->
                        table.row(excepted.kind().toLowerCase(Locale.ROOT), excepted.subject(), excepted.reason()));
        out.append(table);
    }
}
