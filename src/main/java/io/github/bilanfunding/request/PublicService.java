package io.github.bilanfunding.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Employment in the public service.
 *
 * @param branch the branch, null when unknown
 * @param yearsOfService full years of effective service, 0 to 70, null when unknown
 * @param hadBilan whether a bilan ever took place in the public service, null when unknown
 * @param lastBilan the day of the last one, null when there is none or its date is unknown; its presence implies
 *     {@code hadBilan}
 * @param priorityAgent whether one of the agents with priority access (CGFP L422-3), null when unknown
 */
public record PublicService(
        @Nullable PublicBranch branch,
        @Nullable Integer yearsOfService,
        @Nullable Boolean hadBilan,
        @Nullable LocalDate lastBilan,
        @Nullable Boolean priorityAgent) {

    /** A section in which nothing is known. An absent section means the same. */
    public static final PublicService UNKNOWN = builder().build();

    /** {@return a new builder; a value that is not set is unknown} */
    public static PublicServiceBuilder builder() {
        return new PublicServiceBuilder();
    }

    /** {@return a builder that starts from the values of this one} */
    public PublicServiceBuilder toBuilder() {
        return new PublicServiceBuilder(this);
    }

    /**
     * Sets {@code hadBilan} when the last bilan is known.
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
}
