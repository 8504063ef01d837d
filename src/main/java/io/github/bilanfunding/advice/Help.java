package io.github.bilanfunding.advice;

import io.github.bilanfunding.decision.Remaining;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.util.List;

/**
 * A change of a request that helps, or several of which none can be left out without helping less. The engine decided the
 * changed request. Immutable and thread-safe.
 *
 * @param changes the fields to change, in an order in which a request can hold them, at least one, not null
 * @param text what to do, in words, not null
 * @param gain how much less the payer of what remains has to pay, in euros, zero or more, not null
 * @param fromFunders how much more funders pay, the employer not counted, in euros, zero or more, not null; the rest of
 *     the gain is the employer's
 * @param turns the schemes whose status changes, in the order of the schemes, not null
 * @param remaining what is left afterwards and for whom, not null
 * @param remainingIfOnlyCertain what would be left afterwards if every funder that still has to decide refused, in euros,
 *     not null
 */
public record Help(
        List<Change> changes,
        BilingualText text,
        Euros gain,
        Euros fromFunders,
        List<StatusChange> turns,
        Remaining remaining,
        Euros remainingIfOnlyCertain) {

    /**
     * Copies the lists.
     *
     * @param changes as the component
     * @param text as the component
     * @param gain as the component
     * @param fromFunders as the component
     * @param turns as the component
     * @param remaining as the component
     * @param remainingIfOnlyCertain as the component
     */
    public Help {
        changes = List.copyOf(changes);
        turns = List.copyOf(turns);
    }

    /**
     * {@return the request with all changes of this help}
     *
     * @param request the request that the advice was given on, or one that agrees with it in what the help changes, not
     *     null
     * @throws io.github.bilanfunding.error.InvalidRequestException if that request cannot hold a change
     */
    public FundingRequest applyTo(FundingRequest request) {
        return Change.apply(changes, request);
    }
}
