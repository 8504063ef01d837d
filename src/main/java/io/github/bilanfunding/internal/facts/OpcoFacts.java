package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Opco;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table values for the OPCO of a company on the request date. A given OPCO takes precedence over the OPCO of the
 * collective agreement.
 */
final class OpcoFacts {

    private final FundingRequest request;
    private final Tables tables;
    private @Nullable List<OpcoRate> rates;
    private @Nullable List<OpcoRate> fundable;
    private @Nullable List<OpcoRate> limits;

    OpcoFacts(FundingRequest request, Tables tables) {
        this.request = request;
        this.tables = tables;
    }

    /** The given OPCO, otherwise that of the collective agreement. */
    @Nullable
    Opco opco() {
        Opco named = request.company().opco();
        return named == null ? tables.opco().opco(request.company().idcc()) : named;
    }

    /** Whether the OPCO is known to fund a bilan. */
    boolean fundsBilan() {
        return !fundable().isEmpty();
    }

    /** Whether the OPCO is known to fund no bilan. */
    boolean excludesBilan() {
        return !rates().isEmpty() && rates().stream().allMatch(rate -> rate.fundable() == OpcoRate.Fundable.NO);
    }

    /** Whether the OPCO funds a bilan and every value that limits it was seen. */
    boolean tariffKnown() {
        return fundsBilan() && limits().stream().allMatch(rate -> rate.value() != null);
    }

    boolean perHour() {
        return of(OpcoRate.Kind.RATE_PER_HOUR) != null;
    }

    boolean outsideEnvelope() {
        return fundable().stream().anyMatch(OpcoRate::outsideEnvelope);
    }

    @Nullable
    TableAmount cap() {
        return amount(of(OpcoRate.Kind.CAP_PER_ACTION));
    }

    @Nullable
    TableAmount hours() {
        OpcoRate rate = of(OpcoRate.Kind.RATE_PER_HOUR);
        TableAmount anHour = amount(rate);
        return rate == null || anHour == null ? null : forHours(rate, anHour.amount());
    }

    /** The share of a price before tax. */
    @Nullable
    TableAmount share(@Nullable Euros price) {
        OpcoRate rate = of(OpcoRate.Kind.PERCENT);
        if (rate == null || rate.value() == null || price == null) {
            return null;
        }
        Euros counted = rate.of() == null ? price : price.min(rate.of());
        return new TableAmount(counted.percent(rate.value()), rate.source());
    }

    @Nullable
    TableAmount envelope() {
        return outsideEnvelope() ? null : amount(of(OpcoRate.Kind.ANNUAL_ENVELOPE));
    }

    @Nullable
    TableAmount wage() {
        for (OpcoRate rate : fundable()) {
            if (rate.wage() != null) {
                return forHours(rate, rate.wage());
            }
        }
        return null;
    }

    boolean contradicted() {
        Opco named = request.company().opco();
        Opco ofBranch = tables.opco().opco(request.company().idcc());
        return named != null && ofBranch != null && named != ofBranch;
    }

    boolean uncertain() {
        return request.company().opco() == null
                && tables.opco().uncertain(request.company().idcc());
    }

    boolean fromOneSource() {
        return request.company().opco() == null
                && tables.opco().fromOneSource(request.company().idcc());
    }

    private @Nullable TableAmount forHours(OpcoRate rate, Euros anHour) {
        Integer hours = request.bilan().hours();
        return hours == null ? null : new TableAmount(anHour.times(hours), rate.source());
    }

    private static @Nullable TableAmount amount(@Nullable OpcoRate rate) {
        return rate == null || rate.value() == null ? null : new TableAmount(Euros.euros(rate.value()), rate.source());
    }

    private @Nullable OpcoRate of(OpcoRate.Kind kind) {
        for (OpcoRate rate : limits()) {
            if (rate.kind() == kind) {
                return rate;
            }
        }
        return null;
    }

    /** The rows that limit a bilan. A cap of its own replaces the hourly rate of other actions. */
    private List<OpcoRate> limits() {
        List<OpcoRate> known = limits;
        if (known == null) {
            known = new ArrayList<>(fundable());
            if (known.stream().anyMatch(OpcoRate::isCapOfBilan)) {
                known.removeIf(OpcoRate::isHourlyRateOfActions);
            }
            limits = known;
        }
        return known;
    }

    private List<OpcoRate> fundable() {
        List<OpcoRate> known = fundable;
        if (known == null) {
            known = rates().isEmpty()
                    ? List.of()
                    : rates().stream()
                            .filter(rate -> rate.fundable() == OpcoRate.Fundable.YES)
                            .toList();
            fundable = known;
        }
        return known;
    }

    private List<OpcoRate> rates() {
        List<OpcoRate> known = rates;
        if (known == null) {
            // without a source for the OPCO of the agreement, there is no amount
            Opco opco = uncertain() ? null : opco();
            known = tables.opco().rates(opco, request.company(), request.requestDate());
            rates = known;
        }
        return known;
    }
}
