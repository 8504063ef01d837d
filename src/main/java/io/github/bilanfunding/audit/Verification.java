package io.github.bilanfunding.audit;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.StoredDecision;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.value.RulebookVersion;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The replay of a stored decision. The request is decided again, and every value is compared with the stored one, in
 * the language of the stored one. White space, the order of members and the notation of numbers are ignored. The
 * library version is also ignored: a later version may give the same decision with the same rulebook. Immutable and
 * thread-safe.
 *
 * @param schemaVersion the version of this document's structure, {@value FundingDecision#SCHEMA_VERSION}
 * @param finding the result of the replay, not null
 * @param difference the first value that differs, null when the finding is {@link Finding#IDENTICAL}
 * @param rulebook the rulebook named in the stored decision, not null
 * @param requestFingerprint the request fingerprint in the stored decision, not null
 * @param recordedBy the library version in the stored decision, not null
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
     * {@return the replay of a stored decision with the rulebook version that it names} If this library does not
     * contain that version, the finding is {@link Finding#OTHER_RULEBOOK}.
     *
     * <p>An earlier version is compiled once per process, which takes some seconds.
     *
     * @param stored the stored decision, not null
     * @param request the request that was decided, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException if the rulebook does not cover the request date
     * @throws io.github.bilanfunding.error.RulebookException if an earlier version cannot be compiled, for example
     *     without Drools' compiler on the class path
     */
    public static Verification of(StoredDecision stored, RequestDocument request) {
        RulebookVersion nearest = nearest(stored.rulebook());
        Difference rulebook = rulebookDifference(stored, nearest);
        return rulebook == null
                ? of(stored, request, FundingEngine.of(nearest))
                : of(stored, Finding.OTHER_RULEBOOK, rulebook);
    }

    /**
     * {@return the replay of a stored decision with the rulebook of an engine}
     *
     * @param stored the stored decision, not null
     * @param request the request that was decided, not null
     * @param engine the engine that replays it, not null; with another rulebook than the stored decision names, the
     *     finding is {@link Finding#OTHER_RULEBOOK}
     * @throws io.github.bilanfunding.error.InvalidRequestException if the rulebook does not cover the request date
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

    /**
     * The recorded version if this library contains it, otherwise the one that differs from it only in the fingerprint,
     * otherwise the current one.
     */
    private static RulebookVersion nearest(RulebookVersion recorded) {
        List<RulebookVersion> available =
                FundingEngine.versions(RulebookId.ofCode(recorded.id()).orElse(RulebookId.LAW));
        return available.contains(recorded)
                ? recorded
                : available.stream()
                        .filter(version -> version.version().equals(recorded.version()))
                        .findFirst()
                        .orElse(available.get(available.size() - 1));
    }

    /** {@return whether the replayed decision equals the stored one} */
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

    private static @Nullable Difference rulebookDifference(StoredDecision stored, RulebookVersion available) {
        RulebookVersion recorded = stored.rulebook();
        return Stream.of(
                        difference(stored, "/rulebook/id", recorded.id(), available.id()),
                        difference(stored, "/rulebook/version", recorded.version(), available.version()),
                        difference(stored, "/rulebook/fingerprint", recorded.fingerprint(), available.fingerprint()))
                .filter(d -> !Objects.equals(d.recorded(), d.replayed()))
                .findFirst()
                .orElse(null);
    }

    private static Difference difference(StoredDecision stored, String pointer, String recorded, String replayed) {
        return new Difference(stored.at() + pointer, TreeComparison.shown(recorded), TreeComparison.shown(replayed));
    }
}
