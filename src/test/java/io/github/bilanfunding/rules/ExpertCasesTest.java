package io.github.bilanfunding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.internal.cases.CaseResult;
import io.github.bilanfunding.internal.cases.CaseRun;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.ExpertCases;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every expert case comes out as its file says. */
class ExpertCasesTest {

    static Stream<Arguments> results() {
        return Arrays.stream(RulebookId.values())
                .flatMap(id -> run(id).stream().map(result -> Arguments.of(id.code(), result)));
    }

    private static List<CaseResult> run(RulebookId id) {
        FundingEngine engine = FundingEngine.of(id);
        return CaseRun.of(engine.catalogue(), engine::decide, ExpertCases.of(id.code()));
    }

    @ParameterizedTest(name = "{0}/{1}")
    @MethodSource("results")
    void comes_out_as_stated(String rulebook, CaseResult result) {
        assertThat(result.differences()).isEmpty();
    }
}
