package io.github.bilanfunding.server;

import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.internal.document.Rejection;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a request.
 *
 * @param status the HTTP status
 * @param mediaType the type of the body
 * @param headers headers beside those of every answer, in the place of one of the same name
 * @param text the body as a whole, null if it is written bit by bit
 * @param stream writes the body bit by bit, null if it is there as a whole
 */
record Reply(
        int status,
        String mediaType,
        Map<String, String> headers,
        @Nullable String text,
        @Nullable Stream stream) {

    static final String JSON = "application/json";

    /** Writes a body while it is made. */
    @FunctionalInterface
    interface Stream {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A text that is there as a whole. */
    static Reply of(String mediaType, String text) {
        return new Reply(200, mediaType, Map.of(), text, null);
    }

    static Reply json(String text) {
        return of(JSON, text);
    }

    static Reply streamed(String mediaType, Stream stream) {
        return new Reply(200, mediaType, Map.of(), null, stream);
    }

    static Reply refused(Refusal refusal, Language language) {
        return errors(refusal.status(), refusal.problems(), refusal.headers(), language);
    }

    static Reply errors(int status, List<Problem> problems, Map<String, String> headers, Language language) {
        String text = CanonicalJson.compact(new Rejection(null, problems), language) + "\n";
        return new Reply(status, JSON, headers, text, null);
    }
}
