package io.github.bilanfunding.internal.facts;

import static java.util.Comparator.naturalOrder;

import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.request.Company;
import io.github.bilanfunding.request.Opco;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table of OPCO rates.
 *
 * @param opco the OPCO
 * @param branches the agreements (IDCC) for which it stands; {@value #ALL} or {@value #INTERPRO}
 * @param sizes the least and the largest headcount
 * @param kind what its value is
 * @param value the value, in euros or percent
 * @param of for a share, the most of the price that counts
 * @param outsideEnvelope whether the company's yearly envelope does not bind it
 * @param wage what the OPCO pays for an hour of wages, null when nothing
 * @param fundable whether the OPCO is known to fund a bilan under this row
 * @param validFrom the first day
 * @param validTo the last day, null when none is known
 * @param source where it comes from
 */
record OpcoRate(
        Opco opco,
        Set<String> branches,
        Sizes sizes,
        Kind kind,
        String value,
        @Nullable Euros of,
        boolean outsideEnvelope,
        @Nullable Euros wage,
        boolean fundable,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Source source) {

    static final String ALL = "*";
    static final String INTERPRO = "INTERPRO";
    private static final String NO_AGREEMENT = "9999";

    /** What the value of a row is. */
    enum Kind {
        CAP_PER_ACTION,
        RATE_PER_HOUR,
        ANNUAL_ENVELOPE,
        PERCENT
    }

    /** Headcounts, both ends included. */
    record Sizes(int least, int most) {}

    /** Whether the row stands for a company on a day. An agreement that nobody names leaves the interprofessional scale. */
    boolean standsFor(Opco asked, @Nullable String idcc, int headcount, LocalDate day) {
        boolean branch = branches.contains(ALL)
                || (branches.contains(INTERPRO) && (idcc == null || idcc.equals(NO_AGREEMENT)))
                || (idcc != null && branches.contains(idcc));
        return opco == asked && branch && headcount >= sizes.least() && headcount <= sizes.most() && isInForce(day);
    }

    boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The first day on which the row no longer stands, null when none is known. */
    @Nullable
    LocalDate endsBefore() {
        return validTo == null ? null : validTo.plusDays(1);
    }

    /** A company for which the row stands. */
    Company.Builder company() {
        return Company.builder()
                .opco(opco)
                .headcount(sizes.least())
                .idcc(branches.stream()
                        .filter(b -> b.matches("\\d+"))
                        .min(naturalOrder())
                        .orElse(NO_AGREEMENT));
    }
}
