package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.decision.RulebookVersion;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.facts.Tables;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.Rulebook;
import io.github.bilanfunding.rulebook.TableRow;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.Rule;

/**
 * A rulebook and its compiled rules.
 *
 * @param catalogue what the rulebook says of itself
 * @param rules the compiled rule behind each entry of the catalogue, by id
 * @param needs the inputs of each rule, resolved, by id
 * @param tables the dated tables that the rules read
 */
public record LoadedRulebook(
        Rulebook catalogue, Map<String, Rule> rules, Map<String, List<Pointers>> needs, Tables tables) {

    private static final Comparator<RuleInfo> CATALOGUE_ORDER = Comparator.comparing((RuleInfo r) -> place(r.scheme()))
            .thenComparing(RuleInfo::kind)
            .thenComparing(RuleInfo::id);

    /** Reads one of the rulebooks in the jar, by its id, which is also the name of its folder. */
    public static LoadedRulebook of(String id) {
        return of(id, CompiledRules.of(id));
    }

    /** Makes a rulebook of given rules, which may come in any order and cite the sources of a shipped one. */
    public static LoadedRulebook of(String id, List<Rule> compiled) {
        return of(id, compiled, Resources.text("rules/" + id + "/sources.csv"));
    }

    /** Makes a rulebook of given rules and of the registry of sources that they cite. */
    public static LoadedRulebook of(String id, List<Rule> compiled, String registry) {
        return of(id, compiled, registry, () -> shippedDrl(id));
    }

    /** Makes a rulebook of given rules, of the registry of sources that they cite and of the DRL they were compiled from. */
    public static LoadedRulebook of(String id, List<Rule> compiled, String registry, Supplier<List<String>> drl) {
        String folder = "rules/" + id + "/";
        Properties properties = Resources.properties(folder + "rulebook.properties");
        SourceRegistry sources = new SourceRegistry(registry);
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
        RulebookVersion version = new RulebookVersion(
                properties.getProperty("id"), properties.getProperty("version"), fingerprint(folder, properties));
        Rulebook catalogue = new Rulebook(
                version,
                LocalDate.parse(properties.getProperty("decidesFrom")),
                LocalDate.parse(properties.getProperty("verifiedUntil")),
                infos,
                sources.statements(),
                remark(folder, properties, "doubts").map(Doubts::of).orElse(List.of()),
                remark(folder, properties, "formalities")
                        .map(new Formalities(infos, sources)::of)
                        .orElse(List.of()),
                remark(folder, properties, "payments")
                        .map(new Payments(sources)::of)
                        .orElse(List.of()),
                remark(folder, properties, "mentions")
                        .map(new Mentions(sources)::of)
                        .orElse(List.of()),
                new RulebookFiles(
                        drl, () -> Resources.text(folder + "cases.csv"), () -> rows(folder, properties, sources)));
        Map<String, List<Pointers>> needs = infos.stream()
                .collect(Collectors.toUnmodifiableMap(
                        RuleInfo::id, r -> r.needs().stream().map(Pointers::of).toList()));
        return new LoadedRulebook(catalogue, Map.copyOf(byId), needs, tables(folder, properties, sources));
    }

    private static List<String> shippedDrl(String id) {
        String folder = "rules/" + id + "/";
        return listed(Resources.properties(folder + "rulebook.properties"), "rules")
                .map(name -> Resources.text(folder + name + ".drl"))
                .toList();
    }

    private static Tables tables(String folder, Properties properties, SourceRegistry sources) {
        return listed(properties, "tables").findAny().isEmpty()
                ? Tables.NONE
                : Tables.of(
                        Resources.text(folder + "opco-rates.csv"),
                        Resources.text(folder + "idcc.csv"),
                        sources.byKey());
    }

    private static List<TableRow> rows(String folder, Properties properties, SourceRegistry sources) {
        return listed(properties, "tables").findAny().isEmpty()
                ? List.of()
                : TableRows.of(
                        Resources.text(folder + "opco-rates.csv"),
                        Resources.text(folder + "idcc.csv"),
                        sources.byKey());
    }

    private static Optional<String> remark(String folder, Properties properties, String name) {
        return listed(properties, "remarks")
                .filter(name::equals)
                .findFirst()
                .map(n -> Resources.text(folder + n + ".csv"));
    }

    private static Stream<String> listed(Properties properties, String key) {
        return Stream.of(properties.getProperty(key, "").split(" ")).filter(name -> !name.isEmpty());
    }

    /** Over the name, the length and the bytes of every file of the rulebook, in the order of their names. */
    private static String fingerprint(String folder, Properties properties) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Stream.of(
                        listed(properties, "rules").map(name -> name + ".drl"),
                        Stream.concat(listed(properties, "tables"), listed(properties, "remarks"))
                                .map(name -> name + ".csv"),
                        Stream.of("rulebook.properties", "sources.csv"))
                .flatMap(names -> names)
                .sorted()
                .forEach(name -> {
                    byte[] bytes = Resources.bytes(folder + name);
                    all.writeBytes((name + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                    all.writeBytes(bytes);
                });
        return Fingerprint.of(all.toByteArray());
    }

    /** Rules on the bilan itself first, then the schemes in their order. */
    private static String place(String scheme) {
        return scheme.equals(RuleInfo.BILAN)
                ? ""
                : String.valueOf((char) ('a' + List.of(Scheme.values()).indexOf(Scheme.valueOf(scheme))));
    }
}
