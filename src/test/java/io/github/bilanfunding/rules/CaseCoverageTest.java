package io.github.bilanfunding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.internal.cases.CaseRun;
import io.github.bilanfunding.internal.cases.Coverage;
import io.github.bilanfunding.internal.cases.ExpertCase;
import io.github.bilanfunding.internal.cases.Need;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.ExpertCases;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule has the expert cases that it needs. */
@ParameterizedClass
@EnumSource
class CaseCoverageTest {

    /** Criteria that an exemption lifts whenever they do not hold: they show what is presumed, and are never unmet. */
    private static final Set<String> NEVER_UNMET = Set.of("ABSENCE-SANS-ARRET-MALADIE");

    /** Decided once for all tests. */
    private static final Map<RulebookId, Coverage> KEPT = new ConcurrentHashMap<>();

    private final CompiledRulebook rulebook;
    private final List<ExpertCase> cases;
    private final Coverage coverage;

    CaseCoverageTest(RulebookId id) {
        rulebook = CompiledRulebook.of(id.code());
        cases = ExpertCases.of(id.code());
        coverage = KEPT.computeIfAbsent(id, CaseCoverageTest::coverage);
    }

    private static Coverage coverage(RulebookId id) {
        FundingEngine engine = FundingEngine.of(id);
        CompiledRulebook rulebook = CompiledRulebook.of(id.code());
        return Coverage.of(
                rulebook,
                CaseRun.of(engine.catalogue(), engine::decide, ExpertCases.of(id.code())),
                rulebook.compiled().keySet(),
                List.of());
    }

    @Test
    void every_case_names_its_source() {
        assertThat(cases).allSatisfy(c -> {
            assertThat(c.source()).isNotBlank();
            assertThat(c.provenance()).isIn("published", "derived");
        });
    }

    @Test
    void every_rule_has_the_cases_that_it_needs() {
        assertThat(coverage.lacks())
                .filteredOn(need -> need.kind() != Need.Kind.UNMET || !NEVER_UNMET.contains(need.subject()))
                .isEmpty();
    }

    @Test
    void every_rule_is_looked_at_and_the_needs_of_each_kind_are_found() {
        assertThat(coverage.rules()).hasSameSizeAs(rulebook.rules());
        assertThat(coverage.needs().map(Need::kind).collect(Collectors.toSet()))
                .containsAll(EnumSet.range(Need.Kind.FIRES, Need.Kind.THRESHOLD));
    }
}
