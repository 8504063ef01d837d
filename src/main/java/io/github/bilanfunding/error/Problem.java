package io.github.bilanfunding.error;

import io.github.bilanfunding.value.BilingualText;
import java.util.Objects;

/**
 * One thing that is wrong with a request. Immutable and thread-safe.
 *
 * @param pointer where: the JSON pointer (RFC 6901) of the field in the request document, empty for the document
 *     itself, not null
 * @param message what: the value, the cause and the advice in a plain sentence, not null
 */
public record Problem(String pointer, BilingualText message) {

    /**
     * Checks the components for null.
     *
     * @param pointer as the component
     * @param message as the component
     */
    public Problem {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
    }
}
