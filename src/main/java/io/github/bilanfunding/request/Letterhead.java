package io.github.bilanfunding.request;

import io.github.bilanfunding.internal.record.Records;
import org.jspecify.annotations.Nullable;

/**
 * The sender of a paper: the provider. It is printed and never changes a decision. Immutable and thread-safe.
 *
 * @param name the name of the provider, at most 200 characters, null when unknown
 * @param address its address, at most 500 characters, in one line or several, null when unknown
 * @param siret its SIRET, 14 digits with their check digit, null when unknown
 * @param registrationNumber the number of its declaration of activity, 11 digits, null when unknown
 * @param prefecture the region whose prefect gave that number, at most 100 characters, null when unknown
 * @param vatNumber its VAT number, {@code FR} and 11 digits, null when unknown
 * @param contact how to reach it, at most 300 characters, null when unknown
 * @param logo a picture as a {@code data:image/} URL, so that a page remains one file; null for none
 */
public record Letterhead(
        @Nullable String name,
        @Nullable String address,
        @Nullable String siret,
        @Nullable String registrationNumber,
        @Nullable String prefecture,
        @Nullable String vatNumber,
        @Nullable String contact,
        @Nullable String logo) {

    /** A letterhead in which nothing is known. An absent section means the same. */
    public static final Letterhead UNKNOWN = builder().build();

    /** {@return a new builder; a value that is not set is unknown} */
    public static LetterheadBuilder builder() {
        return new LetterheadBuilder();
    }

    /** {@return a builder that starts from the values of this one} */
    public LetterheadBuilder toBuilder() {
        return new LetterheadBuilder(this);
    }

    /**
     * {@return the value of a component, null when it is unknown}
     *
     * @param component the name of the component, not null
     * @throws IllegalArgumentException if there is no such component
     */
    public @Nullable String value(String component) {
        return (String) Records.value(this, component);
    }
}
