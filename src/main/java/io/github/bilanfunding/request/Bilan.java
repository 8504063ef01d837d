package io.github.bilanfunding.request;

import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The bilan de compétences to be funded.
 *
 * @param title its title, at most 300 characters, null when unknown
 * @param kind the product, null when unknown
 * @param price the price per person, above zero, at most 1 000 000 €, not null
 * @param hours total hours, 1 to 1000, null when unknown
 * @param accompanimentHours of these, hours accompanied by the provider, 0 to 1000, not above {@code hours}, null when unknown
 * @param onWorkingTime whether it takes place on working time, null when unknown
 * @param startDate the first day, null when unknown
 * @param endDate the last day, not before {@code startDate}, null when unknown
 * @param certifying whether it leads to a certification, null when unknown
 * @param listedOnMonCompteFormation whether it is listed on Mon Compte Formation, null when unknown
 * @param qualiopi whether the provider holds the Qualiopi certification for bilans, null when unknown
 * @param providerIsEmployer whether the provider is the beneficiary's own employer, null when unknown
 * @param phases the phases it goes through, in the order of {@link Phase}, immutable, null when unknown
 * @param businessCases whether it works on concrete cases of the trade, null when unknown
 * @param detailedQuote whether a detailed quote was given, null when unknown
 */
public record Bilan(
        @Nullable String title,
        @Nullable BilanKind kind,
        Euros price,
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
     * Makes the phases a set: neither their order nor a repetition in a request carries a meaning.
     *
     * @param title as the component
     * @param kind as the component
     * @param price as the component
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
     * {@return a new builder; whatever is not set stays unknown}
     *
     * @param price the price per person, above zero, at most 1 000 000 €, not null
     */
    public static Builder builder(Euros price) {
        return new Builder(price);
    }

    /** Builds the bilan. Not thread-safe; can be reused. */
    public static final class Builder {
        private @Nullable String title;
        private @Nullable BilanKind kind;
        private final Euros price;
        private @Nullable Integer hours;
        private @Nullable Integer accompanimentHours;
        private @Nullable Boolean onWorkingTime;
        private @Nullable LocalDate startDate;
        private @Nullable LocalDate endDate;
        private @Nullable Boolean certifying;
        private @Nullable Boolean listedOnMonCompteFormation;
        private @Nullable Boolean qualiopi;
        private @Nullable Boolean providerIsEmployer;
        private @Nullable List<Phase> phases;
        private @Nullable Boolean businessCases;
        private @Nullable Boolean detailedQuote;

        private Builder(Euros price) {
            this.price = Objects.requireNonNull(price, "price");
        }

        /**
         * {@return this builder}
         *
         * @param title its title, at most 300 characters, null when unknown
         */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param kind the product, null when unknown
         */
        public Builder kind(@Nullable BilanKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param hours total hours, 1 to 1000, null when unknown
         */
        public Builder hours(@Nullable Integer hours) {
            this.hours = hours;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param accompanimentHours of these, hours accompanied by the provider, 0 to 1000, not above {@code hours}, null when unknown
         */
        public Builder accompanimentHours(@Nullable Integer accompanimentHours) {
            this.accompanimentHours = accompanimentHours;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param onWorkingTime whether it takes place on working time, null when unknown
         */
        public Builder onWorkingTime(@Nullable Boolean onWorkingTime) {
            this.onWorkingTime = onWorkingTime;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param startDate the first day, null when unknown
         */
        public Builder startDate(@Nullable LocalDate startDate) {
            this.startDate = startDate;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param endDate the last day, not before {@code startDate}, null when unknown
         */
        public Builder endDate(@Nullable LocalDate endDate) {
            this.endDate = endDate;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param certifying whether it leads to a certification, null when unknown
         */
        public Builder certifying(@Nullable Boolean certifying) {
            this.certifying = certifying;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param listedOnMonCompteFormation whether it is listed on Mon Compte Formation, null when unknown
         */
        public Builder listedOnMonCompteFormation(@Nullable Boolean listedOnMonCompteFormation) {
            this.listedOnMonCompteFormation = listedOnMonCompteFormation;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param qualiopi whether the provider holds the Qualiopi certification for bilans, null when unknown
         */
        public Builder qualiopi(@Nullable Boolean qualiopi) {
            this.qualiopi = qualiopi;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param providerIsEmployer whether the provider is the beneficiary's own employer, null when unknown
         */
        public Builder providerIsEmployer(@Nullable Boolean providerIsEmployer) {
            this.providerIsEmployer = providerIsEmployer;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param phases the phases it goes through, in the order of {@link Phase}, immutable, null when unknown
         */
        public Builder phases(@Nullable List<Phase> phases) {
            this.phases = phases;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param businessCases whether it works on concrete cases of the trade, null when unknown
         */
        public Builder businessCases(@Nullable Boolean businessCases) {
            this.businessCases = businessCases;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param detailedQuote whether a detailed quote was given, null when unknown
         */
        public Builder detailedQuote(@Nullable Boolean detailedQuote) {
            this.detailedQuote = detailedQuote;
            return this;
        }

        /** {@return the bilan, to be checked as part of its request} */
        public Bilan build() {
            return new Bilan(
                    title,
                    kind,
                    price,
                    hours,
                    accompanimentHours,
                    onWorkingTime,
                    startDate,
                    endDate,
                    certifying,
                    listedOnMonCompteFormation,
                    qualiopi,
                    providerIsEmployer,
                    phases,
                    businessCases,
                    detailedQuote);
        }
    }
}
