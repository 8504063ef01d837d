package io.github.bilanfunding.audit;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.error.InvalidRecordException;
import io.github.bilanfunding.internal.signature.KeyFiles;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.StoredDecision;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.RulebookVersion;
import java.security.PublicKey;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The replay of a stored decision. The request is decided again, and every value is compared with the stored one, in
 * the language of the stored one. So is what the command line writes beside a decision: the estimate, what would help, the
 * next questions, the papers. White space, the order of members and the notation of numbers are ignored. The
 * library version is also ignored: a later version may give the same decision with the same rulebook. Immutable and
 * thread-safe.
 *
 * @param schemaVersion the version of this document's structure, {@value FundingDecision#SCHEMA_VERSION}
 * @param finding the result of the replay, not null
 * @param difference the first value that differs, null when the finding is {@link Finding#IDENTICAL}
 * @param notChecked what the document says and the replay could not compare, empty when everything was compared or, with
 *     another rulebook or request, nothing; not null
 * @param signedBy the fingerprint of the public key whose signature of the document was checked, null when none was
 * @param rulebook the rulebook named in the stored decision, not null
 * @param requestFingerprint the request fingerprint in the stored decision, not null
 * @param recordedBy the library version in the stored decision, not null
 * @param replayedBy the version of this library, not null
 */
public record Verification(
        int schemaVersion,
        Finding finding,
        @Nullable Difference difference,
        List<NotChecked> notChecked,
        @Nullable String signedBy,
        RulebookVersion rulebook,
        String requestFingerprint,
        String recordedBy,
        String replayedBy) {

    private static final BilingualText OTHER_VERSION = new BilingualText(
            "ce n'est pas la version de cette bibliothèque : rejouez avec celle qui est nommée",
            "it is not the version of this library: replay with the one that is named");

    /**
     * Copies the list.
     *
     * @param schemaVersion as the component
     * @param finding as the component
     * @param difference as the component
     * @param notChecked as the component
     * @param signedBy as the component
     * @param rulebook as the component
     * @param requestFingerprint as the component
     * @param recordedBy as the component
     * @param replayedBy as the component
     */
    public Verification {
        notChecked = List.copyOf(notChecked);
    }

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
        return of(stored, request, OutsideInputs.UNKNOWN);
    }

    /**
     * {@return the replay of a stored decision with the rulebook version that it names, as {@link #of(StoredDecision,
     * RequestDocument)}, and with what was given beside the request when it was written}
     *
     * @param stored the stored decision, not null
     * @param request the request that was decided, not null
     * @param outside what was given beside the request, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException if the rulebook does not cover the request date
     * @throws InvalidRecordException if what stands beside the decision has a member that nothing written has
     * @throws io.github.bilanfunding.error.RulebookException if an earlier version cannot be compiled
     */
    public static Verification of(StoredDecision stored, RequestDocument request, OutsideInputs outside) {
        RulebookVersion nearest = nearest(stored.rulebook());
        Difference rulebook = rulebookDifference(stored, nearest);
        return rulebook == null
                ? of(stored, request, FundingEngine.of(nearest), outside)
                : of(stored, Finding.OTHER_RULEBOOK, rulebook, List.of());
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
        return of(stored, request, engine, OutsideInputs.UNKNOWN);
    }

    /**
     * {@return the replay of a stored decision with the rulebook of an engine and with what was given beside the request
     * when it was written}
     *
     * @param stored the stored decision, not null
     * @param request the request that was decided, not null
     * @param engine the engine that replays it, not null; with another rulebook than the stored decision names, the
     *     finding is {@link Finding#OTHER_RULEBOOK}
     * @param outside what was given beside the request, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException if the rulebook does not cover the request date
     * @throws InvalidRecordException if what stands beside the decision has a member that nothing written has
     */
    public static Verification of(
            StoredDecision stored, RequestDocument request, FundingEngine engine, OutsideInputs outside) {
        Difference rulebook = rulebookDifference(stored, engine.catalogue().version());
        if (rulebook != null) {
            return of(stored, Finding.OTHER_RULEBOOK, rulebook, List.of());
        }
        String fingerprint = Fingerprint.of(request.request());
        if (!fingerprint.equals(stored.requestFingerprint())) {
            return of(
                    stored,
                    Finding.OTHER_REQUEST,
                    difference(stored, "/requestFingerprint", stored.requestFingerprint(), fingerprint),
                    List.of());
        }
        Replay replay = new Replay(stored, request, engine, outside);
        Difference first = replay.firstDifference();
        return first == null
                ? of(stored, Finding.IDENTICAL, null, replay.notChecked())
                : of(
                        stored,
                        Finding.DIFFERENT,
                        first,
                        Stream.concat(replay.notChecked().stream(), Beside.advice(first, outside).stream())
                                .toList());
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

    /**
     * {@return the same for a document whose signature was checked}
     *
     * @param key the public key with which {@link RecordSignature#read} checked it, not null
     */
    public Verification signedBy(PublicKey key) {
        return with(notChecked, KeyFiles.fingerprint(key));
    }

    /**
     * {@return the same with one more thing that was not checked}
     *
     * @param more what was not checked, not null
     */
    public Verification without(NotChecked more) {
        return with(Stream.concat(notChecked.stream(), Stream.of(more)).toList(), signedBy);
    }

    private Verification with(List<NotChecked> unchecked, @Nullable String signer) {
        return new Verification(
                schemaVersion,
                finding,
                difference,
                unchecked,
                signer,
                rulebook,
                requestFingerprint,
                recordedBy,
                replayedBy);
    }

    /** {@return whether the replayed decision equals the stored one, apart from what was not checked} */
    public boolean isIdentical() {
        return finding == Finding.IDENTICAL;
    }

    /** The library version is what the document says: no other version can be asked here. */
    private static Verification of(
            StoredDecision stored, Finding finding, @Nullable Difference difference, List<NotChecked> notChecked) {
        Stream<NotChecked> version = stored.libraryVersion().equals(FundingEngine.libraryVersion())
                ? Stream.empty()
                : Stream.of(new NotChecked(stored.at() + "/libraryVersion", OTHER_VERSION));
        return new Verification(
                FundingDecision.SCHEMA_VERSION,
                finding,
                difference,
                Stream.concat(version, notChecked.stream()).toList(),
                null,
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
