package io.github.bilanfunding.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.internal.resource.RulebookBundle;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lint finds what it is there to find, and nothing in the rulebooks of the library. */
class RuleLintTest {

    private static final Map<String, List<String>> GROUPS = Map.of("ALL", List.of("CPF", "OPCO"));
    private static final String HEADER = """
            package io.github.bilanfunding.rules.test

            import io.github.bilanfunding.internal.facts.*
            import io.github.bilanfunding.request.*
            import static io.github.bilanfunding.value.Euros.euros

            """;
    private static final String CRITERION = HEADER + """
            rule "X-1"
                @fr("un critère")
                @en("a criterion")
                @source("ART-1") @from("2019-01-01")
            when
                SchemeProfile($out : out, criteriaOf == "CPF", company.headcount < 50)
            then $out.meets("X-1");
            end
            """;
    private static final String ON_THE_BILAN = HEADER + """
            rule "X-1"
                @fr("un critère")
                @en("a criterion")
                @source("ART-1") @from("2019-01-01") @group("ALL")
            when
                Profile($out : out, bilan.hours <= 24)
            then $out.meets("X-1");
            end
            """;
    private static final String OFFER = HEADER + """
            rule "X-1"
                @fr("une offre")
                @en("an offer")
                @source("ART-1") @from("2019-01-01") @route("CPF") @rank("10")
            when
                SchemeProfile($out : out, amountsOf == "CPF")
            then $out.offers("X-1", euros(1500));
            end
            """;
    private static final String GATE = HEADER + """
            rule "X-1"
                @fr("une porte")
                @en("a gate")
                @source("ART-1") @from("2019-01-01")
            when
                Profile($out : out)
            then $out.opens("CPF", "X-1");
            end
            """;
    private static final String NOTICE = HEADER + """
            rule "X-1"
                @fr("il reste {amount} €")
                @en("{amount} € are left")
                @source("ART-1") @from("2019-01-01")
            when
                SchemeProfile($out : out, amountsOf == "CPF", $price : bilan.price)
            then $out.informs("X-1", $price);
            end
            """;

