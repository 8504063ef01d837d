package io.github.bilanfunding.audit;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.internal.document.Additions;
import io.github.bilanfunding.internal.resource.PackedBytes;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.StoredDecision;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Creates a stored document again from its request and compares the two. */
final class Replay {

    private static final Comparator<TreeComparison> NEAREST = Comparator.comparingInt(TreeComparison::differing)
            .thenComparingInt(compared -> compared.setApart().size());

    private final StoredDecision stored;
    private final List<Record> replayed;
    private final Map<String, BilingualText> outside;
    private final TreeComparison nearest;

    Replay(StoredDecision stored, RequestDocument document, FundingEngine engine, OutsideInputs inputs) {
        this.stored = stored;
        if (document instanceof RequestDocument.Single single) {
            Beside beside = new Beside(stored);
            FundingDecision decision = engine.decide(single.request());
            Additions additions = beside.replayed(engine, single.request(), decision, inputs);
            this.replayed = List.of(stored(single.request(), decision), additions);
            this.outside = beside.outside(additions, engine, single.request(), inputs);
        } else {
            CohortRequest request = ((RequestDocument.Cohort) document).request();
            this.replayed = List.of(stored(request, engine.decide(request)));
            this.outside = Map.of();
        }
        this.nearest = nearest();
    }

    /** In the form and with the library version of the stored document. */
    private Record stored(FundingRequest request, FundingDecision decided) {
        FundingDecision decision = decided.withLibraryVersion(stored.libraryVersion());
        if (!stored.isRecord()) {
            return decision;
        }
        return stored.request() == null ? DecisionRecord.masked(decision) : DecisionRecord.full(request, decision);
    }

    private Record stored(CohortRequest request, CohortDecision decided) {
        CohortDecision decision = decided.withLibraryVersion(stored.libraryVersion());
        if (!stored.isRecord()) {
            return decision;
        }
        return stored.request() == null ? DecisionRecord.masked(decision) : DecisionRecord.full(request, decision);
    }

    /** The first difference, null when there is none. */
    @Nullable
    Difference firstDifference() {
        return nearest.first();
    }

    /** What differs because nothing at hand says what it must be. */
    List<NotChecked> notChecked() {
        return nearest.setApart().stream()
                .map(pointer -> new NotChecked(pointer, Objects.requireNonNull(outside.get(pointer))))
                .toList();
    }

    /** The comparison in the language of the stored document: that in which fewer values differ. */
    private TreeComparison nearest() {
        TreeComparison nearest = null;
        for (Language language : Language.values()) {
            TreeComparison compared = compared(language);
            if (nearest == null || NEAREST.compare(compared, nearest) < 0) {
                nearest = compared;
            }
            if (nearest.differing() == 0 && nearest.setApart().isEmpty()) {
                break;
            }
        }
        return Objects.requireNonNull(nearest);
    }

    private TreeComparison compared(Language language) {
        try {
            PackedBytes document = PackedBytes.of(out -> CanonicalJson.compact(replayed, language, out));
            return TreeComparison.of(
                    stored.document(), StoredDecision.read(document.stream()).document(), outside.keySet());
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is read from outside", e);
        }
    }
}
