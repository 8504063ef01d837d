package io.github.bilanfunding.audit;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.internal.resource.PackedBytes;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.StoredDecision;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
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
        TreeComparison nearest = null;
        for (Language language : Language.values()) {
            TreeComparison compared = compared(language);
            if (compared.differing() == 0) {
                return null;
            }
            nearest = nearest == null || compared.differing() < nearest.differing() ? compared : nearest;
        }
        return Objects.requireNonNull(nearest).first();
    }

    private TreeComparison compared(Language language) {
        try {
            PackedBytes document = PackedBytes.of(out -> {
                Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                CanonicalJson.compact(List.of(replayed), language, text);
                text.flush();
            });
            return TreeComparison.of(
                    stored.document(), StoredDecision.read(document.stream()).document());
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is read from outside", e);
        }
    }
}
