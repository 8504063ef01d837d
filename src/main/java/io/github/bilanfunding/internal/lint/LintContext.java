package io.github.bilanfunding.internal.lint;

import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.rulebook.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the files of a rulebook: what it may name besides what is in them. Immutable.
 *
 * @param isShipped whether it is a rulebook of this library, whose rules are in one of its packages
 * @param schemes the codes of the schemes that exist without it
 * @param routes the codes of the routes that exist without it
 * @param groups the schemes of each group of the base
 * @param rules the rules of the base, empty without one
 * @param sources the keys of the sources of the base
 * @param base the files of the base, null for a rulebook that extends none
 */
public record LintContext(
        boolean isShipped,
        Set<String> schemes,
        Set<String> routes,
        Map<String, List<String>> groups,
        List<RuleInfo> rules,
        Set<String> sources,
        @Nullable RulebookBundle base) {

    /** Copies the collections. */
    public LintContext {
        schemes = Set.copyOf(schemes);
        routes = Set.copyOf(routes);
        groups = Map.copyOf(groups);
        rules = List.copyOf(rules);
        sources = Set.copyOf(sources);
    }

    /** A rulebook of this library. */
    public static LintContext shipped() {
        return of(true);
    }

    /** A rulebook of one's own that extends none. */
    public static LintContext alone() {
        return of(false);
    }

    /** A rulebook of one's own that extends another one, given by its files and the rules of its catalogue. */
    public static LintContext extending(RulebookBundle base, List<RuleInfo> rules) {
        LintContext alone = alone();
        return new LintContext(
                false,
                and(alone.schemes, base, "schemes", "code"),
                and(alone.routes, base, "routes", "code"),
                rows(base, "groups").collect(Collectors.toMap(row -> row.get("group"), row -> row.words("schemes"))),
                rules,
                and(Set.of(), base, "sources", "key"),
                base);
    }

    private static Set<String> and(Set<String> known, RulebookBundle base, String table, String column) {
        return Stream.concat(known.stream(), rows(base, table).map(row -> row.get(column)))
                .collect(Collectors.toSet());
    }

    private static Stream<CsvRow> rows(RulebookBundle base, String table) {
        String file = table + ".csv";
        return base.has(file) ? CsvRow.of(file, base.text(file)).stream() : Stream.of();
    }

    private static LintContext of(boolean isShipped) {
        return new LintContext(
                isShipped,
                Scheme.shipped().stream().map(Scheme::code).collect(Collectors.toSet()),
                Route.shipped().stream().map(Route::code).collect(Collectors.toSet()),
                Map.of(),
                List.of(),
                Set.of(),
                null);
    }
}
