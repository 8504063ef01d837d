package io.github.bilanfunding.request;

import org.jspecify.annotations.Nullable;

/**
 * Registration as a job seeker.
 *
 * @param adviserValidated whether the France Travail adviser validated the project, null when unknown
 */
public record JobSeeker(@Nullable Boolean adviserValidated) {

    /** A section in which nothing is known. An absent section means the same. */
    public static final JobSeeker UNKNOWN = builder().build();

    /** {@return a new builder; a value that is not set is unknown} */
    public static JobSeekerBuilder builder() {
        return new JobSeekerBuilder();
    }

    /** {@return a builder that starts from the values of this one} */
    public JobSeekerBuilder toBuilder() {
        return new JobSeekerBuilder(this);
    }
}
