package io.github.bilanfunding.error;

import io.github.bilanfunding.value.BilingualText;
import java.util.Objects;

/**
 * One problem of a request, a provider or a stored decision. Immutable and thread-safe.
 *
 * @param pointer the JSON pointer (RFC 6901) of the field in the document, empty for the document itself, not null
 * @param message the value, the cause and the advice in one sentence, not null
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
