package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.facts.Tables;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.value.BilingualText;
import java.time.LocalDate;
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
public record CompiledRulebook(
        Catalogue catalogue, List<CatalogueRule> rules, Map<String, Rule> compiled, Tables tables) {

    private static final String QUESTIONS = "questions.csv";

    /** Reads a shipped rulebook by its id, which is also the name of its folder. */
    public static CompiledRulebook of(String id) {
        return of(RulebookParts.shipped(id));
    }

    /** Makes a shipped rulebook from its compiled rules, given in any order. */
    public static CompiledRulebook of(String id, List<Rule> compiled) {
        return of(RulebookParts.shipped(id).with(compiled));
    }

    /** Makes a rulebook from its files and its compiled rules, given in any order. */
    public static CompiledRulebook of(RulebookBundle files, List<Rule> compiled) {
        return of(RulebookParts.of(files).with(compiled));
    }

    /** Makes a rulebook of its parts, and compiles its rules. */
    public static CompiledRulebook of(RulebookParts parts) {
        RulebookBundle files = parts.files();
        SourceRegistry sources = new SourceRegistry(files);
        RulebookCodes codes = RulebookCodes.of(files);
        RuleReader reader = new RuleReader(codes, sources);
        List<CatalogueRule> rules = parts.table().stream()
                .map(reader::rule)
                .sorted(catalogueOrder(codes))
                .toList();
        Map<String, Rule> byId = parts.compiled().get().stream()
                .collect(Collectors.toUnmodifiableMap(Rule::getName, Function.identity()));
        List<RuleInfo> infos = rules.stream().map(CatalogueRule::info).toList();
        if (!byId.keySet().equals(infos.stream().map(RuleInfo::id).collect(Collectors.toSet()))) {
            throw new RulebookException("the catalogue of " + parts.version()
                    + " and its compiled rules do not hold the same ids: build the library with Maven");
        }
        return new CompiledRulebook(
                catalogue(parts, infos, codes, sources), rules, byId, Tables.of(files, sources.keys()));
    }

    /**
     * By scheme, with rules about the bilan itself first, then by kind. The sort is stable, so rules of a kind keep the
     * order of the files.
     */
    private static Comparator<CatalogueRule> catalogueOrder(RulebookCodes codes) {
        List<String> schemes = Stream.concat(
                        Stream.of(RuleInfo.BILAN), codes.schemes().stream().map(Scheme::code))
                .toList();
        return Comparator.comparingInt(
                        (CatalogueRule r) -> schemes.indexOf(r.info().scheme()))
                .thenComparing(r -> r.info().kind());
    }

    private static Catalogue catalogue(
            RulebookParts parts, List<RuleInfo> rules, RulebookCodes codes, SourceRegistry sources) {
        RulebookBundle files = parts.files();
        Properties properties = files.properties();
        return new Catalogue(
                parts.version(),
                LocalDate.parse(properties.getProperty("decidesFrom")),
                LocalDate.parse(properties.getProperty("verifiedUntil")),
                codes.schemes(),
                codes.routes(),
                rules,
                sources.entries(),
                remark(files, Doubts.FILE).map(Doubts::of).orElse(List.of()),
                remark(files, Formalities.FILE)
                        .map(new Formalities(rules, sources)::of)
                        .orElse(List.of()),
                remark(files, Payments.FILE)
                        .map(new Payments(codes, sources)::of)
                        .orElse(List.of()),
                remark(files, Mentions.FILE).map(new Mentions(sources)::of).orElse(List.of()),
                remark(files, Steps.FILE).map(new Steps(codes, sources)::of).orElse(List.of()),
                remark(files, UsualAnswers.FILE).map(UsualAnswers::of).orElse(List.of()),
                new RulebookFiles(
                        () -> files.rules().values(),
                        () -> CaseIndex.of(parts.indexedCases()),
                        () -> TableRows.of(files, sources),
                        () -> FieldReference.of(rules, codes.schemes(), questions(files))));
    }

    /** The questions that the rulebook words itself, by the pointers of their fields. */
    private static Map<String, BilingualText> questions(RulebookBundle files) {
        return remark(files, QUESTIONS)
                .map(csv -> CsvRow.of(QUESTIONS, csv).stream()
                        .collect(Collectors.toMap(row -> row.get("pointer"), row -> row.text("text"))))
                .orElse(Map.of());
    }

    private static Optional<String> remark(RulebookBundle files, String name) {
        return files.has(name) ? Optional.of(files.text(name)) : Optional.empty();
    }
}
