package io.github.bilanfunding.request;

import io.github.bilanfunding.value.Euros;
import org.jspecify.annotations.Nullable;

/**
 * The beneficiary's compte personnel de formation (CPF).
 *
 * @param balance the balance in euros, zero or more, null when unknown
 * @param complementaryRights the part of the balance that comes from top-ups and is outside the cap on a bilan, zero or
 *     more, at most {@code balance}, null when unknown
 * @param onWorkingTime whether any part of the bilan takes place on working time, null when unknown
 * @param employerAgreement whether the employer agreed to that absence, null when unknown
 * @param hadFundedBilan whether a bilan was ever funded for this person, null when unknown
 * @param lastFundedBilan the last funded bilan, null when there is none or its details are unknown; its presence
 *     implies {@code hadFundedBilan}
 */
public record Cpf(
        @Nullable Euros balance,
        @Nullable Euros complementaryRights,
        @Nullable Boolean onWorkingTime,
        @Nullable Boolean employerAgreement,
        @Nullable Boolean hadFundedBilan,
        @Nullable LastFundedBilan lastFundedBilan) {

    /** A section in which nothing is known. An absent section means the same. */
    public static final Cpf UNKNOWN = builder().build();

    /** {@return a new builder; a value that is not set is unknown} */
    public static CpfBuilder builder() {
        return new CpfBuilder();
    }

    /** {@return a builder that starts from the values of this one} */
    public CpfBuilder toBuilder() {
        return new CpfBuilder(this);
    }

    /**
     * Sets {@code hadFundedBilan} when the last funded bilan is known. A last funded bilan in which nothing is known
     * becomes null.
     *
     * @param balance as the component
     * @param complementaryRights as the component
     * @param onWorkingTime as the component
     * @param employerAgreement as the component
     * @param hadFundedBilan as the component
     * @param lastFundedBilan as the component
     */
    public Cpf {
        lastFundedBilan =
                lastFundedBilan == null || lastFundedBilan.equals(LastFundedBilan.UNKNOWN) ? null : lastFundedBilan;
        hadFundedBilan = (hadFundedBilan == null && lastFundedBilan != null) ? Boolean.TRUE : hadFundedBilan;
    }
}