    @ParameterizedTest
    @ValueSource(strings = {CRITERION, ON_THE_BILAN, OFFER, GATE, NOTICE})
    void a_rule_as_it_should_be_has_no_fault(String drl) {
        assertThat(check(drl)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "company.gpec != true",
                "company.gpec != false",
                "company.headcount == null || company.headcount < 50"
            })
    void an_obstacle_is_a_test_that_holds_while_nobody_says_otherwise(String test) {
        assertThat(check(CRITERION.replace("company.headcount < 50", test))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "law"})
    void every_rule_of_the_library_is_written_as_a_rule_should_be(String id) {
        RulebookBundle files = RulebookBundle.of(id);
        Map<String, List<String>> groups = files.has("groups.csv")
                ? CsvRow.of("groups.csv", files.text("groups.csv")).stream()
                        .collect(Collectors.toMap(row -> row.get("group"), row -> row.words("schemes")))
                : Map.of();

        assertThat(files.rules().entrySet().stream()
                        .flatMap(file -> DrlLint.check(file.getKey(), file.getValue(), groups).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "company.headcount < 50) | company.headcount != 50) | it asks company.headcount !=, which holds on an absent value",
                "company.headcount < 50) | company.idcc not in (\"44\")) | it asks company.idcc not in, which holds on an absent value",
                "company.headcount < 50) | bilan.phases not contains Phase.SKILLS) | it asks bilan.phases not contains, which holds",
                "company.headcount < 50) | company.headcount == null) | it asks company.headcount ==, which holds on an absent value",
                "company.headcount < 50) | `company.headcount == null || company.gpec == true)` | it asks company.headcount ==, which holds",
                "company.headcount < 50) | company.headcount < 50 && company.gpec == true) | ',' expected instead of '&&'",
                "company.headcount < 50) | company.gpec) | '' compares nothing",
                "company.headcount < 50) | !company.gpec) | '!' has no meaning here",
                "company.headcount < 50) | company.headcount < 50, company.gpec == true) | make two criteria of an and",
                "`, company.headcount < 50)` | `)` | it asks 0 things",
                "company.headcount < 50) | `company.headcount < 50 || bilan.hours < 24)` | a gap has one unit: make criteria of their own",
                "company.headcount < 50) | company.idcc < \"44\") | it compares /company/idcc, which is counted in nothing",
                "criteriaOf == | amountsOf == | CRITERION looks at one of [Profile, SchemeProfile with criteriaOf]",
                "criteriaOf == | amountsOf == \"CPF\", criteriaOf == | it looks at no fact that rules know",
                "\"CPF\" | \"CPFF\" | it is of the scheme CPFF: name one of [CPF, ",
                "meets(\"X-1\") | meets(\"CPF\", \"X-1\") | its consequence names CPF: the fact says the scheme",
                "@from( | @group(\"ALL\") @from( | it has @group, which is for rules of several schemes",
                "@from( | @route(\"CPF\") @from( | it has @route, which is for offers, floors and approvals: take it out",
                "@from( | @rank(\"10\") @from( | it has @rank, which is for offers: take it out",
                "@from( | @lifts(\"X-2\") @from( | it has @lifts, which is for exemptions: take it out",
                "@from( | @binds(\"X-2\") @from( | it has @binds, which is for ceilings: take it out",
                "@from( | @completes(\"yes\") @from( | it has @completes, which is for offers: take it out",
                "@from( | @obliged(\"yes\") @from( | it has @obliged, which is for offers: take it out",
                "@from( | @provisional(\"yes\") @from( | it has @provisional, which is for floors: take it out",
                "@from( | @coversFloor(\"yes\") @from( | it has @coversFloor, which is for offers: take it out",
                "meets(\"X-1\") | lifts(\"X-1\") | it has no @lifts, which exemptions need: add it",
                "un critère | un  critère | two blanks follow each other",
                "\"a criterion\" | \"a criterion \" | or one is at an end",
                "un critère | un critère de {amount} | {amount} is in the text of one language only",
                "when | salience 10 when | it has attributes of the engine, [salience]",
                "meets(\"X-1\"); | meets(\"X-1\"); System.exit(0); | nothing expected after ';'",
                "meets(\"X-1\") | meets(\"X-2\") | its consequence tells the id X-2: tell its own name",
                "import io.github.bilanfunding.request.* | import java.util.List | it imports java.util.List: a rule needs no more than",
                "import io.github.bilanfunding.request.* | import io.github.bilanfunding.internal.engine.* | it imports io.github.bilanfunding.internal.engine.*",
                "import static io.github.bilanfunding.value.Euros.euros | import static java.lang.System.exit | it imports java.lang.System.exit"
            })
    void a_fault_of_a_criterion_is_found(String part, String replacement, String fault) {
        assertFault(CRITERION, part, replacement, fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`@group(\"ALL\")` | `` | it has no @group, which criteria of the bilan itself need: add it",
                "`@group(\"ALL\")` | `@group(\"SOME\")` | it names the unknown group SOME: take one of [ALL]"
            })
    void a_fault_of_a_criterion_on_the_bilan_is_found(String part, String replacement, String fault) {
        assertFault(ON_THE_BILAN, part, replacement, fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`@route(\"CPF\")` | `` | it has no @route, which offers and floors need: add it",
                "`@rank(\"10\")` | `` | it has no @rank, which offers need: add it",
                "amountsOf | criteriaOf | OFFER looks at one of [SchemeProfile with amountsOf]"
            })
    void a_fault_of_an_offer_is_found(String part, String replacement, String fault) {
        assertFault(OFFER, part, replacement, fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"CPF\", | `` | it is of the scheme BILAN: name one of [CPF, ",
                "\"CPF\" | \"BILAN\" | it is of the scheme BILAN: name one of [CPF, ",
                "Profile($out : out) | SchemeProfile($out : out, criteriaOf == \"CPF\") | GATE looks at one of [Profile]",
                "Profile($out : out) | SchemeProfile($out : out) | it looks at a SchemeProfile of no scheme",
                "Profile($out : out) | FundingRequest($out : out) | it looks at no fact that rules know",
                "Profile($out : out) | Profile($out : out) Profile() | must look at one fact: give it one pattern",
                "Profile($out : out) | not Profile() | must look at one fact: give it one pattern",
                "Profile($out : out) | eval(true) | must look at one fact: give it one pattern",
                "Profile($out : out) | Profile($out : out, bilan.qualiopi == true) | it reads /bilan/qualiopi, which a request may leave out",
                "Profile($out : out) | Profile($out : out) from $facts | its fact comes from elsewhere"
            })
    void a_fault_of_a_gate_is_found(String part, String replacement, String fault) {
        assertFault(GATE, part, replacement, fault);
    }

    @Test
    void an_amount_in_the_text_is_one_that_the_consequence_tells() {
        assertFault(NOTICE, ", $price)", ")", "its text names an {amount} and its consequence tells none: tell one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "function int two() { return 2; }",
                "global java.util.List found",
                "declare Person name : String end"
            })
    void a_rule_file_holds_rules_only(String other) {
        assertThat(check(CRITERION.replace("rule \"", other + "\n\nrule \"")))
                .singleElement()
                .asString()
                .startsWith("test.drl: it holds a ")
                .endsWith(": a rule file holds rules only");
    }

    @Test
    void the_engine_is_told_nothing_about_all_rules_of_a_file() {
        assertThat(check(CRITERION.replace("rule \"", "dialect \"java\"\n\nrule \"")))
                .contains("test.drl: it holds a Attribute: a rule file holds rules only");
    }

    @Test
    void what_is_no_drl_is_told_with_the_name_of_the_file() {
        assertThat(check("rule \"X-1\" when then end end"))
                .singleElement()
                .asString()
                .startsWith("test.drl: ");
    }

    @Test
    void a_long_file_is_to_be_split() {
        assertThat(check(CRITERION + "\n".repeat(237)))
                .containsExactly("test.drl: it has 251 lines, more than 250: split the scheme");
    }

    @Test
    void a_long_line_is_to_be_broken() {
        assertThat(check(CRITERION.replace("un critère", "é".repeat(107)))).isEmpty();
        assertThat(check(CRITERION.replace("un critère", "é".repeat(111))))
                .containsExactly("test.drl: line 8 is longer than 120 characters: break it");
    }

    private static void assertFault(String good, String part, String replacement, String fault) {
        String bad = good.replace(part, replacement == null ? "" : replacement);
        assertThat(bad).isNotEqualTo(good);
        assertThat(check(bad))
                .anySatisfy(found -> assertThat(found).startsWith("test.drl: ").contains(fault));
    }

    private static List<String> check(String drl) {
        return DrlLint.check("test.drl", drl, GROUPS);
    }
}
