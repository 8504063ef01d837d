package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.record.NearestName;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.value.RulebookVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A rulebook that adds to another one. Its rules and rows stand beside those of the other one. One that takes the place of
 * another names it.
 */
public final class Extension {

    private static final String REPLACES = MergedTable.REPLACES;

    private final RulebookParts base;
    private final RulebookBundle own;
    private final RulebookVersion version;

    private Extension(RulebookParts base, RulebookBundle own) {
        this.base = base;
        this.own = own;
        this.version = own.version();
    }

    /**
     * The rulebook that some files add to another one.
     *
     * @throws RulebookException if a rule or a row takes the place of another one without naming it, or names none
     */
    public static RulebookParts of(RulebookParts base, RulebookBundle own) {
        return new Extension(base, own).merged();
    }

    private RulebookParts merged() {
        Map<String, String> drl = ownRules();
        RulebookBundle files = files(drl);
        List<CsvRow> added = drl.isEmpty() ? List.of() : CatalogueTable.derived(drl, files);
        List<CsvRow> kept = inGroups(CatalogueTable.groups(files), kept(added));
        Set<String> ids = kept.stream().map(row -> row.get("id")).collect(Collectors.toSet());
        return new RulebookParts(
                version,
                files,
                Stream.concat(kept.stream(), added.stream()).toList(),
                () -> compiled(ids, drl),
                base.indexedCases());
    }

    private Map<String, String> ownRules() {
        Map<String, String> drl = new LinkedHashMap<>(own.rules());
        if (own.has(MemberRules.FILE)) {
            drl.put(MemberRules.RULES, MemberRules.of(own.text(MemberRules.FILE), packageName(), this::rule));
        }
        return drl;
    }

    /** The package of the own rule files, which is one. */
    private String packageName() {
        return own.rules().isEmpty()
                ? "rules." + version.id().replace('-', '_')
                : RulePackage.of(version.id(), own.rules());
    }

    private RuleText rule(String id) {
        return base.files().rules().entrySet().stream()
                .filter(file -> file.getValue().contains("rule \"" + id + '"'))
                .flatMap(file -> DrlReader.rules(file.getKey(), file.getValue()).stream())
                .filter(rule -> rule.name().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(MemberRules.FILE + " names as like", id));
    }

    private RulebookBundle files(Map<String, String> drl) {
        RulebookBundle merged = RulebookCodes.completed(base.files());
        for (String name : own.names()) {
            if (name.endsWith(".csv") && !name.equals(MemberRules.FILE)) {
                String text = own.text(name);
                merged = merged.with(name, merged.has(name) ? MergedTable.of(name, merged.text(name), text) : text);
            }
        }
        Properties given = own.properties();
        Properties basis = base.files().properties();
        List<String> rules =
                new ArrayList<>(List.of(basis.getProperty("rules", "").split(" ")));
        for (Map.Entry<String, String> file : drl.entrySet()) {
            String name = version.id() + "." + file.getKey();
            merged = merged.with(name, file.getValue());
            rules.add(name.substring(0, name.length() - ".drl".length()));
        }
        return merged.with(
                "rulebook.properties",
                Stream.of(
                                "id=" + version.id(),
                                "version=" + version.version(),
                                "decidesFrom=" + given.getProperty("decidesFrom", basis.getProperty("decidesFrom")),
                                "verifiedUntil="
                                        + given.getProperty("verifiedUntil", basis.getProperty("verifiedUntil")),
                                "rules=" + String.join(" ", rules))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    /** The rules of the other rulebook that still apply, each until the day before one that replaces it. */
    private List<CsvRow> kept(List<CsvRow> added) {
        Map<String, CsvRow> kept = new LinkedHashMap<>();
        base.table().forEach(row -> kept.put(row.get("id"), row));
        Set<String> ids = Set.copyOf(kept.keySet());
        for (CsvRow rule : added) {
            String id = rule.get("id");
            if (ids.contains(id)) {
                throw new RulebookException(
                        "rule " + id + " is a rule of " + base.version().id()
                                + " already: give yours another id, and @replaces(\"" + id + "\") to take its place");
            }
            for (String replaced : rule.words(REPLACES)) {
                if (!ids.contains(replaced)) {
                    throw unknown("rule " + id + " replaces", replaced);
                }
                kept.computeIfPresent(replaced, (name, row) -> endedBefore(rule.day("from"), row));
            }
        }
        return List.copyOf(kept.values());
    }

    /** The rules with the schemes that their groups have now. */
    private static List<CsvRow> inGroups(Map<String, List<String>> groups, List<CsvRow> rules) {
        return rules.stream()
                .map(rule -> {
                    List<String> schemes = groups.get(rule.get("group"));
                    return schemes == null ? rule : rule.with("schemes", String.join(" ", schemes));
                })
                .toList();
    }

    private static @Nullable CsvRow endedBefore(LocalDate day, CsvRow row) {
        if (!row.day("from").isBefore(day)) {
            return null;
        }
        LocalDate to = row.dayOrNull("to");
        return to != null && to.isBefore(day)
                ? row
                : row.with("to", day.minusDays(1).toString());
    }

    private RulebookException unknown(String what, String id) {
        List<String> near = NearestName.among(
                id, base.table().stream().map(row -> row.get("id")).toList());
        return new RulebookException(what + " " + id + ", which is no rule of "
                + base.version().id() + ": "
                + (near.isEmpty() ? "the command rules lists them" : "did you mean " + String.join(" or ", near)));
    }

    private List<Rule> compiled(Set<String> kept, Map<String, String> drl) {
        Stream<Rule> ofBase = base.compiled().get().stream().filter(rule -> kept.contains(rule.getName()));
        return (drl.isEmpty() ? ofBase : Stream.concat(ofBase, RuleCompiler.compile(version.id(), drl).stream()))
                .toList();
    }
}
