package io.github.bilanfunding.request;

import io.github.bilanfunding.value.Euros;
import org.jspecify.annotations.Nullable;

/**
 * The beneficiary's compte personnel de formation (CPF).
 *
 * @param balance the balance in euros, zero or more, null when unknown
 * @param onWorkingTime whether any part of the bilan takes place on working time, null when unknown
 * @param employerAgreement whether the employer agreed to that absence, null when unknown
 * @param hadFundedBilan whether anybody ever funded a bilan for this person; false means never, null when unknown
 * @param lastFundedBilan the last one, null when there is none or its details are unknown; its presence implies that one was funded
 */
public record Cpf(
        @Nullable Euros balance,
        @Nullable Boolean onWorkingTime,
        @Nullable Boolean employerAgreement,
        @Nullable Boolean hadFundedBilan,
        @Nullable LastFundedBilan lastFundedBilan) {

    /** Nothing is known: what an absent section means. */
    public static final Cpf UNKNOWN = builder().build();

    /**
     * {@return a new builder; whatever is not set stays unknown}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Concludes from the last funded bilan that there was one; a last one of which nothing is known says nothing.
     *
     * @param balance as the component
     * @param onWorkingTime as the component
     * @param employerAgreement as the component
     * @param hadFundedBilan as the component
     * @param lastFundedBilan as the component
     */
    public Cpf {
        lastFundedBilan = LastFundedBilan.UNKNOWN.equals(lastFundedBilan) ? null : lastFundedBilan;
        hadFundedBilan = (hadFundedBilan == null && lastFundedBilan != null) ? Boolean.TRUE : hadFundedBilan;
    }

    /** Builds a Cpf. Not thread-safe; can be reused. */
    public static final class Builder {
        private @Nullable Euros balance;
        private @Nullable Boolean onWorkingTime;
        private @Nullable Boolean employerAgreement;
        private @Nullable Boolean hadFundedBilan;
        private @Nullable LastFundedBilan lastFundedBilan;

        private Builder() {}

        /**
         * {@return this builder}
         *
         * @param balance the balance in euros, zero or more, null when unknown
         */
        public Builder balance(@Nullable Euros balance) {
            this.balance = balance;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param onWorkingTime whether any part of the bilan takes place on working time, null when unknown
         */
        public Builder onWorkingTime(@Nullable Boolean onWorkingTime) {
            this.onWorkingTime = onWorkingTime;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param employerAgreement whether the employer agreed to that absence, null when unknown
         */
        public Builder employerAgreement(@Nullable Boolean employerAgreement) {
            this.employerAgreement = employerAgreement;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param hadFundedBilan whether anybody ever funded a bilan for this person; false means never, null when unknown
         */
        public Builder hadFundedBilan(@Nullable Boolean hadFundedBilan) {
            this.hadFundedBilan = hadFundedBilan;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param lastFundedBilan the last one, null when there is none or its details are unknown; its presence implies that one was funded
         */
        public Builder lastFundedBilan(@Nullable LastFundedBilan lastFundedBilan) {
            this.lastFundedBilan = lastFundedBilan;
            return this;
        }

        /** {@return the section, to be checked as part of its request} */
        public Cpf build() {
            return new Cpf(balance, onWorkingTime, employerAgreement, hadFundedBilan, lastFundedBilan);
        }
    }
}
