package io.github.bilanfunding.internal.lint;

import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.lint.CsvFile.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks how the files of a rulebook are written, before anything of it is compiled. What it lets pass consists of rules
 * that the catalogue understands in full.
 */
public final class RulebookLint {

    private static final String RULES = ".drl";
    private static final String TABLE = ".csv";
    private static final String MEMBERS = "members";
    private static final String SCHEMES = "schemes";
    private static final String ROUTES = "routes";
    private static final String GROUPS = "groups";

    private final RulebookBundle files;
    private final LintContext context;
    private final Faults faults = new Faults();
    private final Map<String, CsvFile> tables = new TreeMap<>();
    private final List<LintedRule> rules = new ArrayList<>();

    private RulebookLint(RulebookBundle files, LintContext context) {
        this.files = files;
        this.context = context;
    }

    /**
     * All faults of a rulebook by file and line, at most 100. The files of its base are not checked.
     *
     * @param own its own files
     * @param context what surrounds them
     */
    public static List<Fault> check(RulebookBundle own, LintContext context) {
        RulebookLint lint = new RulebookLint(own, context);
        lint.check();
        return lint.faults.sorted();
    }

    private void check() {
        PropertiesLint.check(files, faults);
        files.names().stream()
                .filter(name -> name.endsWith(TABLE))
                .map(name -> CsvFile.read(name, files.text(name), faults))
                .forEach(table -> tables.put(table.table(), table));
        Known names = names();
        drl(names);
        List<LintedRule> base = context.rules().stream().map(LintedRule::of).toList();
        members(base);
        new FamilyLint(rules, base, faults).check();
        Known known = names.with(FamilyLint.left(rules, base));
        tables.forEach((name, table) -> {
            Shape shape = Shape.ALL.get(name);
            if (shape != null) {
                TableLint.check(table, shape, baseTable(name), name.equals(MEMBERS) ? names.with(base) : known, faults);
            }
        });
        new CodeLint(context, rules, faults).check(rows(SCHEMES), rows(ROUTES));
        sources();
    }

    /** What the tables add to the names that surround the rulebook. */
    private Known names() {
        Map<String, List<String>> groups = new HashMap<>(context.groups());
        rows(GROUPS)
                .forEach(row -> groups.merge(
                        row.get("group"),
                        row.cells().words("schemes"),
                        (of, added) ->
                                Stream.concat(of.stream(), added.stream()).toList()));
        return new Known(
                and(around(SCHEMES, context.schemes()), SCHEMES, "code"),
                and(around(ROUTES, context.routes()), ROUTES, "code"),
                groups,
                and(context.sources(), "sources", "key"),
                List.of());
    }

    /** A rulebook that extends none has its own codes only, if it has a file of them. */
    private Set<String> around(String table, Set<String> codes) {
        return context.base() == null && tables.containsKey(table) ? Set.of() : codes;
    }

    private Set<String> and(Set<String> around, String table, String column) {
        Set<String> all = new LinkedHashSet<>(around);
        rows(table).forEach(row -> all.add(row.get(column)));
        if (tables.containsKey(table)) {
            all.addAll(tables.get(table).lost());
        }
        return all;
    }

    private void drl(Known names) {
        Map<String, String> packages = new TreeMap<>();
        for (String name : files.names()) {
            if (name.endsWith(RULES)) {
                String text = files.text(name);
                rules.addAll(DrlLint.check(name, text, context.isShipped(), names, faults));
                packages.put(name, DrlLint.packageOf(text));
            }
        }
        String first = packages.values().stream().findFirst().orElse("");
        packages.forEach((name, other) -> {
            if (!other.equals(first)) {
                faults.error(
                        new Place(name, 1),
                        "its package " + other + " is another one than in the other files",
                        "write package " + first);
            }
        });
    }

    /** A row of the members makes a rule that is like one of the base. */
    private void members(List<LintedRule> base) {
        Map<String, LintedRule> byId = base.stream().collect(Collectors.toMap(LintedRule::id, rule -> rule));
        for (Row row : rows(MEMBERS)) {
            LintedRule like = byId.get(row.get("like"));
            if (like != null) {
                rules.add(like.like(
                        row.at(),
                        row.get("id"),
                        Days.of(row.get(Shape.FROM)).orElse(null),
                        Days.of(row.get(Shape.TO)).orElse(null),
                        row.cells().words("replaces")));
                if (!like.amount()) {
                    faults.error(
                            row.at(),
                            "like names " + like.id() + ", which tells no amount",
                            "name an offer, a ceiling or a floor");
                }
            }
        }
    }

    private void sources() {
        Set<String> cited =
                rules.stream().flatMap(rule -> rule.sources().stream()).collect(Collectors.toSet());
        tables.values().stream()
                .flatMap(table -> table.rows().stream())
                .forEach(row -> cited.addAll(row.cells().items("source")));
        new SourcesLint(tables.get("sources"), tables.get("versions"), faults).check(cited);
    }

    private List<Row> rows(String table) {
        CsvFile file = tables.get(table);
        return file == null ? List.of() : file.rows();
    }

    private @Nullable CsvFile baseTable(String table) {
        RulebookBundle base = context.base();
        String name = table + TABLE;
        boolean isAdded = List.of(SCHEMES, ROUTES, GROUPS).contains(table);
        return base == null || isAdded || !base.has(name) ? null : CsvFile.read(name, base.text(name), new Faults());
    }
}
