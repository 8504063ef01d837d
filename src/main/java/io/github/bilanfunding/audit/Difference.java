package io.github.bilanfunding.audit;

import org.jspecify.annotations.Nullable;

/**
 * One value that differs from the stored one. Immutable and thread-safe.
 *
 * @param pointer its JSON pointer (RFC 6901) in the stored document, not null
 * @param recorded the stored value as JSON, objects and lists as <code>{…}</code> and {@code […]}, null when it is
 *     absent
 * @param replayed the value of the replayed decision in the same form, null when it is absent
 */
public record Difference(
        String pointer, @Nullable String recorded, @Nullable String replayed) {}
