package io.github.bilanfunding.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.comparison.Provision;
import io.github.bilanfunding.comparison.RuleChange;
import io.github.bilanfunding.comparison.RulebookChanges;
import io.github.bilanfunding.internal.catalogue.Rulebook;
import io.github.bilanfunding.internal.engine.Decider;
import io.github.bilanfunding.internal.resource.RulebookBundle;
import io.github.bilanfunding.report.TextReport;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.ExpertCase;
import io.github.bilanfunding.testing.RuntimeRules;
import io.github.bilanfunding.value.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.drools.model.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The worked example of the page is applied to the law as shipped, block by block, and decides its cases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpdatingTheLawTest {

    private static final Path PAGE = Path.of("docs/updating-the-law.md");
    private static final String FOLDER = "/io/github/bilanfunding/rules/law/";
    private static final String NEW_RULE_GOES_TO = "cpf-amounts.drl";

    private final Map<String, String> changed = new HashMap<>();
    private Rulebook updated;

    @BeforeAll
    void apply_the_blocks_of_the_page() {
        updated = updated();
    }

    @Test
    void the_example_of_the_page_gives_the_cases_of_the_page() {
        Decider decider = new Decider(updated, "test");

        assertThat(cases())
                .isNotEmpty()
                .allSatisfy(c -> assertThat(decider.decide(c.fundingRequest())
                                .plan()
                                .remaining()
                                .amount())
                        .as(c.toString())
                        .hasToString(c.text("remaining")));
        assertThat(updated.catalogue().rule("CPF-PARTICIPATION-2027-ATTENDUE")).isEmpty();
    }

    @Test
    void the_list_of_changes_tells_what_the_example_changes() {
        RulebookChanges changes = RulebookChanges.between(Rulebook.of("law").catalogue(), updated.catalogue());

        assertThat(changes.changes())
                .extracting(UpdatingTheLawTest::inShort)
                .containsExactly(
                        "CHANGED [METADATA] CPF-EXEMPTION-DEMANDEUR-EMPLOI",
                        "CHANGED [VALIDITY] CPF-PARTICIPATION-2026-04",
                        "ADDED [] CPF-PARTICIPATION-2027",
                        "REMOVED [] CPF-PARTICIPATION-2027-ATTENDUE",
                        "CHANGED [METADATA] CPF-EXEMPTION-EMPLOYEUR",
                        "CHANGED [METADATA] CPF-EXEMPTION-OPCO");
        assertThat(new TextReport(Language.ENGLISH).of(changes))
                .contains("  changed: validity\n", "      | +    @to(\"2026-12-31\")\n")
                .contains("\n      CPF-EXEMPTION-OPCO : ")
                .contains("        source: Arrêté du 30 décembre 2026, since 2027-01-01, text read\n");
    }

    @Test
    void without_the_example_the_new_year_keeps_the_old_amount() {
        Decider shipped = new Decider(Rulebook.of("law"), "test");

        assertThat(cases())
                .filteredOn(c -> c.text("remaining").equals("152.70"))
                .singleElement()
                .satisfies(c -> assertThat(shipped.decide(c.fundingRequest())
                                .plan()
                                .remaining()
                                .amount())
                        .hasToString("150.00"));
    }

    private static String inShort(RuleChange change) {
        Provision provision = change.after() == null ? change.before() : change.after();
        return change.kind() + " " + change.aspects() + " "
                + Objects.requireNonNull(provision).id();
    }

    private Rulebook updated() {
        Pages.blocks(PAGE, "diff").forEach(block -> apply(block.lines()));
        Pages.blocks(PAGE, "drl")
                .forEach(block -> changed.merge(
                        NEW_RULE_GOES_TO, "\n" + String.join("\n", block.lines()) + "\n", String::concat));
        RulebookBundle files = RulebookBundle.of("law");
        for (Map.Entry<String, String> file : changed.entrySet()) {
            files = files.with(file.getKey(), file.getValue());
        }
        return Rulebook.of(files, rules());
    }

    /** The shipped rules of the files that stayed as they were, and those of the changed files, compiled anew. */
    private List<Rule> rules() {
        Set<String> replaced = new HashSet<>();
        List<Rule> rules = new ArrayList<>();
        changed.forEach((name, text) -> {
            if (name.endsWith(".drl")) {
                String before = shipped(name);
                Rulebook.of("law").compiled().keySet().stream()
                        .filter(id -> before.contains("rule \"" + id + "\""))
                        .forEach(replaced::add);
                rules.addAll(RuntimeRules.compile(text.substring(text.indexOf("rule \""))));
            }
        });
        Rulebook.of("law").compiled().forEach((id, rule) -> {
            if (!replaced.contains(id)) {
                rules.add(rule);
            }
        });
        return rules;
    }

    private static List<ExpertCase> cases() {
        String base = shippedCases();
        String cases = Pages.blocks(PAGE, "json").stream()
                .map(block -> String.join("\n", block.lines()))
                .collect(Collectors.joining());
        return ExpertCase.read("law", PAGE.toString(), "{\"base\": " + base + ", \"cases\": " + cases + "}");
    }

    private static String shippedCases() {
        String text = new String(Document.resource("/cases/law/cpf.json"), StandardCharsets.UTF_8);
        return text.lines()
                .filter(line -> line.strip().startsWith("\"base\":"))
                .findFirst()
                .map(line -> line.strip().substring("\"base\":".length()).replaceFirst(",$", ""))
                .orElseThrow();
    }

    /** A block names its file, then gives lines that stay, lines that go and lines that come. */
    private void apply(List<String> block) {
        String name = block.get(0);
        String before = lines(block, line -> !line.startsWith("+"));
        String after = lines(block, line -> !line.startsWith("-"));
        String text = changed.getOrDefault(name, shipped(name));
        assertThat(text).as("%s holds what the page shows", name).contains(before);
        changed.put(name, text.replace(before, after));
    }

    private static String lines(List<String> block, Predicate<String> kept) {
        return block.stream()
                .skip(1)
                .filter(kept)
                .map(line -> line.substring(1) + "\n")
                .collect(Collectors.joining());
    }

    private static String shipped(String name) {
        return new String(Document.resource(FOLDER + name), StandardCharsets.UTF_8);
    }
}
