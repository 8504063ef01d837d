package io.github.bilanfunding.request;

import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bilan de compétences to be funded.
 *
 * @param title its title, at most 300 characters, null when unknown
 * @param kind the kind of bilan, null when unknown
 * @param price the price per person, above zero, at most 1 000 000 €, not null
 * @param vat the value-added tax in that price, null when unknown
 * @param hours total hours, 1 to 1000, null when unknown
 * @param accompanimentHours the part of these hours accompanied by the provider, 0 to 1000, at most {@code hours}, null
 *     when unknown
 * @param onWorkingTime whether it takes place on working time, null when unknown
 * @param startDate the first day, null when unknown
 * @param endDate the last day, not before {@code startDate}, null when unknown
 * @param certifying whether it leads to a certification, null when unknown
 * @param listedOnMonCompteFormation whether it is listed on Mon Compte Formation, null when unknown
 * @param qualiopi whether the provider holds the Qualiopi certification for bilans, null when unknown
 * @param providerIsEmployer whether the provider is the beneficiary's own employer, null when unknown
 * @param phases its phases, each once, sorted in the order of {@link Phase}, null when unknown
 * @param businessCases whether it works on concrete cases of the trade, null when unknown
 * @param detailedQuote whether a detailed quote was given, null when unknown
 */
public record Bilan(
        @Nullable String title,
        @Nullable BilanKind kind,
        Euros price,
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

    /**
     * Sorts the phases and removes repetitions, which have no meaning in a request.
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
    public Bilan {
        phases = phases == null ? null : phases.stream().distinct().sorted().toList();
    }

    /**
     * {@return a new builder; a value that is not set is unknown}
     *
     * @param price the price per person, above zero, at most 1 000 000 €, not null
     */
    public static BilanBuilder builder(Euros price) {
        return new BilanBuilder(price);
    }

    /** {@return a builder that starts from the values of this one} */
    public BilanBuilder toBuilder() {
        return new BilanBuilder(this);
    }
}
