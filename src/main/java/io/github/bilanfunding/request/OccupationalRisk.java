package io.github.bilanfunding.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Exposure to occupational risks and their consequences.
 *
 * @param c2pPoints points on the compte professionnel de prévention, 0 to 1000, null when unknown
 * @param cepMet whether a conseil en évolution professionnelle took place, null when unknown
 * @param targetJobLessExposed whether the job aimed at is less exposed, null when unknown
 * @param targetJobNotExposed whether the job aimed at is not exposed at all, null when unknown
 * @param permanentIncapacityRate permanent incapacity in percent, 0 to 100, null when unknown
 * @param incapacityNotifiedOn the day that rate was notified, null when unknown
 * @param deadlineInNotice whether the notice of that rate names the time limit for asking for training, null when unknown
 */
public record OccupationalRisk(
        @Nullable Integer c2pPoints,
        @Nullable Boolean cepMet,
        @Nullable Boolean targetJobLessExposed,
        @Nullable Boolean targetJobNotExposed,
        @Nullable Integer permanentIncapacityRate,
        @Nullable LocalDate incapacityNotifiedOn,
        @Nullable Boolean deadlineInNotice) {

    /** A section in which nothing is known. An absent section means the same. */
    public static final OccupationalRisk UNKNOWN = builder().build();

    /** {@return a new builder; a value that is not set is unknown} */
    public static OccupationalRiskBuilder builder() {
        return new OccupationalRiskBuilder();
    }

    /** {@return a builder that starts from the values of this one} */
    public OccupationalRiskBuilder toBuilder() {
        return new OccupationalRiskBuilder(this);
    }
}
