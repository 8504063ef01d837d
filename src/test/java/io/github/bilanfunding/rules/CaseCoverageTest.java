package io.github.bilanfunding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.internal.cases.ExpertCase;
import io.github.bilanfunding.internal.cases.Need;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.CoveredRulebook;
import io.github.bilanfunding.testing.CoveredRulebook.Excepted;
import io.github.bilanfunding.testing.ExpertCases;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every rule has the expert cases that it needs, every row that gives an amount, every legal period and every source has one.
 */
@ParameterizedClass
@EnumSource
class CaseCoverageTest {

    private final List<ExpertCase> cases;
    private final CoveredRulebook covered;

    CaseCoverageTest(RulebookId id) {
        cases = ExpertCases.of(id.code());
        covered = CoveredRulebook.of(id);
    }

    @Test
    void every_case_names_its_source() {
        assertThat(cases).allSatisfy(c -> {
            assertThat(c.source()).isNotBlank();
            assertThat(c.provenance()).isIn("published", "derived");
        });
    }

    @Test
    void no_case_is_lacking_but_for_those_that_nobody_can_write() {
        assertThat(covered.lacking())
                .filteredOn(lack -> covered.excepted().stream().noneMatch(excepted -> isSame(excepted, lack)))
                .isEmpty();
    }

    @Test
    void every_exception_is_one_and_has_a_reason() {
        assertThat(covered.excepted()).allSatisfy(excepted -> {
            assertThat(covered.lacking()).anyMatch(lack -> isSame(excepted, lack));
            assertThat(excepted.reason()).isNotBlank();
        });
    }

    @Test
    void every_rule_is_looked_at_and_the_needs_of_each_kind_are_found() {
        assertThat(covered.coverage().rules()).hasSameSizeAs(covered.catalogue().rules());
        assertThat(covered.coverage().needs().map(Need::kind).collect(Collectors.toSet()))
                .containsAll(EnumSet.range(Need.Kind.FIRES, Need.Kind.THRESHOLD));
    }

    private static boolean isSame(Excepted excepted, Excepted lack) {
        return excepted.kind().equals(lack.kind()) && excepted.subject().equals(lack.subject());
    }
}
