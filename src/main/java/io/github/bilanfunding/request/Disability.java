package io.github.bilanfunding.request;

import org.jspecify.annotations.Nullable;

/**
 * Disability.
 *
 * @param recognisedWorker whether recognised as a disabled worker (RQTH and equivalent), null when unknown
 */
public record Disability(@Nullable Boolean recognisedWorker) {

    /** Nothing is known: what an absent section means. */
    public static final Disability UNKNOWN = builder().build();

    /**
     * {@return a new builder; whatever is not set stays unknown}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a Disability. Not thread-safe; can be reused. */
    public static final class Builder {
        private @Nullable Boolean recognisedWorker;

        private Builder() {}

        /**
         * {@return this builder}
         *
         * @param recognisedWorker whether recognised as a disabled worker (RQTH and equivalent), null when unknown
         */
        public Builder recognisedWorker(@Nullable Boolean recognisedWorker) {
            this.recognisedWorker = recognisedWorker;
            return this;
        }

        /** {@return the section, to be checked as part of its request} */
        public Disability build() {
            return new Disability(recognisedWorker);
        }
    }
}
