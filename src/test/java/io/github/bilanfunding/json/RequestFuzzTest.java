package io.github.bilanfunding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.Contribution;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Json;
import io.github.bilanfunding.testing.Refusals;
import io.github.bilanfunding.value.Euros;
import io.github.bilanfunding.value.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Any bytes as a request: they are refused with their problems, or read, and what is read is decided. */
class RequestFuzzTest {

    private static final List<FundingEngine> ENGINES =
            Stream.of(RulebookId.values()).map(FundingEngine::of).toList();

    @FuzzTest
    void is_refused_or_decided(byte[] document) throws IOException {
        Optional<RequestDocument> request = read(document);
        if (request.isPresent()) {
            checkWritten(request.get());
            if (request.get() instanceof RequestDocument.Single single) {
                ENGINES.forEach(engine -> decide(engine, single.request()));
            }
        }
        draft(document, request);
    }

    private static Optional<RequestDocument> read(byte[] document) {
        try {
            return Optional.of(RequestReader.read(document));
        } catch (InvalidRequestException e) {
            Refusals.check(e);
            return Optional.empty();
        }
    }

    /** The canonical form is read as the same request. */
    private static void checkWritten(RequestDocument request) {
        String written = CanonicalJson.compact(request.request(), Language.FRENCH);
        RequestDocument again = RequestReader.read(written.getBytes(UTF_8));
        assertThat(CanonicalJson.compact(again.request(), Language.FRENCH)).isEqualTo(written);
    }

    private static void decide(FundingEngine engine, FundingRequest request) {
        try {
            FundingDecision decision = engine.decide(request);
            decision.plans().forEach(plan -> checkSum(request, plan));
            Json.parse(CanonicalJson.compact(decision, Language.ENGLISH));
        } catch (InvalidRequestException e) {
            assertThat(e.problems()).extracting("pointer").containsExactly("/requestDate");
        }
    }

    private static void checkSum(FundingRequest request, FundingPlan plan) {
        Euros paid = plan.contributions().stream().map(Contribution::amount).reduce(Euros.ZERO, Euros::plus);
        Euros remaining = plan.remaining().amount();
        assertThat(paid.plus(remaining)).isEqualTo(request.bilan().price());
        assertThat(remaining).isBetween(Euros.ZERO, plan.remainingIfOnlyCertain());
    }

    /** A draft may lack required fields. So it holds whatever a request for one person holds. */
    private static void draft(byte[] document, Optional<RequestDocument> request) throws IOException {
        try {
            RequestDraft draft = RequestDraft.read(new ByteArrayInputStream(document));
            if (request.isPresent()) {
                assertThat(draft.missing()).isEmpty();
                assertThat((Object) draft.request().orElseThrow())
                        .isEqualTo(request.get().request());
            }
        } catch (InvalidRequestException e) {
            Refusals.check(e);
            assertThat(request.filter(RequestDocument.Single.class::isInstance)).isEmpty();
        }
    }
}
