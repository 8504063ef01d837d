package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.request.Company;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Opco;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table values for the OPCO of a company on the request date. A given OPCO takes precedence over the OPCO of the
 * collective agreement.
 */
final class OpcoFacts {

    private final FundingRequest request;
    private final Tables tables;
    private @Nullable List<OpcoRate> fundable;

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

    boolean tariffKnown() {
        return !fundable().isEmpty();
    }

    boolean outsideEnvelope() {
        return fundable().stream().anyMatch(OpcoRate::outsideEnvelope);
    }

    @Nullable
    TableAmount cap() {
        OpcoRate rate = of(OpcoRate.Kind.CAP_PER_ACTION);
        return rate == null ? null : new TableAmount(Euros.euros(rate.value()), rate.source());
    }

    @Nullable
    TableAmount hours() {
        OpcoRate rate = of(OpcoRate.Kind.RATE_PER_HOUR);
        return rate == null ? null : forHours(rate, Euros.euros(rate.value()));
    }

    @Nullable
    TableAmount share() {
        OpcoRate rate = of(OpcoRate.Kind.PERCENT);
        Euros price = request.bilan().price();
        return rate == null
                ? null
                : new TableAmount(
                        (rate.of() == null ? price : price.min(rate.of())).percent(rate.value()), rate.source());
    }

    @Nullable
    TableAmount envelope() {
        OpcoRate rate = of(OpcoRate.Kind.ANNUAL_ENVELOPE);
        return rate == null || outsideEnvelope() ? null : new TableAmount(Euros.euros(rate.value()), rate.source());
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

    private @Nullable OpcoRate of(OpcoRate.Kind kind) {
        return fundable().stream().filter(r -> r.kind() == kind).findFirst().orElse(null);
    }

    private List<OpcoRate> fundable() {
        List<OpcoRate> known = fundable;
        if (known == null) {
            Company company = request.company();
            // without a source for the OPCO of the agreement, there is no amount
            Opco opco = uncertain() ? null : opco();
            known = tables.opco().rates(opco, company.idcc(), company.headcount(), request.requestDate()).stream()
                    .filter(OpcoRate::fundable)
                    .toList();
            fundable = known;
        }
        return known;
    }
}
