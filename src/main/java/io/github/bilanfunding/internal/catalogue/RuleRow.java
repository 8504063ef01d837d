package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.condition.AmountWords;
import io.github.bilanfunding.internal.condition.Condition;
import io.github.bilanfunding.internal.condition.ConditionWords;
import io.github.bilanfunding.internal.condition.Consequence;
import io.github.bilanfunding.internal.condition.ExampleRequests;
import io.github.bilanfunding.internal.condition.ExampleText;
import io.github.bilanfunding.internal.condition.Input;
import io.github.bilanfunding.internal.facts.Tables;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.value.BilingualText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Derives the catalogue line of a rule from its DRL. */
public final class RuleRow {

    private static final String SCHEME_FACT = "SchemeProfile";
    private static final BilingualText NO_WORDS = new BilingualText("", "");
    private static final String FINDINGS = "$out : out";
    private static final List<String> ANY_SCHEME = List.of("criteriaOf != null", "amountsOf != null");
    private static final List<String> PHASES = List.of("criteriaOf == ", "amountsOf == ");
    /** The annotations that a rule may have. */
    public static final Set<String> ANNOTATIONS = Set.of(
            "fr",
            "en",
            "source",
            "from",
            "to",
            "group",
            "family",
            "lifts",
            "binds",
            "route",
            "rank",
            "coversFloor",
            "completes",
            "obliged",
            "provisional",
            "replaces");

    private final RuleText rule;
    private final Map<String, List<String>> groups;

    private RuleRow(RuleText rule, Map<String, List<String>> groups) {
        this.rule = rule;
        this.groups = groups;
    }

    /**
     * The cells of the line by column name. A missing value is an empty cell. {@code groups} holds the schemes of each
     * group.
     */
    static Map<String, String> of(RuleText rule, Map<String, List<String>> groups, Tables tables) {
        try {
            RuleRow row = new RuleRow(rule, groups);
            Map<String, String> cells = row.cells();
            cells.put("example", row.example(tables));
            return cells;
        } catch (RulebookException e) {
            throw new RulebookException("rule " + rule.name() + ": " + e.getMessage(), e);
        }
    }

    /**
     * The cells without the example, which takes longer.
     *
     * @throws RulebookException if the rule is not one of which a line can be made
     */
    public static Map<String, String> withoutExample(RuleText rule, Map<String, List<String>> groups) {
        return new RuleRow(rule, groups).cells();
    }

    private Map<String, String> cells() {
        Consequence consequence = Consequence.of(rule.consequence());
        if (!consequence.id().equals(rule.name())) {
            throw new RulebookException("its consequence tells the id " + consequence.id() + ": tell its own name");
        }
        requireKnownAnnotations();
        Verb verb = Verb.of(consequence.verb(), rule.name());
        Condition condition = Condition.of(condition());
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", rule.name());
        cells.put("label", required("fr"));
        cells.put("labelEn", required("en"));
        String scheme = scheme(consequence);
        List<String> group = group();
        cells.put("scheme", scheme);
        cells.put("schemes", String.join(" ", group));
        cells.put("group", annotation("group"));
        cells.put("kind", verb.kind().name());
        cells.put("severity", verb.severity() == null ? "" : verb.severity().name());
        cells.put("family", annotation("family").isEmpty() ? rule.name() : annotation("family"));
        cells.put("sources", required("source"));
        cells.put("from", required("from"));
        cells.put("to", annotation("to"));
        cells.put("inputs", condition.inputs().stream().map(Input::notation).collect(Collectors.joining(" ")));
        cells.put("condition", condition());
        cells.put(
                "amount",
                consequence.amount() == null ? "" : consequence.amount().toString());
        BilingualText amount =
                consequence.amount() == null ? NO_WORDS : AmountWords.of(consequence.amount(), condition());
        cells.put("amountWords", amount.french());
        cells.put("amountWordsEn", amount.english());
        cells.put("lifts", annotation("lifts"));
        cells.put("binds", annotation("binds"));
        cells.put("route", annotation("route"));
        cells.put("rank", annotation("rank"));
        cells.put("coversFloor", annotation("coversFloor"));
        cells.put("completes", annotation("completes"));
        cells.put("obliged", annotation("obliged"));
        cells.put("provisional", annotation("provisional"));
        cells.put("replaces", annotation("replaces"));
        BilingualText asks = ConditionWords.of(condition);
        cells.put("asks", asks.french());
        cells.put("asksEn", asks.english());
        return cells;
    }

    private String example(Tables tables) {
        String scheme = scheme(Consequence.of(rule.consequence()));
        return new ExampleRequests(LocalDate.parse(required("from")), tables)
                .meeting(Condition.of(condition()), scheme.equals(RuleInfo.BILAN) ? group() : List.of(scheme))
                .map(ExampleText::of)
                .orElse("");
    }

    private String scheme(Consequence consequence) {
        if (rule.fact().equals(SCHEME_FACT)) {
            String phase = rule.constraints().stream()
                    .filter(RuleRow::isPhase)
                    .findFirst()
                    .orElseThrow(() -> new RulebookException(
                            "it looks at a " + SCHEME_FACT + " of no scheme: begin with criteriaOf or amountsOf"));
            if (ANY_SCHEME.contains(phase)) {
                return RuleInfo.BILAN;
            }
            return phase.substring(phase.indexOf('"') + 1, phase.lastIndexOf('"'));
        }
        return consequence.scheme() == null ? RuleInfo.BILAN : consequence.scheme();
    }

    /** The schemes of its group, empty for a rule without one. */
    private List<String> group() {
        String group = annotation("group");
        if (group.isEmpty()) {
            return List.of();
        }
        List<String> schemes = groups.get(group);
        if (schemes == null) {
            throw new RulebookException("it names the unknown group " + group + ": take one of " + groups.keySet());
        }
        return schemes;
    }

    /** The constraints of the rule, without those for the scheme and the findings. */
    private String condition() {
        return rule.constraints().stream()
                .map(RuleRow::onOneLine)
                .filter(constraint -> !constraint.equals(FINDINGS) && !isPhase(constraint))
                .collect(Collectors.joining(", "));
    }

    private static boolean isPhase(String constraint) {
        return ANY_SCHEME.contains(constraint) || PHASES.stream().anyMatch(constraint::startsWith);
    }

    private static String onOneLine(String constraint) {
        return constraint.lines().map(String::strip).collect(Collectors.joining(" "));
    }

    private void requireKnownAnnotations() {
        for (String key : rule.annotations().keySet()) {
            if (!ANNOTATIONS.contains(key)) {
                throw new RulebookException("@" + key + " is no annotation of a rule: take one of "
                        + ANNOTATIONS.stream().sorted().toList());
            }
        }
    }

    private String required(String key) {
        String value = annotation(key);
        if (value.isEmpty()) {
            throw new RulebookException("it has no @" + key + ": add it");
        }
        return value;
    }

    private String annotation(String key) {
        return rule.annotations().getOrDefault(key, "");
    }
}
