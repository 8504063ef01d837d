package io.github.bilanfunding.json;

import io.github.bilanfunding.decision.RulebookVersion;
import io.github.bilanfunding.error.InvalidRecordException;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.error.Problem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it was stored: the bare decision, or a record of it, in any layout. Only what is needed to replay it is
 * asked for; whatever else stands in it is for the replay to compare. Immutable and thread-safe.
 *
 * @param document the whole document: maps, lists, strings, booleans, exact numbers, and {@link Null} for null; not null
 * @param at the JSON pointer of the decision in it: empty for a bare decision, not null
 * @param rulebook the rulebook that it says decided, not null
 * @param requestFingerprint the fingerprint of the request that it says was decided, not null
 * @param libraryVersion the version of the library that it says decided, not null
 * @param request the request that it holds, null when it holds none
 */
public record StoredDecision(
        Map<String, Object> document,
        String at,
        RulebookVersion rulebook,
        String requestFingerprint,
        String libraryVersion,
        @Nullable RequestDocument request) {

    /** The largest document that is read, in bytes: 128 MB. */
    public static final int MAX_BYTES = 128_000_000;

    private static final String DECISION = "decision";
    private static final String REQUEST = "request";

    /** Advice, questions and papers are worked out beside a decision and are no part of it. */
    private static final Set<String> BESIDE_A_DECISION = Set.of("whatWouldHelp", "nextQuestions", "paperwork");

    /** What stands for null in a document. */
    public enum Null {
        /** The only one. */
        NULL;

        /** {@return {@code null}, as documents write it} */
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
     * {@return the stored decision that a stream holds}
     *
     * @param in the document in UTF-8, read to its end and not closed, not null
     * @throws InvalidRecordException with every problem found, when there is one
     * @throws IOException if the stream cannot be read
     */
    public static StoredDecision read(InputStream in) throws IOException {
        return read(new BufferedInputStream(in).readNBytes(MAX_BYTES + 1));
    }

    /**
     * {@return the stored decision that a document holds}
     *
     * @param document the document in UTF-8, not null
     * @throws InvalidRecordException with every problem found, when there is one
     */
    public static StoredDecision read(byte[] document) {
        Problems problems = new Problems();
        if (document.length > MAX_BYTES) {
            problems.add(
                    "",
                    "le document dépasse " + MAX_BYTES + " octets : décidez la cohorte en plusieurs parties.",
                    "the document exceeds " + MAX_BYTES + " bytes: decide the cohort in parts.");
        }
        Object tree = problems.isEmpty() ? JsonTree.parse(document, problems, Null.NULL) : null;
        if (tree != null && !(tree instanceof Map<?, ?>)) {
            problems.add("", "une décision est un objet JSON : { … }.", "a decision is a JSON object: { … }.");
        }
        refuseIfAny(problems);
        @SuppressWarnings("unchecked")
        Map<String, Object> members = new LinkedHashMap<>((Map<String, Object>) Objects.requireNonNull(tree));
        members.keySet().removeAll(BESIDE_A_DECISION);
        return of(members, problems);
    }

    private static StoredDecision of(Map<String, Object> document, Problems problems) {
        boolean bare = !document.containsKey(DECISION);
        String at = bare ? "" : "/" + DECISION;
        Members decision =
                bare ? new Members(document, "", problems) : new Members(document, "", problems).in(DECISION);
        Members rulebook = decision.in("rulebook");
        RulebookVersion version =
                new RulebookVersion(rulebook.text("id"), rulebook.text("version"), rulebook.text("fingerprint"));
        String requestFingerprint = decision.text("requestFingerprint");
        String libraryVersion = decision.text("libraryVersion");
        refuseIfAny(problems);
        return new StoredDecision(
                document, at, version, requestFingerprint, libraryVersion, bare ? null : request(document));
    }

    private static @Nullable RequestDocument request(Map<String, Object> document) {
        Object request = document.get(REQUEST);
        if (request == null) {
            return null;
        }
        Problems problems = new Problems();
        Map<String, Object> members =
                new Members(document, "", problems).in(REQUEST).members();
        refuseIfAny(problems);
        try {
            return RequestReader.bind(members, problems);
        } catch (InvalidRequestException e) {
            throw new InvalidRecordException(e.problems().stream()
                    .map(p -> new Problem("/" + REQUEST + p.pointer(), p.message()))
                    .toList());
        }
    }

    private static void refuseIfAny(Problems problems) {
        List<Problem> found = problems.found();
        if (!found.isEmpty()) {
            throw new InvalidRecordException(found);
        }
    }

    /** {@return whether it is a record of a decision, and not the bare decision} */
    public boolean isRecord() {
        return !at.isEmpty();
    }
}
