package io.github.bilanfunding.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.ImportDescr;

/** How a rule has to be written (docs/writing-rules.md): everything that can be seen in its text. */
public final class RuleLint {

    private static final int MAX_LINES = 250;
    private static final String ROOT = "io.github.bilanfunding.";

    private static final Map<String, String> VERBS = Map.of(
            "gate", "opens",
            "wage", "supports",
            "criterion", "meets",
            "exemption", "lifts",
            "approval", "awaits",
            "offer", "offers",
            "ceiling", "caps",
            "floor", "keeps",
            "notice", "notes");

    private static final Map<String, Set<String>> FACTS = Map.of(
            "gate", Set.of("Case"),
            "wage", Set.of("Grant"),
            "criterion", Set.of("Candidate"),
            "exemption", Set.of("Candidate", "Grant"),
            "approval", Set.of("Grant"),
            "offer", Set.of("Grant"),
            "ceiling", Set.of("Grant"),
            "floor", Set.of("Grant"),
            "notice", Set.of("Case", "Candidate", "Grant"));

    private static final Set<String> ALLOWED_IMPORTS =
            Set.of(ROOT + "internal.facts.", ROOT + "request.", ROOT + "decision.", ROOT + "value.");

    private static final Pattern NEGATION = Pattern.compile("!|\\bnot\\b|&&|\\beval\\b");

    private RuleLint() {}

    /** What is wrong with a file, one sentence per fault. */
    public static List<String> check(DrlFile file) {
        List<String> faults = new ArrayList<>();
        if (file.text().lines().count() > MAX_LINES) {
            faults.add("more than " + MAX_LINES + " lines: split the scheme");
        }
        if (!file.parsed().getFunctions().isEmpty()
                || !file.parsed().getGlobals().isEmpty()
                || !file.parsed().getTypeDeclarations().isEmpty()) {
            faults.add("functions, globals and declared types are not for rules");
        }
        for (ImportDescr i : file.parsed().getImports()) {
            if (ALLOWED_IMPORTS.stream().noneMatch(i.getTarget()::startsWith)) {
                faults.add("import of " + i.getTarget());
            }
        }
        file.rules().forEach(rule -> check(rule, faults));
        return faults;
    }

    private static void check(DrlRule rule, List<String> faults) {
        String id = rule.id();
        if (!VERBS.containsKey(rule.kind())) {
            faults.add(rule.name() + ": unknown @kind " + rule.kind());
            return;
        }
        for (String key : List.of("id", "scheme", "source", "from", "en")) {
            if (!rule.metadata().containsKey(key)) {
                faults.add(id + ": no @" + key);
            }
        }
        if (!rule.attributes().isEmpty()) {
            faults.add(id + ": attributes " + rule.attributes() + ": the order of firing must carry no meaning");
        }
        shape(rule, faults);
        metadata(rule, faults);
        if (rule.kind().equals("criterion")) {
            criterion(rule, faults);
        }
        measure(rule, faults);
        if (!rule.consequence()
                .matches("\\$out\\." + VERBS.get(rule.kind()) + "\\(\"" + Pattern.quote(id) + "\"(, [^;]+)?\\);")) {
            faults.add(id + ": the consequence is one call of $out." + VERBS.get(rule.kind()) + " with the rule's id");
        }
    }

    private static void shape(DrlRule rule, List<String> faults) {
        String scheme = rule.metadata().getOrDefault("scheme", "");
        Set<String> facts = scheme.equals("BILAN") ? Set.of("Case") : FACTS.get(rule.kind());
        if (rule.conditions().size() != 1 || !facts.contains(rule.conditions().get(0))) {
            faults.add(rule.id() + ": one pattern on " + facts + ", not " + rule.conditions());
        }
        boolean onCase = rule.conditions().contains("Case");
        if (!onCase && !rule.scheme().equals(scheme)) {
            faults.add(rule.id() + ": @scheme " + scheme + " but the condition asks for " + rule.scheme());
        }
        boolean bearsOnSchemes = scheme.equals("BILAN") && !rule.kind().equals("notice");
        if (bearsOnSchemes != rule.metadata().containsKey("applies")) {
            faults.add(rule.id() + ": @applies is for criteria and exemptions on the bilan itself, and they need it");
        }
        if (bearsOnSchemes && !Set.of("criterion", "exemption").contains(rule.kind())) {
            faults.add(rule.id() + ": a rule on the bilan itself is a criterion, an exemption or a notice");
        }
    }

    private static void metadata(DrlRule rule, List<String> faults) {
        Set<String> stated = new TreeSet<>(
                Arrays.asList(rule.metadata().getOrDefault("needs", "").split(" ")));
        stated.remove("");
        Set<String> read = Conditions.needs(rule.constraints());
        if (!stated.equals(read)) {
            faults.add(rule.id() + ": @needs " + stated + " but the condition reads " + read);
        }
        boolean paying = rule.kind().equals("offer") || rule.kind().equals("floor");
        if (paying != rule.metadata().containsKey("route")) {
            faults.add(rule.id() + ": @route is for offers and floors, and they need it");
        }
        if (rule.kind().equals("offer") != rule.metadata().containsKey("rank")) {
            faults.add(rule.id() + ": @rank is for offers, and they need it");
        }
        if (rule.kind().equals("exemption") != rule.metadata().containsKey("lifts")) {
            faults.add(rule.id() + ": @lifts is for exemptions, and they need it");
        }
        if (rule.kind().equals("notice") != rule.metadata().containsKey("severity")) {
            faults.add(rule.id() + ": @severity is for notices, and they need it");
        }
    }

    private static void criterion(DrlRule rule, List<String> faults) {
        if (rule.constraints().size() != 1) {
            faults.add(rule.id() + ": a criterion is one test, or an or of tests: " + rule.constraints());
            return;
        }
        String constraint = rule.constraints().get(0);
        if (NEGATION.matcher(constraint).find()) {
            faults.add(
                    rule.id() + ": no negation, no and in a criterion, an unknown would count as met: " + constraint);
        }
        String required = Conditions.required(constraint);
        if (!required.equals(rule.metadata().get("required"))) {
            faults.add(rule.id() + ": @required should be: " + required);
        }
    }

    /** A unit goes with a comparison, and an exemption says what it asks where it has one. */
    private static void measure(DrlRule rule, List<String> faults) {
        boolean hasUnit = rule.metadata().containsKey("unit");
        boolean compares = rule.constraints().stream().anyMatch(Conditions::isMeasure);
        if (rule.kind().equals("criterion") && hasUnit != compares) {
            faults.add(rule.id() + ": @unit is for a criterion that compares a quantity with more than zero");
        }
        if (rule.kind().equals("exemption")) {
            String required =
                    rule.constraints().stream().map(Conditions::required).collect(Collectors.joining(" & "));
            if (hasUnit && !compares) {
                faults.add(rule.id() + ": @unit is for an exemption that compares a quantity with more than zero");
            }
            if (!Objects.equals(rule.metadata().get("required"), hasUnit ? required : null)) {
                faults.add(rule.id() + ": an exemption has @required where it has @unit: " + required);
            }
        } else if (hasUnit && !rule.kind().equals("criterion")) {
            faults.add(rule.id() + ": @unit is for criteria and exemptions");
        }
    }
}
