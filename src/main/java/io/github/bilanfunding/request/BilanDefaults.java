package io.github.bilanfunding.request;

import io.github.bilanfunding.internal.record.Records;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says once of all its bilans: the fields of {@link Bilan}, each of which may be left out. A field counts
 * where a request leaves it out.
 *
 * @param title as in {@link Bilan}, null to say nothing
 * @param kind as in {@link Bilan}, null to say nothing
 * @param price as in {@link Bilan}, null to say nothing
 * @param vat as in {@link Bilan}, null to say nothing
 * @param hours as in {@link Bilan}, null to say nothing
 * @param accompanimentHours as in {@link Bilan}, null to say nothing
 * @param onWorkingTime as in {@link Bilan}, null to say nothing
 * @param startDate as in {@link Bilan}, null to say nothing
 * @param endDate as in {@link Bilan}, null to say nothing
 * @param certifying as in {@link Bilan}, null to say nothing
 * @param listedOnMonCompteFormation as in {@link Bilan}, null to say nothing
 * @param qualiopi as in {@link Bilan}, null to say nothing
 * @param providerIsEmployer as in {@link Bilan}, null to say nothing
 * @param phases as in {@link Bilan}, null to say nothing
 * @param businessCases as in {@link Bilan}, null to say nothing
 * @param detailedQuote as in {@link Bilan}, null to say nothing
 */
public record BilanDefaults(
        @Nullable String title,
        @Nullable BilanKind kind,
        @Nullable Euros price,
        @Nullable Vat vat,
        @Nullable Integer hours,
        @Nullable Integer accompanimentHours,
        @Nullable Boolean onWorkingTime,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable Boolean certifying,
        @Nullable Boolean listedOnMonCompteFormation,
        @Nullable Boolean qualiopi,
        @Nullable Boolean providerIsEmployer,
        @Nullable List<Phase> phases,
        @Nullable Boolean businessCases,
        @Nullable Boolean detailedQuote) {

    /** Nothing said. */
    public static final BilanDefaults UNKNOWN = builder().build();

    /**
     * Copies the list.
     *
     * @param title as the component
     * @param kind as the component
     * @param price as the component
     * @param vat as the component
     * @param hours as the component
     * @param accompanimentHours as the component
     * @param onWorkingTime as the component
     * @param startDate as the component
     * @param endDate as the component
     * @param certifying as the component
     * @param listedOnMonCompteFormation as the component
     * @param qualiopi as the component
     * @param providerIsEmployer as the component
     * @param phases as the component
     * @param businessCases as the component
     * @param detailedQuote as the component
     */
    public BilanDefaults {
        phases = phases == null ? null : List.copyOf(phases);
    }

    /** {@return a new builder; a value that is not set is left out} */
    public static BilanDefaultsBuilder builder() {
        return new BilanDefaultsBuilder();
    }

    /** {@return a builder that starts from the values of this one} */
    public BilanDefaultsBuilder toBuilder() {
        return new BilanDefaultsBuilder(this);
    }

    /** A bilan whose unknown fields have these values. */
    Bilan completed(Bilan bilan) {
        return Records.completed(bilan, this);
    }

    /** The names of the fields that {@link #completed} fills in. */
    List<String> missingIn(Bilan bilan) {
        return Records.missing(bilan, this);
    }
}
