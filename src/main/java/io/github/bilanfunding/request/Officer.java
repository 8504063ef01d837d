package io.github.bilanfunding.request;

import org.jspecify.annotations.Nullable;

/**
 * A company officer (dirigeant).
 *
 * @param remunerated whether a remuneration subject to contributions is paid, null when unknown
 */
public record Officer(@Nullable Boolean remunerated) {

    /** A section in which nothing is known. An absent section means the same. */
    public static final Officer UNKNOWN = builder().build();

    /** {@return a new builder; a value that is not set is unknown} */
    public static OfficerBuilder builder() {
        return new OfficerBuilder();
    }

    /** {@return a builder that starts from the values of this one} */
    public OfficerBuilder toBuilder() {
        return new OfficerBuilder(this);
    }
}
