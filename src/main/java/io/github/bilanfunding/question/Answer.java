package io.github.bilanfunding.question;

import io.github.bilanfunding.value.BilingualText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answers that a question permits. Immutable and thread-safe.
 *
 * @param kind the form of the answer, not null
 * @param codes the permitted codes, as the request document writes them; empty for kinds without codes, not null
 * @param unit what a whole number counts, null for other kinds
 * @param least the least whole number that the request can hold, inclusive, null for other kinds
 * @param most the greatest whole number that the request can hold, inclusive, null for other kinds
 */
public record Answer(
        AnswerKind kind,
        List<String> codes,
        @Nullable BilingualText unit,
        @Nullable Integer least,
        @Nullable Integer most) {

    /**
     * Copies the list.
     *
     * @param kind as the component
     * @param codes as the component
     * @param unit as the component
     * @param least as the component
     * @param most as the component
     * @throws NullPointerException if the kind or the codes are null
     */
    public Answer {
        Objects.requireNonNull(kind, "kind");
        codes = List.copyOf(codes);
    }
}
