package io.github.bilanfunding.internal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.testing.OwnRulebooks;
import io.github.bilanfunding.testing.RuntimeRules;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lint lets pass, and how it tells what it does not. */
class RulebookLintTest {

    private static final String RULES = "region.drl";
    private static final String TEST = "company.headcount < 11";

    private static final String OPEN = """

            rule "OPEN"
                @fr("ouvert")
                @en("open")
                @source("ART-1") @from("2019-01-01")
            when
                Profile($out : out)
            then $out.opens("CPF", "OPEN");
            end
            """;

    private static final String AMOUNT = """
            rule "CPF-PARTICIPATION-2026-EX"
                @fr("La participation est de 140 €")
                @en("The participation is 140 €")
                @source("DELIB-2027") @from("2026-04-02") @to("2026-12-31") @family("CPF-PARTICIPATION") @route("CPF")
                @replaces("CPF-PARTICIPATION-2026-04")
            when
                SchemeProfile($out : out, amountsOf == "CPF", beneficiary.status != Status.PUBLIC_AGENT)
            then $out.leavesAtLeast("CPF-PARTICIPATION-2026-EX", euros(140));
            end
            """;

    @ParameterizedTest
    @ValueSource(strings = {"guide", "law"})
    void the_rulebooks_of_the_library_have_no_fault(String id) {
        assertThat(Mistake.said(RulebookBundle.of(id), LintContext.shipped())).isEmpty();
    }

