package io.github.bilanfunding.request;

import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a training body writes once: what its bilans have in common, its price per hour and its letterhead.
 *
 * <p>It completes a request before the decision: the request's own fields win. The completed request is the request: it is
 * decided, fingerprinted and recorded, and nothing tells afterwards where a field came from. The letterhead and the validity
 * of the quote are for papers only.
 *
 * <p>Immutable and thread-safe. Always valid: the constructor checks everything and throws an
 * {@link io.github.bilanfunding.error.InvalidProviderException} with every problem found.
 *
 * @param bilan what its bilans have in common, not null; {@link BilanDefaults#UNKNOWN} for nothing
 * @param letterhead how it presents itself, not null; {@link Letterhead#UNKNOWN} for nothing
 * @param pricePerHour the price of one hour of bilan, above zero, at most 1 000 000 €, null when unknown
 * @param quoteValidDays how many days a quote is valid after the request date, 1 to 365, null when unknown
 */
public record Provider(
        BilanDefaults bilan,
        Letterhead letterhead,
        @Nullable Euros pricePerHour,
        @Nullable Integer quoteValidDays) {

    /** A provider of which nothing is known: it completes nothing. */
    public static final Provider UNKNOWN = builder().build();

    /**
     * Checks everything.
     *
     * @param bilan as the component
     * @param letterhead as the component
     * @param pricePerHour as the component
     * @param quoteValidDays as the component
     * @throws io.github.bilanfunding.error.InvalidProviderException with every problem found, if there is any
     */
    public Provider {
        ProviderCheck.of(bilan, letterhead, pricePerHour, quoteValidDays);
    }

    /** {@return a new builder; a value that is not set is unknown} */
    public static ProviderBuilder builder() {
        return new ProviderBuilder();
    }

    /** {@return a builder that starts from the values of this one} */
    public ProviderBuilder toBuilder() {
        return new ProviderBuilder(this);
    }

    /**
     * {@return the price of a bilan for which a request names none: the fixed price if there is one, otherwise hours ×
     * price per hour, which is exact to the cent; null when there is no fixed price and an input is unknown}
     *
     * @param hours the hours that the request names, null for none: the provider's own hours then count
     * @throws ArithmeticException if the price does not fit a long in cents
     */
    public @Nullable Euros price(@Nullable Integer hours) {
        if (bilan.price() != null) {
            return bilan.price();
        }
        Integer counted = hours == null ? bilan.hours() : hours;
        return counted == null || pricePerHour == null ? null : pricePerHour.times(counted);
    }

    /**
     * {@return the last day on which a quote is valid, null when the provider does not say it}
     *
     * @param requestDate the date of the request, not null
     */
    public @Nullable LocalDate quoteValidUntil(LocalDate requestDate) {
        return quoteValidDays == null ? null : requestDate.plusDays(quoteValidDays);
    }

    /**
     * {@return a request whose unknown fields of the bilan have the values of this provider}
     *
     * @param request the request, not null
     * @throws InvalidRequestException if a value of this provider contradicts the request
     */
    public FundingRequest completed(FundingRequest request) {
        return completed(
                request,
                request.bilan(),
                whole -> request.toBuilder().bilan(whole).build());
    }

    /**
     * {@return a request for a cohort whose unknown fields of the bilan have the values of this provider}
     *
     * @param request the request, not null
     * @throws InvalidRequestException if a value of this provider contradicts the request
     */
    public CohortRequest completed(CohortRequest request) {
        return completed(
                request,
                request.bilan(),
                whole -> request.toBuilder().bilan(whole).build());
    }

    /** A request with another bilan. Its problems say so where the value is not the request's own. */
    private <R> R completed(R request, Bilan own, Function<Bilan, R> with) {
        if (bilan.equals(BilanDefaults.UNKNOWN)) {
            return request;
        }
        List<String> filled =
                bilan.missingIn(own).stream().map(name -> "/bilan/" + name).toList();
        if (filled.isEmpty()) {
            return request;
        }
        try {
            return with.apply(bilan.completed(own));
        } catch (InvalidRequestException e) {
            throw new InvalidRequestException(
                    e.listed().stream()
                            .map(p -> filled.contains(p.pointer()) ? ofTheProvider(p) : p)
                            .toList(),
                    e.further());
        }
    }

    private static Problem ofTheProvider(Problem problem) {
        return new Problem(
                problem.pointer(),
                new BilingualText(
                        problem.message().french()
                                + " Cette valeur est celle de l'organisme : la demande peut donner la sienne.",
                        problem.message().english()
                                + " This is the value of the provider: the request can give its own."));
    }
}
