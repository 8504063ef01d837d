package io.github.bilanfunding.value;

import java.util.Objects;

/**
 * One of the values that a field permits. Immutable and thread-safe.
 *
 * @param code the value as the request document writes it, such as {@code FIXED_TERM} or {@code true}, not null
 * @param label the value in words, not null
 */
public record Choice(String code, BilingualText label) {

    /**
     * Checks the components for null.
     *
     * @param code as the component
     * @param label as the component
     */
    public Choice {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
    }
}
