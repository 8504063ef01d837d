package io.github.bilanfunding.endurance;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.rulebook.RuleInfo;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a rulebook in another order: its rules, and the rows of its tables. */
final class ShuffledFiles {

    private static final Pattern RULE = Pattern.compile("(?m)^(?=rule \")");
    private static final Pattern NAME = Pattern.compile("rule \"([^\"]+)\"");
    /** Tables whose rows have an order: of schemes and routes, of versions by their days, of answers and steps in turn. */
    private static final Set<String> ORDERED =
            Set.of("schemes.csv", "routes.csv", "versions.csv", "usual-answers.csv", "steps.csv");

    private static final String ALL = "all.drl";

    private final RulebookBundle files;
    private final Random random;

    ShuffledFiles(RulebookBundle files, long seed) {
        this.files = files;
        this.random = new Random(seed);
    }

    /** All rules, in any order. */
    String rules() {
        List<String> rules = new ArrayList<>(texts());
        Collections.shuffle(rules, random);
        return head() + String.join("", rules);
    }

    /**
     * The files with all rules in one, and with the rows of the tables in any order. The rules of one scheme and kind keep
     * their order, which is that of the criteria in a decision; between others, it means nothing.
     */
    RulebookBundle bundle(Collection<RuleInfo> catalogue) {
        Map<String, byte[]> shuffled = new TreeMap<>();
        for (String name : files.names()) {
            if (!name.endsWith(".drl")) {
                shuffled.put(name, text(name).getBytes(UTF_8));
            }
        }
        shuffled.put(ALL, (head() + String.join("", mixed(catalogue))).getBytes(UTF_8));
        return RulebookBundle.of(shuffled);
    }

    private String text(String name) {
        String text = files.text(name);
        if (name.equals("rulebook.properties")) {
            return text.replaceAll("(?m)^rules=.*$", "rules=all");
        }
        return name.endsWith(".csv") && !ORDERED.contains(name) ? rows(text) : text;
    }

    private String rows(String csv) {
        List<String> lines = csv.lines().toList();
        List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
        Collections.shuffle(rows, random);
        return lines.get(0) + "\n" + String.join("\n", rows) + "\n";
    }

    private List<String> mixed(Collection<RuleInfo> catalogue) {
        Map<String, String> groups =
                catalogue.stream().collect(Collectors.toMap(RuleInfo::id, rule -> rule.scheme() + rule.kind()));
        Map<String, Deque<String>> waiting = new HashMap<>();
        List<String> turns = new ArrayList<>();
        for (String rule : texts()) {
            String group = groups.get(name(rule));
            waiting.computeIfAbsent(group, g -> new ArrayDeque<>()).add(rule);
            turns.add(group);
        }
        Collections.shuffle(turns, random);
        return turns.stream().map(group -> waiting.get(group).remove()).toList();
    }

    private static String name(String rule) {
        return NAME.matcher(rule).results().findFirst().orElseThrow().group(1);
    }

    private List<String> texts() {
        return files.rules().values().stream()
                .flatMap(text -> RULE.splitAsStream(text).skip(1))
                .map(rule -> rule + "\n")
                .toList();
    }

    /** The package, and what all files import. */
    private String head() {
        Set<String> lines = files.rules().values().stream()
                .flatMap(text -> RULE.splitAsStream(text).limit(1))
                .flatMap(String::lines)
                .filter(line -> line.startsWith("import"))
                .collect(Collectors.toCollection(TreeSet::new));
        String declared =
                files.rules().values().iterator().next().lines().findFirst().orElseThrow();
        return Stream.concat(Stream.of(declared), lines.stream()).collect(Collectors.joining("\n", "", "\n\n"));
    }
}
