package io.github.bilanfunding.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.value.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule engine and the guide in plain Java decide alike, to the last component of the decision. */
class OracleTest {

    private static final int REQUESTS = 10_000;
    private static final FundingEngine ENGINE = FundingEngine.of(RulebookId.GUIDE);
    private static final GuideOracle ORACLE =
            new GuideOracle(ENGINE.catalogue().version(), FundingEngine.libraryVersion());

    @ParameterizedTest
    @ValueSource(longs = {1, 20_190_101, 20_261_122})
    void engineAndOracleAgree(long seed) {
        RandomRequests requests = new RandomRequests(seed);
        for (int i = 0; i < REQUESTS; i++) {
            FundingRequest request = requests.next();
            FundingDecision expected = ORACLE.decide(request, Fingerprint.of(request));
            FundingDecision actual = ENGINE.decide(request);
            if (!actual.equals(expected)) {
                assertThat(CanonicalJson.pretty(actual, Language.FRENCH))
                        .as("seed %d, request %d: %s", seed, i, CanonicalJson.compact(request, Language.FRENCH))
                        .isEqualTo(CanonicalJson.pretty(expected, Language.FRENCH));
                assertThat(actual).as("seed %d, request %d", seed, i).isEqualTo(expected);
            }
        }
    }
}
