package io.github.bilanfunding.json;

import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.DecisionView;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.error.InvalidRecordException;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.internal.record.WrittenMembers;
import io.github.bilanfunding.internal.resource.PackedBytes;
import io.github.bilanfunding.internal.resource.Part;
import io.github.bilanfunding.value.RulebookVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it was stored: the bare decision or a decision record, in any layout, and for one beneficiary what the
 * command line writes beside it. Reading requires only the fields needed for a replay, and refuses a member that no such
 * document has, null where it never stands, and an object or a list in the place of another kind of value. The replay
 * compares all other fields. Immutable and thread-safe.
 *
 * @param document the whole document: maps, lists, strings, booleans, exact numbers, and {@link Null} for null; not
 *     null. What stands beside a decision is held as it is; only a replay knows what it may contain
 * @param at the JSON pointer of the decision in the document, empty for a bare decision, not null
 * @param rulebook the rulebook named in the decision, not null
 * @param requestFingerprint the fingerprint of the request named in the decision, not null
 * @param libraryVersion the version of the library named in the decision, not null
 * @param request the request in the document, null when there is none
 */
public record StoredDecision(
        Map<String, Object> document,
        String at,
        RulebookVersion rulebook,
        String requestFingerprint,
        String libraryVersion,
        @Nullable RequestDocument request) {

    /**
     * The largest document that is read, in bytes: 2 GB, more than the record of a cohort of the permitted size has. One of more
     * than 2 MB is held compressed, and its lists with an item for each beneficiary are read one item at a time.
     */
    public static final int MAX_BYTES = 2_000_000_000;

    private static final int MAX_HELD = 2_000_000;

    private static final String DECISION = "decision";
    private static final String REQUEST = "request";

    private static final String DECISIONS = "decisions";

    /** The components of a decision record. */
    private static final List<String> OF_A_RECORD = List.of("schemaVersion", "decisionFingerprint", REQUEST, DECISION);

    /** What the command line writes beside the decision on one beneficiary. */
    private static final List<String> ADDITIONS = List.of("estimate", "whatWouldHelp", "nextQuestions", "paperwork");

    /** Represents null in {@link StoredDecision#document}. */
    public enum Null {
        /** The only value. */
        NULL;

        /** {@return {@code null}, as written in documents} */
        @Override
        public String toString() {
            return "null";
        }
    }

    /**
     * Makes the document unmodifiable.
     *
     * @param document as the component
     * @param at as the component
     * @param rulebook as the component
     * @param requestFingerprint as the component
     * @param libraryVersion as the component
     * @param request as the component
     */
    public StoredDecision {
        document = Collections.unmodifiableMap(document);
    }

    /**
     * {@return the stored decision in a stream}
     *
     * @param in the document in UTF-8, read to its end and not closed, not null
     * @throws InvalidRecordException with every problem found, if there is any
     * @throws IOException if the stream cannot be read
     */
    public static StoredDecision read(InputStream in) throws IOException {
        return read(PackedBytes.read(in, MAX_BYTES + 1L));
    }

    /**
     * {@return the stored decision in a document}
     *
     * @param document the document in UTF-8, not null
     * @throws InvalidRecordException with the problems found, if there is any
     */
    public static StoredDecision read(byte[] document) {
        try {
            return read(PackedBytes.of(out -> out.write(document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StoredDecision read(PackedBytes document) throws IOException {
        Problems problems = new Problems();
        if (document.length() > MAX_BYTES) {
            problems.add(
                    "",
                    "le document dépasse " + MAX_BYTES + " octets : décidez la cohorte en plusieurs parties.",
                    "the document exceeds " + MAX_BYTES + " bytes: decide the cohort in parts.");
        }
        refuseIfAny(problems);
        Problems unknown = new Problems();
        WrittenMembers written = new WrittenMembers(Null.NULL, unknown::areListed, unknown::add);
        JsonTree.Items items = (list, place, item) -> {
            if (list.equals("/" + DECISIONS) || list.equals("/" + DECISION + "/" + DECISIONS)) {
                written.check(FundingDecision.class, item, list + "/" + place);
            }
            return item;
        };
        byte[] held = document.length() > MAX_HELD ? null : document.bytes();
        Object tree = Part.JSON.use(() -> held == null
                ? LongDocument.parse(document, problems, items)
                : JsonDocument.parse(held, problems, Null.NULL, items));
        if (tree != null && !(tree instanceof Map<?, ?>)) {
            problems.add("", "une décision est un objet JSON : { … }.", "a decision is a JSON object: { … }.");
        }
        refuseIfAny(problems);
        @SuppressWarnings("unchecked")
        Map<String, Object> members = (Map<String, Object>) Objects.requireNonNull(tree);
        return of(members, written, unknown);
    }

    private static StoredDecision of(Map<String, Object> document, WrittenMembers written, Problems problems) {
        boolean bare = !document.containsKey(DECISION);
        String at = bare ? "" : "/" + DECISION;
        RequiredMembers decision = bare
                ? new RequiredMembers(document, "", problems)
                : new RequiredMembers(document, "", problems).in(DECISION);
        refuseSummary(decision);
        RequiredMembers rulebook = decision.in("rulebook");
        RulebookVersion version =
                new RulebookVersion(rulebook.text("id"), rulebook.text("version"), rulebook.text("fingerprint"));
        String requestFingerprint = decision.text("requestFingerprint");
        String libraryVersion = decision.text("libraryVersion");
        refuseIfAny(problems);
        checkMembers(document, bare, decision.members(), at, written);
        refuseIfAny(problems);
        return new StoredDecision(
                document, at, version, requestFingerprint, libraryVersion, bare ? null : request(document));
    }

    private static void refuseSummary(RequiredMembers decision) {
        if (DecisionView.SUMMARY.name().equals(decision.members().get("view"))) {
            Problems problems = new Problems();
            problems.add(
                    Problems.member(decision.at(), "view"),
                    "un résumé ne peut pas être rejoué : donnez la décision entière, écrite sans --view summary.",
                    "a summary cannot be replayed: give the full decision, written without --view summary.");
            refuseIfAny(problems);
        }
    }

    /** The decisions of a cohort were checked when they were read. */
    private static void checkMembers(
            Map<String, Object> document,
            boolean bare,
            Map<String, Object> decision,
            String at,
            WrittenMembers written) {
        boolean cohort = decision.containsKey(DECISIONS);
        Map<String, Object> own = new LinkedHashMap<>(decision);
        own.replaceAll((name, value) -> cohort && name.equals(DECISIONS) && value instanceof List ? List.of() : value);
        List<String> additions = cohort ? List.of() : ADDITIONS;
        if (bare) {
            own.keySet().removeAll(additions);
        } else {
            written.names(
                    document,
                    Stream.concat(OF_A_RECORD.stream(), additions.stream()).toList(),
                    "");
        }
        written.check(cohort ? CohortDecision.class : FundingDecision.class, own, at);
    }

    private static @Nullable RequestDocument request(Map<String, Object> document) {
        Object request = document.get(REQUEST);
        if (request == null) {
            return null;
        }
        Problems problems = new Problems();
        Map<String, Object> members =
                new RequiredMembers(document, "", problems).in(REQUEST).members();
        refuseIfAny(problems);
        try {
            return RequestReader.bind(members, problems);
        } catch (InvalidRequestException e) {
            throw new InvalidRecordException(
                    e.listed().stream()
                            .map(p -> new Problem("/" + REQUEST + p.pointer(), p.message()))
                            .toList(),
                    e.further());
        }
    }

    private static void refuseIfAny(Problems problems) {
        if (!problems.isEmpty()) {
            throw new InvalidRecordException(problems.found(), problems.further());
        }
    }

    /**
     * {@return the decision on one beneficiary, empty when the stored decision is that on a cohort}
     *
     * <p>It is what the document says, and was not replayed: {@link io.github.bilanfunding.audit.Verification} tells
     * whether it is true. A document has its texts in one language. They stand for both languages here.
     *
     * @throws InvalidRecordException with every problem found, if the document is no whole decision of this library's
     *     structure
     */
    public Optional<FundingDecision> decision() {
        return isCohort()
                ? Optional.empty()
                : Optional.of(WrittenRecords.decision(FundingDecision.class, members(), at));
    }

    /**
     * {@return the decision on a cohort, empty when the stored decision is that on one beneficiary} See
     * {@link #decision()}.
     *
     * @throws InvalidRecordException with every problem found, if the document is no whole decision of this library's
     *     structure
     */
    public Optional<CohortDecision> cohortDecision() {
        return isCohort()
                ? Optional.of(WrittenRecords.decision(CohortDecision.class, members(), at))
                : Optional.empty();
    }

    private boolean isCohort() {
        return members().containsKey(DECISIONS);
    }

    private Map<?, ?> members() {
        return isRecord() ? (Map<?, ?>) Objects.requireNonNull(document.get(DECISION)) : document;
    }

    /** {@return whether the document is a decision record, and not a bare decision} */
    public boolean isRecord() {
        return !at.isEmpty();
    }
}
