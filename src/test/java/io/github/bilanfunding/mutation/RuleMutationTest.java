package io.github.bilanfunding.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.internal.cases.StatedOutcome;
import io.github.bilanfunding.internal.engine.Decider;
import io.github.bilanfunding.rulebook.RulebookId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The expert cases notice every mistake in a rule, a table or a group, but for those that change no decision. Every build tries
 * the same twentieth of all mistakes, {@code mvn -P rule-mutants verify} tries all of them.
 */
@ParameterizedClass
@EnumSource
class RuleMutationTest {

    private static final boolean ALL = Boolean.getBoolean("mutants.all");
    private static final int SHARE = 20;
    private static final List<EquivalentMutants.Entry> EQUIVALENT = EquivalentMutants.read();

    private final RulebookId id;
    private final RulebookModel model;
    private final Judge judge;
    private final List<Mutant> mutants;

    RuleMutationTest(RulebookId id) {
        this.id = id;
        model = RulebookModel.of(id.code());
        judge = new Judge(id.code(), model);
        mutants = Mutants.of(id.code(), model).toList();
    }

    @Test
    void the_rules_as_data_decide_every_case_as_the_compiled_ones_do() {
        FundingEngine engine = FundingEngine.of(id);
        Decider decider = model.decider();

        assertThat(judge.cases()).allSatisfy(judged -> {
            FundingDecision decision = decider.decide(judged.request());
            assertThat(Altered.with(decision, "libraryVersion", FundingEngine.libraryVersion()))
                    .isEqualTo(engine.decide(judged.request()));
            assertThat(StatedOutcome.comesOut(judged.expert(), decision))
                    .as("%s comes out as stated, else it would notice anything", judged.expert())
                    .isTrue();
        });
    }

    @Test
    void every_mutant_has_its_own_name() {
        assertThat(mutants.stream().map(Mutant::toString)).doesNotHaveDuplicates();
    }

    @Test
    void the_cases_notice_every_mistake_that_changes_a_decision() throws IOException {
        Equivalence equivalence = new Equivalence(model);
        Verdicts verdicts = new Verdicts();
        mutants.stream().filter(RuleMutationTest::isTried).forEach(mutant -> {
            boolean listed = EQUIVALENT.stream().anyMatch(entry -> entry.covers(mutant));
            boolean killed = judge.kills(mutant);
            verdicts.add(mutant, killed, listed, !killed && !listed && equivalence.isProved(mutant));
        });
        Files.writeString(Path.of("target", "mutants-" + id.code() + ".txt"), verdicts.report());

        assertThat(verdicts.survivors())
                .as(
                        "write a case that comes out otherwise under the mistake, or prove that none can and add it to %s",
                        EquivalentMutants.FILE)
                .isEmpty();
        assertThat(verdicts.refuted())
                .as("mutants of %s that a case tells apart: take them out", EquivalentMutants.FILE)
                .isEmpty();
    }

    @Test
    void every_listed_mutant_is_one_and_has_a_reason() {
        assertThat(EQUIVALENT)
                .filteredOn(entry -> entry.rulebook().equals(id.code()))
                .allSatisfy(entry -> {
                    assertThat(mutants).as(entry.toString()).anyMatch(entry::covers);
                    assertThat(entry.reason()).as(entry.toString()).isNotBlank();
                });
    }

    private static boolean isTried(Mutant mutant) {
        return ALL || Math.floorMod(mutant.toString().hashCode(), SHARE) == 0;
    }
}
