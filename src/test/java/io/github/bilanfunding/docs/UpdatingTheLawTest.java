package io.github.bilanfunding.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.bilanfunding.comparison.Provision;
import io.github.bilanfunding.comparison.RuleChange;
import io.github.bilanfunding.comparison.RulebookChanges;
import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.cases.ExpertCase;
import io.github.bilanfunding.internal.cases.Stated;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.engine.Decider;
import io.github.bilanfunding.report.TextReport;
import io.github.bilanfunding.testing.ExpertCases;
import io.github.bilanfunding.testing.RuntimeRules;
import io.github.bilanfunding.value.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The worked example of the page is applied to the law as shipped, block by block, and decides its cases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpdatingTheLawTest {

    private static final String FOLDER = "src/main/resources/io/github/bilanfunding/rules/law/";
    private static final String CASES = "src/test/resources/cases/law/cpf.json";

    private final List<LawPageDiff> blocks = LawPageDiff.ofPage();
    private CompiledRulebook updated;

    @BeforeAll
    void apply_the_blocks_of_the_page() {
        // in the copy in which the page was followed there is nothing left to apply
        assumeFalse(blocks.stream().allMatch(LawPageDiff::isApplied));
        updated = updated();
    }

    @Test
    void the_example_of_the_page_gives_the_cases_of_the_page() {
        Decider decider = new Decider(updated, "test");

        assertThat(cases())
                .hasSize(3)
                .allSatisfy(c -> assertThat(decider.decide(c.fundingRequest())
                                .plan()
                                .remaining()
                                .amount())
                        .as(c.toString())
                        .hasToString(c.text(Stated.REMAINING)));
        assertThat(updated.catalogue().rule("CPF-PARTICIPATION-2027-ATTENDUE")).isEmpty();
    }

    @Test
    void the_list_of_changes_tells_what_the_example_changes() {
        RulebookChanges changes =
                RulebookChanges.between(CompiledRulebook.of("law").catalogue(), updated.catalogue());

        assertThat(changes.changes())
                .extracting(UpdatingTheLawTest::inShort)
                .containsExactly(
                        "CHANGED [NAME, SOURCES, METADATA, TEXT] CPF-PARTICIPATION-2027",
                        "REMOVED [] CPF-PARTICIPATION-2027-ATTENDUE");
        assertThat(new TextReport(Language.ENGLISH).of(changes))
                .contains("  changed: name, cited sources, metadata, condition or effect\n", "euros(\"152.70\")")
                .contains("source: Arrêté du 30 décembre 2026, since 1 January 2027, ");
    }

    @Test
    void without_the_example_the_new_year_keeps_the_old_amount() {
        Decider shipped = new Decider(CompiledRulebook.of("law"), "test");

        assertThat(cases())
                .filteredOn(c -> c.text(Stated.REMAINING).equals("152.70"))
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

    private CompiledRulebook updated() {
        RulebookBundle files = RulebookBundle.of("law");
        List<Rule> rules = new ArrayList<>(CompiledRulebook.of("law").compiled().values());
        for (LawPageDiff block : blocks) {
            if (block.file().startsWith(FOLDER)) {
                String name = block.file().substring(FOLDER.length());
                String before = Pages.text(Path.of(block.file()));
                String after = block.applied(before);
                files = files.with(name, after);
                if (name.endsWith(".drl")) {
                    rules.removeIf(rule -> before.contains("rule \"" + rule.getName() + "\""));
                    rules.addAll(RuntimeRules.compile(after.substring(after.indexOf("rule \""))));
                }
            }
        }
        return CompiledRulebook.of(files, rules);
    }

    /** The cases that the page adds. */
    private List<ExpertCase> cases() {
        String before = Pages.text(Path.of(CASES));
        String after = blocks.stream()
                .filter(block -> block.file().equals(CASES))
                .map(block -> block.applied(before))
                .findFirst()
                .orElseThrow();
        Set<String> old =
                ExpertCases.read(CASES, before).stream().map(Object::toString).collect(Collectors.toSet());
        return ExpertCases.read(CASES, after).stream()
                .filter(c -> !old.contains(c.toString()))
                .toList();
    }
}
