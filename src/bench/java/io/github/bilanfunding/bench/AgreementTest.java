package io.github.bilanfunding.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.bench.naive.NaiveDecision;
import io.github.bilanfunding.bench.naive.NaiveFacts.Finding;
import io.github.bilanfunding.bench.naive.NaiveSession;
import io.github.bilanfunding.bench.peers.DmnPeer;
import io.github.bilanfunding.bench.peers.EasyRulesPeer;
import io.github.bilanfunding.bench.peers.EvretePeer;
import io.github.bilanfunding.bench.peers.Peer;
import io.github.bilanfunding.bench.peers.PlainJava;
import io.github.bilanfunding.bench.peers.Publicodes;
import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.internal.engine.Decider;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.RandomRequests;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured side by side decides alike. */
class AgreementTest {

    private static final long SEED = 17;
    private static final FundingEngine ENGINE = FundingEngine.of(RulebookId.GUIDE);

    @Test
    void handWritten() {
        HandWritten handWritten = new HandWritten();
        for (FundingRequest request : new RandomRequests(SEED).next(2_000)) {
            FundingDecision expected = ENGINE.decide(request);
            FundingDecision actual = handWritten.decide(request);
            assertThat(actual)
                    .as("seed %d: %s", SEED, request)
                    .usingRecursiveComparison()
                    .ignoringFields("rulebook", "libraryVersion")
                    .isEqualTo(expected);
        }
    }

    @Test
    void naiveSession() {
        NaiveSession naive = new NaiveSession();
        Decider library = ThreeSchemes.decider();
        for (FundingRequest request : new RandomRequests(SEED).next(2_000)) {
            FundingDecision expected = library.decide(request);
            NaiveDecision actual = naive.decide(request);
            assertThat(actual.paid())
                    .as("seed %d: %s", SEED, request)
                    .isEqualTo(expected.plan().contributions().stream()
                            .map(c -> new NaiveDecision.Paid(c.scheme(), c.amount()))
                            .toList());
            assertThat(actual.remaining()).isEqualTo(expected.plan().remaining().amount());
            assertThat(actual.findings().stream().filter(Finding::met).map(Finding::id))
                    .as("seed %d: %s", SEED, request)
                    .containsExactlyInAnyOrderElementsOf(
                            expected.firedRules().stream().map(FiredRule::id).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("peers")
    void peer(Peer peer) {
        Decider library = ThreeSchemes.decider();
        for (FundingRequest request : new RandomRequests(SEED).next(2_000)) {
            assertThat(peer.decide(request)).as("seed %d: %s", SEED, request).isEqualTo(plan(library.decide(request)));
        }
    }

    static List<Peer> peers() {
        return List.of(new PlainJava(), new EasyRulesPeer(), new EvretePeer(), new DmnPeer());
    }

    @Test
    void publicodes() throws Exception {
        List<FundingRequest> requests = new RandomRequests(SEED).next(2_000);
        List<Peer.Plan> plans = new Publicodes(Path.of("target", "bench", "node")).decide(requests);
        Decider library = ThreeSchemes.decider();
        assertThat(plans)
                .isEqualTo(requests.stream()
                        .map(library::decide)
                        .map(AgreementTest::plan)
                        .toList());
    }

    private static Peer.Plan plan(FundingDecision decision) {
        return new Peer.Plan(
                decision.plan().contributions().stream()
                        .map(c -> new Peer.Paid(c.scheme(), c.amount()))
                        .toList(),
                decision.plan().remaining().amount());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void compiledAtStart(boolean executableModel) {
        CompiledAtStart compiled = new CompiledAtStart(executableModel);
        for (FundingRequest request : new RandomRequests(SEED).next(500)) {
            assertThat(compiled.remaining(request))
                    .as("seed %d: %s", SEED, request)
                    .isEqualTo(ENGINE.decide(request).plan().remaining().amount());
        }
    }

    @Test
    void theTypicalCaseIsTheShippedExample() {
        String json = DroolsBuild.text("/io/github/bilanfunding/examples/g-case-3.json");
        assertThat(List.of(RequestReader.read(json.getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .containsExactly(new RequestDocument.Single(Cases.typical()));
    }
}
