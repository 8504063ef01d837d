package io.github.bilanfunding.audit;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.StoredDecision;
import io.github.bilanfunding.value.Language;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Creates a stored document again from its request and compares the two. */
final class Replay {

    private final StoredDecision stored;
    private final Record replayed;

    Replay(StoredDecision stored, RequestDocument document, FundingEngine engine) {
        this.stored = stored;
        this.replayed = document instanceof RequestDocument.Single single
                ? single(single, engine)
                : cohort((RequestDocument.Cohort) document, engine);
    }

    private Record single(RequestDocument.Single document, FundingEngine engine) {
        FundingDecision decision = engine.decide(document.request()).withLibraryVersion(stored.libraryVersion());
        if (!stored.isRecord()) {
            return decision;
        }
        return stored.request() == null
                ? DecisionRecord.masked(decision)
                : DecisionRecord.full(document.request(), decision);
    }

    private Record cohort(RequestDocument.Cohort document, FundingEngine engine) {
        CohortDecision decision = engine.decide(document.request()).withLibraryVersion(stored.libraryVersion());
        if (!stored.isRecord()) {
            return decision;
        }
        return stored.request() == null
                ? DecisionRecord.masked(decision)
                : DecisionRecord.full(document.request(), decision);
    }

    /**
     * The first difference, in the language of the stored document. That is the language in which fewer values differ.
     */
    @Nullable
    Difference firstDifference() {
        return Arrays.stream(Language.values())
                .map(this::compared)
                .min(Comparator.comparingInt(TreeComparison::differing))
                .orElseThrow()
                .first();
    }

    private TreeComparison compared(Language language) {
        byte[] document = CanonicalJson.compact(replayed, language).getBytes(StandardCharsets.UTF_8);
        return TreeComparison.of(
                stored.document(), StoredDecision.read(document).document());
    }
}
