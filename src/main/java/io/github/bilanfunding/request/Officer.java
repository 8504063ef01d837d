package io.github.bilanfunding.request;

import org.jspecify.annotations.Nullable;

/**
 * A company officer (dirigeant).
 *
 * @param remunerated whether a remuneration subject to contributions is paid, null when unknown
 */
public record Officer(@Nullable Boolean remunerated) {

    /** Nothing is known: what an absent section means. */
    public static final Officer UNKNOWN = builder().build();

    /**
     * {@return a new builder; whatever is not set stays unknown}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a Officer. Not thread-safe; can be reused. */
    public static final class Builder {
        private @Nullable Boolean remunerated;

        private Builder() {}

        /**
         * {@return this builder}
         *
         * @param remunerated whether a remuneration subject to contributions is paid, null when unknown
         */
        public Builder remunerated(@Nullable Boolean remunerated) {
            this.remunerated = remunerated;
            return this;
        }

        /** {@return the section, to be checked as part of its request} */
        public Officer build() {
            return new Officer(remunerated);
        }
    }
}
