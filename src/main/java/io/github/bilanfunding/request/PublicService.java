package io.github.bilanfunding.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Employment in the public service.
 *
 * @param branch the branch, null when unknown
 * @param yearsOfService full years of effective service, 0 to 70, null when unknown
 * @param hadBilan whether a bilan already took place in the public service; false means never, null when unknown
 * @param lastBilan the day of the last one, null when there is none or its date is unknown; its presence implies that one took place
 * @param priorityAgent whether one of the agents with priority access (CGFP L422-3), null when unknown
 */
public record PublicService(
        @Nullable PublicBranch branch,
        @Nullable Integer yearsOfService,
        @Nullable Boolean hadBilan,
        @Nullable LocalDate lastBilan,
        @Nullable Boolean priorityAgent) {

    /** Nothing is known: what an absent section means. */
    public static final PublicService UNKNOWN = builder().build();

    /**
     * {@return a new builder; whatever is not set stays unknown}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Concludes from the last bilan that there was one.
     *
     * @param branch as the component
     * @param yearsOfService as the component
     * @param hadBilan as the component
     * @param lastBilan as the component
     * @param priorityAgent as the component
     */
    public PublicService {
        hadBilan = (hadBilan == null && lastBilan != null) ? Boolean.TRUE : hadBilan;
    }

    /** Builds a PublicService. Not thread-safe; can be reused. */
    public static final class Builder {
        private @Nullable PublicBranch branch;
        private @Nullable Integer yearsOfService;
        private @Nullable Boolean hadBilan;
        private @Nullable LocalDate lastBilan;
        private @Nullable Boolean priorityAgent;

        private Builder() {}

        /**
         * {@return this builder}
         *
         * @param branch the branch, null when unknown
         */
        public Builder branch(@Nullable PublicBranch branch) {
            this.branch = branch;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param yearsOfService full years of effective service, 0 to 70, null when unknown
         */
        public Builder yearsOfService(@Nullable Integer yearsOfService) {
            this.yearsOfService = yearsOfService;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param hadBilan whether a bilan already took place in the public service; false means never, null when unknown
         */
        public Builder hadBilan(@Nullable Boolean hadBilan) {
            this.hadBilan = hadBilan;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param lastBilan the day of the last one, null when there is none or its date is unknown; its presence implies that one took place
         */
        public Builder lastBilan(@Nullable LocalDate lastBilan) {
            this.lastBilan = lastBilan;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param priorityAgent whether one of the agents with priority access (CGFP L422-3), null when unknown
         */
        public Builder priorityAgent(@Nullable Boolean priorityAgent) {
            this.priorityAgent = priorityAgent;
            return this;
        }

        /** {@return the section, to be checked as part of its request} */
        public PublicService build() {
            return new PublicService(branch, yearsOfService, hadBilan, lastBilan, priorityAgent);
        }
    }
}
