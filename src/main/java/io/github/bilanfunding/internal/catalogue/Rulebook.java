package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.facts.Tables;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.internal.resource.RulebookBundle;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.drools.model.Rule;

/**
 * A rulebook and its compiled rules.
 *
 * @param catalogue what the rulebook says of itself
 * @param rules the compiled rule behind each entry of the catalogue, by id
 * @param needs the inputs of each rule, resolved, by id
 * @param tables the dated tables that the rules read
 */
public record Rulebook(Catalogue catalogue, Map<String, Rule> rules, Map<String, List<Pointers>> needs, Tables tables) {

    private static final Comparator<RuleInfo> CATALOGUE_ORDER = Comparator.comparing((RuleInfo r) -> place(r.scheme()))
            .thenComparing(RuleInfo::kind)
            .thenComparing(RuleInfo::id);

    /** Reads one of the rulebooks in the jar, by its id, which is also the name of its folder. */
    public static Rulebook of(String id) {
        return of(id, CompiledRules.of(id));
    }

    /** Makes a rulebook of given rules, which may come in any order, and of the files of a shipped one. */
    public static Rulebook of(String id, List<Rule> compiled) {
        return of(RulebookBundle.of(id), compiled);
    }

    /** Makes a rulebook of its files and of their rules, compiled, which may come in any order. */
    public static Rulebook of(RulebookBundle files, List<Rule> compiled) {
        Properties properties = files.properties();
        SourceRegistry sources = new SourceRegistry(files.text("sources.csv"));
        Map<String, Rule> byId = new HashMap<>();
        List<RuleInfo> infos = new ArrayList<>();
        for (Rule rule : compiled) {
            RuleInfo info = RuleMetadata.info(rule, sources);
            infos.add(info);
            if (byId.put(info.id(), rule) != null) {
                throw new RulebookException("two rules have the id " + info.id() + ": a changed rule gets a new id");
            }
        }
        infos.sort(CATALOGUE_ORDER);
        String cases = "rules/" + properties.getProperty("id") + "/cases.csv";
        Catalogue catalogue = new Catalogue(
                files.version(),
                LocalDate.parse(properties.getProperty("decidesFrom")),
                LocalDate.parse(properties.getProperty("verifiedUntil")),
                infos,
                sources.statements(),
                remark(files, Doubts.FILE).map(Doubts::of).orElse(List.of()),
                remark(files, Formalities.FILE)
                        .map(new Formalities(infos, sources)::of)
                        .orElse(List.of()),
                remark(files, Payments.FILE).map(new Payments(sources)::of).orElse(List.of()),
                remark(files, Mentions.FILE).map(new Mentions(sources)::of).orElse(List.of()),
                new RulebookFiles(
                        () -> List.copyOf(files.rules().values()),
                        () -> Resources.text(cases),
                        () -> rows(files, sources)));
        Map<String, List<Pointers>> needs = infos.stream()
                .collect(Collectors.toUnmodifiableMap(
                        RuleInfo::id, r -> r.needs().stream().map(Pointers::of).toList()));
        return new Rulebook(catalogue, Map.copyOf(byId), needs, tables(files, sources));
    }

    private static Tables tables(RulebookBundle files, SourceRegistry sources) {
        return files.has("opco-rates.csv")
                ? Tables.of(files.text("opco-rates.csv"), files.text("idcc.csv"), sources.byKey())
                : Tables.NONE;
    }

    private static List<TableRow> rows(RulebookBundle files, SourceRegistry sources) {
        return files.has("opco-rates.csv")
                ? TableRows.of(files.text("opco-rates.csv"), files.text("idcc.csv"), sources.byKey())
                : List.of();
    }

    private static Optional<String> remark(RulebookBundle files, String name) {
        return files.has(name) ? Optional.of(files.text(name)) : Optional.empty();
    }

    /** Rules on the bilan itself first, then the schemes in their order. */
    private static String place(String scheme) {
        return scheme.equals(RuleInfo.BILAN)
                ? ""
                : String.valueOf((char) ('a' + List.of(Scheme.values()).indexOf(Scheme.valueOf(scheme))));
    }
}