    @Test
    void a_rulebook_with_every_kind_of_file_has_no_fault() {
        assertThat(Mistake.said(OwnRulebook.GOOD, OwnRulebook.ON_LAW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "company.gpec != true",
                "company.gpec != false",
                "company.headcount == null || company.headcount < 11",
                "company.opco in (Opco.ATLAS, Opco.AKTO)",
                "bilan.phases contains Phase.SKILLS",
                "bilan.price > beneficiary.cpf.balance",
                "bilan.hours <= bilan.price.percent(15).inPartsOf(euros(500))"
            })
    void a_criterion_is_one_test_that_says_what_an_absent_value_means(String test) {
        assertThat(OwnRulebook.faults(RULES, TEST, test)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$price.percent(\"37.5\").min(euros(\"102.23\"))",
                "euros(60).times(24)",
                "$price.minus(euros(100)).max(euros(0))"
            })
    void an_amount_is_reckoned_from_what_the_condition_binds(String amount) {
        assertThat(OwnRulebook.faults(RULES, "$price.percent(50)", amount)).isEmpty();
    }

    @Test
    void an_amount_that_a_test_makes_present_can_be_told() {
        assertThat(OwnRulebook.faults(RULES, "$price : bilan.price", "$price : company.cpfTopUp != null"))
                .isEmpty();
    }

    @Test
    void a_text_may_go_on_over_several_lines() {
        assertThat(OwnRulebook.faults(RULES, "La région paie la moitié", "La région \"\n        + \"paie la moitié"))
                .isEmpty();
    }

    @Test
    void a_row_takes_the_place_of_another_one_that_it_names() {
        assertThat(OwnRulebook.faults(
                        "funds.csv",
                        "",
                        "activity;fund;from;to;source;replaces\n"
                                + "LIBERAL;AGEFICE;2027-01-01;;DELIB-2027;LIBERAL 2019-01-01"))
                .isEmpty();
    }

    @Test
    void a_rule_takes_the_place_of_another_one_that_it_names() {
        assertThat(withAmount(AMOUNT)).isEmpty();
        assertThat(withAmount(AMOUNT.replace("    @replaces(\"CPF-PARTICIPATION-2026-04\")\n", "")))
                .singleElement()
                .asString()
                .contains("say that it replaces CPF-PARTICIPATION-2026-04");
    }

    @Test
    void a_rule_takes_the_place_of_a_notice_of_its_scheme_too() {
        assertThat(withAmount(AMOUNT.replace("2026-04\")", "2026-04 CPF-DROITS-COMPLEMENTAIRES-AVIS\")")))
                .isEmpty();
        assertThat(withAmount(AMOUNT.replace("2026-04\")", "2026-04 CSP-DROIT-A-VERIFIER\")")))
                .singleElement()
                .asString()
                .contains("replaces CSP-DROIT-A-VERIFIER, which is of the kind NOTICE of CSP");
    }

    private static List<String> withAmount(String rule) {
        return OwnRulebook.faults(RULES, "rule \"REGION-EX-EFFECTIF\"", rule + "\nrule \"REGION-EX-EFFECTIF\"");
    }

    @Test
    void notices_of_a_family_may_leave_days_out() {
        String notices = OPEN + notice("SEEN-2019", "2019") + notice("SEEN-2021", "2021");

        assertThat(alone(notices)).isEmpty();
        assertThat(alone(notices.replace("$out.informs(\"CPF\", ", "$out.opens(\"CPF\", ")))
                .singleElement()
                .asString()
                .startsWith("warning: test.drl:")
                .contains("applies from 2020-01-01 to 2020-12-31");
    }

    private static String notice(String id, String year) {
        return OPEN.replace("opens(\"CPF\", \"OPEN\")", "informs(\"CPF\", \"" + id + "\")")
                .replace("OPEN", id)
                .replace(
                        "@from(\"2019-01-01\")",
                        "@from(\"" + year + "-01-01\") @to(\"" + year + "-12-31\") @family(\"SEEN\")");
    }

    @Test
    void a_rulebook_that_extends_none_stands_for_itself() {
        assertThat(alone(OPEN)).isEmpty();
        assertThat(alone(OPEN.replace("@from", "@replaces(\"CPF-CARENCE\") @from")))
                .containsExactly(
                        "test.drl:6: rule \"OPEN\" replaces \"CPF-CARENCE\", which the base does not have: take "
                                + "@replaces out, or name a base by extends in rulebook.properties");
    }

    @Test
    void a_package_of_the_library_is_for_its_own_rulebooks() {
        assertThat(Mistake.said(RuntimeRules.bundle(OPEN), LintContext.alone()))
                .singleElement()
                .asString()
                .startsWith("test.drl:1: its package io.github.bilanfunding.rules.test is one of the library");
        assertThat(Mistake.said(RuntimeRules.bundle(OPEN), LintContext.shipped()))
                .isEmpty();
    }

    @Test
    void the_rulebook_with_which_users_start_has_no_fault(@TempDir Path folder) {
        assertThat(Mistake.said(OwnRulebook.folder(OwnRulebooks.write(folder, 300)), OwnRulebook.ON_LAW))
                .isEmpty();
    }

    @Test
    void a_long_file_is_to_be_split() {
        int lines = (int) OwnRulebook.GOOD.text(RULES).lines().count();

        assertThat(OwnRulebook.faults(RULES, "package", "\n".repeat(250 - lines) + "package"))
                .isEmpty();
        assertThat(OwnRulebook.faults(RULES, "package", "\n".repeat(251 - lines) + "package"))
                .containsExactly("region.drl:251: the file has 251 lines, more than 250: split the scheme");
    }

    @Test
    void a_line_has_120_characters_at_most() {
        String label = "L'aide est pour les salariés";

        assertThat(OwnRulebook.faults(RULES, label, "é".repeat(109))).isEmpty();
        assertThat(OwnRulebook.faults(RULES, label, "é".repeat(110)))
                .containsExactly("region.drl:8: the line is longer than 120 characters: break it");
    }

    @Test
    void what_names_an_unreadable_rule_is_not_blamed() {
        assertThat(OwnRulebook.faults(RULES, "package org.example.region", "package org.example.region )"))
                .singleElement()
                .asString()
                .startsWith("region.drl:1: it is no DRL, ");
    }

    @Test
    void faults_come_by_file_and_line_and_errors_are_never_crowded_out() {
        String uncited = IntStream.range(100, 250)
                .mapToObj(i -> "ART-" + i + ";Article;;PRIMARY;;;\n")
                .collect(Collectors.joining(
                        "", "key;reference;since;confidence;subject;use;text\nART-1;Article;;PRIMARY;;;\n", ""));
        RulebookBundle many = OwnRulebook.alone(OPEN)
                .with("sources.csv", uncited)
                .with("vat.csv", "vat;percent;from;to;source\nSTANDARD;20;2019-01-01;;ART-2\n");

        List<Fault> faults = RulebookLint.check(many, LintContext.alone());

        assertThat(faults)
                .hasSize(100)
                .filteredOn(fault -> fault.level() == FaultLevel.ERROR)
                .extracting(Fault::file)
                .containsExactly("vat.csv");
        assertThat(faults)
                .filteredOn(fault -> fault.file().equals("sources.csv"))
                .extracting(Fault::line)
                .isSorted();
    }

    @Test
    void a_value_with_control_characters_stays_on_the_line_of_its_message() {
        Faults faults = new Faults();
        faults.error(new Place("x.csv", 2), "a\nb\u001b[2J", "correct it");

        assertThat(faults.sorted()).extracting(Fault::toString).containsExactly("x.csv:2: a b [2J: correct it");
    }

    private static List<String> alone(String rules) {
        return Mistake.said(OwnRulebook.alone(rules), LintContext.alone());
    }
}
