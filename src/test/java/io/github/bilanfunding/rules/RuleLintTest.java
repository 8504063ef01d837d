package io.github.bilanfunding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.testing.DrlFile;
import io.github.bilanfunding.testing.RuleLint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lint finds what it is there to find. */
class RuleLintTest {

    private static final String GOOD = """
            package io.github.bilanfunding.rules.test
            import io.github.bilanfunding.decision.Scheme
            import io.github.bilanfunding.internal.facts.Candidate

            rule "un critère"
                @id("X-1")
                @scheme("CPF")
                @kind("criterion")
                @source("G-CPF-1")
                @from("2019-01-01")
                @needs("/company/headcount")
                @required("headcount < 50")
                @unit("EMPLOYEES")
                @en("a criterion")
            when
                Candidate($out : out, scheme == Scheme.CPF, company.headcount < 50)
            then
                $out.meets("X-1");
            end
            """;

    @Test
    void a_rule_as_it_should_be_has_no_fault() {
        assertThat(check(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "company.headcount < 50) | company.headcount != 50) | no negation",
                "company.headcount < 50) | company.headcount < 50 && company.gpec == true) | no and in a criterion",
                "company.headcount < 50) | company.headcount < 50, company.gpec == true) | one test, or an or of tests",
                "company.headcount < 50) | company.headcount < 49) | @required should be: headcount < 49",
                "company.headcount < 50) | company.headcount > 0) | @unit is for a criterion that compares a quantity with more",
                "@unit(\"EMPLOYEES\") | @until(\"EMPLOYEES\") | @unit is for a criterion that compares a quantity with more",
                "@kind(\"criterion\") | @kind(\"notice\") | @unit is for criteria and exemptions",
                "@kind(\"criterion\") | @kind(\"exemption\") @lifts(\"X-0\") @required(\"gpec = true\") | @required where it has @unit",
                "company.headcount < 50) | company.groupHeadcount < 50) | the condition reads [/company/groupHeadcount]",
                "scheme == Scheme.CPF | scheme == Scheme.OPCO | the condition asks for OPCO",
                "@en(\"a criterion\") | @en2(\"a criterion\") | no @en",
                "@kind(\"criterion\") | @kind(\"wish\") | unknown @kind wish",
                "@kind(\"criterion\") | @kind(\"gate\") | one pattern on [Case]",
                "$out.meets(\"X-1\") | $out.meets(\"X-2\") | with the rule's id",
                "$out.meets(\"X-1\"); | $out.meets(\"X-1\"); System.exit(0); | one call of $out.meets",
                "when | salience 10 when | attributes [salience]",
                "import io.github.bilanfunding.decision.Scheme | import java.util.List | import of java.util.List",
                "@needs(\"/company/headcount\") | @route(\"CPF\") @needs(\"/company/headcount\") | @route is for offers",
            })
    void a_fault_is_found(String part, String replacement, String fault) {
        String bad = GOOD.replace(part, replacement);

        assertThat(bad).isNotEqualTo(GOOD);
        assertThat(check(bad)).anyMatch(found -> found.contains(fault));
    }

    @Test
    void functions_are_not_for_rules() {
        assertThat(check(GOOD + "\nfunction int two() { return 2; }\n"))
                .containsExactly("functions, globals and declared types are not for rules");
    }

    @Test
    void a_long_file_is_to_be_split() {
        assertThat(check(GOOD + "\n".repeat(250))).containsExactly("more than 250 lines: split the scheme");
    }

    private static List<String> check(String text) {
        return RuleLint.check(DrlFile.parse("test.drl", text));
    }
}
