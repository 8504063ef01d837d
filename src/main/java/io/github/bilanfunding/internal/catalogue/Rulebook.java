package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.facts.Tables;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.internal.resource.RulebookBundle;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RuleInfo;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.Rule;

/**
 * A rulebook and its compiled rules.
 *
 * @param catalogue its catalogue
 * @param rules the rules of the catalogue, in its order
 * @param compiled the compiled rules by id
 * @param tables the dated tables that the rules read
 */
public record Rulebook(Catalogue catalogue, List<CatalogueRule> rules, Map<String, Rule> compiled, Tables tables) {

    private static final List<String> SCHEMES = Stream.concat(
                    Stream.of(RuleInfo.BILAN), Arrays.stream(Scheme.values()).map(Scheme::name))
            .toList();

    /**
     * By scheme, with rules about the bilan itself first, then by kind. The sort is stable, so rules of a kind keep the
     * order of the files.
     */
    private static final Comparator<CatalogueRule> CATALOGUE_ORDER = Comparator.comparingInt(
                    (CatalogueRule r) -> SCHEMES.indexOf(r.info().scheme()))
            .thenComparing(r -> r.info().kind());

    /** Reads a shipped rulebook by its id, which is also the name of its folder. */
    public static Rulebook of(String id) {
        return of(id, CompiledRules.of(id));
    }

    /** Makes a shipped rulebook from its compiled rules, given in any order. */
    public static Rulebook of(String id, List<Rule> compiled) {
        return of(RulebookBundle.of(id), CatalogueTable.shipped(id), compiled);
    }

    /** Makes a rulebook from its files and its compiled rules, given in any order. */
    public static Rulebook of(RulebookBundle files, List<Rule> compiled) {
        return of(files, CatalogueTable.derived(files), compiled);
    }

    private static Rulebook of(RulebookBundle files, List<CsvRow> table, List<Rule> compiled) {
        SourceRegistry sources = new SourceRegistry(files);
        RuleReader reader = new RuleReader(sources);
        List<CatalogueRule> rules =
                table.stream().map(reader::rule).sorted(CATALOGUE_ORDER).toList();
        Map<String, Rule> byId =
                compiled.stream().collect(Collectors.toUnmodifiableMap(Rule::getName, Function.identity()));
        List<RuleInfo> infos = rules.stream().map(CatalogueRule::info).toList();
        if (!byId.keySet().equals(infos.stream().map(RuleInfo::id).collect(Collectors.toSet()))) {
            throw new RulebookException("the catalogue of " + files.version()
                    + " and its compiled rules do not hold the same ids: build the library with Maven");
        }
        return new Rulebook(catalogue(files, infos, sources), rules, byId, Tables.of(files, sources.keys()));
    }

    private static Catalogue catalogue(RulebookBundle files, List<RuleInfo> rules, SourceRegistry sources) {
        Properties properties = files.properties();
        String cases = "rules/" + properties.getProperty("id") + "/cases.csv";
        return new Catalogue(
                files.version(),
                LocalDate.parse(properties.getProperty("decidesFrom")),
                LocalDate.parse(properties.getProperty("verifiedUntil")),
                rules,
                sources.entries(),
                remark(files, Doubts.FILE).map(Doubts::of).orElse(List.of()),
                remark(files, Formalities.FILE)
                        .map(new Formalities(rules, sources)::of)
                        .orElse(List.of()),
                remark(files, Payments.FILE).map(new Payments(sources)::of).orElse(List.of()),
                remark(files, Mentions.FILE).map(new Mentions(sources)::of).orElse(List.of()),
                remark(files, Steps.FILE).map(new Steps(sources)::of).orElse(List.of()),
                remark(files, UsualAnswers.FILE).map(UsualAnswers::of).orElse(List.of()),
                new RulebookFiles(
                        () -> files.rules().values(),
                        () -> Resources.text(cases),
                        () -> TableRows.of(files, sources),
                        () -> FieldReference.of(rules)));
    }

    private static Optional<String> remark(RulebookBundle files, String name) {
        return files.has(name) ? Optional.of(files.text(name)) : Optional.empty();
    }
}
