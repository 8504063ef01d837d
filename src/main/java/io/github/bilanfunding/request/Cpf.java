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

    /** {@return a new builder; whatever is not set stays unknown} */
    public static CpfBuilder builder() {
        return new CpfBuilder();
    }

    /** {@return a builder that starts from the values of this one} */
    public CpfBuilder toBuilder() {
        return new CpfBuilder(this);
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
}
