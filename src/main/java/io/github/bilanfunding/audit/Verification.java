package io.github.bilanfunding.audit;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.RulebookVersion;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.StoredDecision;
import io.github.bilanfunding.rulebook.RulebookId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The replay of a stored decision: its request is decided again, and every value is compared with the stored one, in the
 * language in which it was stored. White space, the order of members and the way in which a number is written do not
 * count. Nor does a later version of the library that decides alike by the same rulebook. Immutable and thread-safe.
 *
 * @param schemaVersion the version of this document's shape, {@value FundingDecision#SCHEMA_VERSION}
 * @param finding what the replay found, not null
 * @param difference the first value that differs, null when the finding is {@link Finding#IDENTICAL}
 * @param rulebook the rulebook that the stored decision names, not null
 * @param requestFingerprint the fingerprint of the request that the stored decision names, not null
 * @param recordedBy the version of the library that the stored decision names, not null
 * @param replayedBy the version of this library, not null
 */
public record Verification(
        int schemaVersion,
        Finding finding,
        @Nullable Difference difference,
        RulebookVersion rulebook,
        String requestFingerprint,
        String recordedBy,
        String replayedBy) {

    /**
     * {@return what a replay of a stored decision finds, by the version of the rulebook that it names, if this library
     * holds that version}
     *
     * <p>An earlier version is compiled on the way, once in a process, which takes some seconds.
     *
     * @param stored the stored decision, not null
     * @param request the request that was decided, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException if the rulebook does not decide the request's date
     * @throws io.github.bilanfunding.error.RulebookException if an earlier version cannot be compiled: Drools' compiler is
     *     not on the class path
     */
    public static Verification of(StoredDecision stored, RequestDocument request) {
        RulebookVersion nearest = nearest(stored.rulebook());
        Difference rulebook = rulebookDifference(stored, nearest);
        return rulebook == null
                ? of(stored, request, FundingEngine.of(nearest))
                : of(stored, Finding.OTHER_RULEBOOK, rulebook);
    }

    /**
     * {@return what a replay of a stored decision finds, by the rulebook of an engine}
     *
     * @param stored the stored decision, not null
     * @param request the request that was decided, not null
     * @param engine the engine that replays it, of the rulebook that the stored decision names, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException if the rulebook does not decide the request's date
     */
    public static Verification of(StoredDecision stored, RequestDocument request, FundingEngine engine) {
        Difference rulebook = rulebookDifference(stored, engine.catalogue().version());
        if (rulebook != null) {
            return of(stored, Finding.OTHER_RULEBOOK, rulebook);
        }
        String fingerprint = Fingerprint.of(request.request());
        if (!fingerprint.equals(stored.requestFingerprint())) {
            return of(
                    stored,
                    Finding.OTHER_REQUEST,
                    difference(stored, "/requestFingerprint", stored.requestFingerprint(), fingerprint));
        }
        Difference first = new Replay(stored, request, engine).firstDifference();
        return of(stored, first == null ? Finding.IDENTICAL : Finding.DIFFERENT, first);
    }

    /** The recorded rulebook if it is held, else one that differs from it as late as can be. */
    private static RulebookVersion nearest(RulebookVersion recorded) {
        List<RulebookVersion> held =
                FundingEngine.versions(RulebookId.ofCode(recorded.id()).orElse(RulebookId.LAW));
        return held.contains(recorded)
                ? recorded
                : held.stream()
                        .filter(version -> version.version().equals(recorded.version()))
                        .findFirst()
                        .orElse(held.get(held.size() - 1));
    }

    /** {@return whether the decision comes out as it was stored} */
    public boolean isIdentical() {
        return finding == Finding.IDENTICAL;
    }

    private static Verification of(StoredDecision stored, Finding finding, @Nullable Difference difference) {
        return new Verification(
                FundingDecision.SCHEMA_VERSION,
                finding,
                difference,
                stored.rulebook(),
                stored.requestFingerprint(),
                stored.libraryVersion(),
                FundingEngine.libraryVersion());
    }

    private static @Nullable Difference rulebookDifference(StoredDecision stored, RulebookVersion atHand) {
        RulebookVersion recorded = stored.rulebook();
        return Stream.of(
                        difference(stored, "/rulebook/id", recorded.id(), atHand.id()),
                        difference(stored, "/rulebook/version", recorded.version(), atHand.version()),
                        difference(stored, "/rulebook/fingerprint", recorded.fingerprint(), atHand.fingerprint()))
                .filter(d -> !Objects.equals(d.recorded(), d.replayed()))
                .findFirst()
                .orElse(null);
    }

    private static Difference difference(StoredDecision stored, String pointer, String recorded, String replayed) {
        return new Difference(stored.at() + pointer, TreeComparison.shown(recorded), TreeComparison.shown(replayed));
    }
}
