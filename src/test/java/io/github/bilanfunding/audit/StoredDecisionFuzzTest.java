package io.github.bilanfunding.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.error.InvalidDocumentException;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.StoredDecision;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Refusals;
import io.github.bilanfunding.value.Language;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as a stored decision: they are refused with their problems, or replayed, and nothing else passes as identical. */
class StoredDecisionFuzzTest {

    /** Its decisions are the shorter ones. */
    private static final FundingEngine GUIDE = FundingEngine.of(RulebookId.GUIDE);

    static Stream<byte[]> recorded() {
        FundingRequest request = Document.minimal().request();
        FundingDecision decision = GUIDE.decide(request);
        return Stream.of(decision, DecisionRecord.full(request, decision), DecisionRecord.masked(decision))
                .map(stored -> CanonicalJson.compact(stored, Language.FRENCH).getBytes(UTF_8));
    }

    @MethodSource("recorded")
    @FuzzTest
    void is_refused_or_replayed(byte[] document) {
        try {
            StoredDecision stored = StoredDecision.read(document);
            replay(stored);
            stored.cohortDecision();
            stored.decision();
        } catch (InvalidDocumentException e) {
            Refusals.check(e);
        }
    }

    private static void replay(StoredDecision stored) {
        RequestDocument held = stored.request();
        if (held == null) {
            return;
        }
        Verification verification = Verification.of(stored, held);
        assertThat(verification.isIdentical()).isEqualTo(verification.difference() == null);
        if (verification.isIdentical() && held instanceof RequestDocument.Single single) {
            FundingDecision told = stored.decision().orElseThrow();
            assertThat(told.plan().remaining())
                    .isEqualTo(FundingEngine.of(stored.rulebook())
                            .decide(single.request())
                            .plan()
                            .remaining());
        }
    }
}
