package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.request.Opco;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table of OPCO rates.
 *
 * @param opco the OPCO
 * @param branches the agreements (IDCC) or branches to which it applies; {@value #ALL} for all
 * @param sizes the least and the largest headcount
 * @param kind what its value is
 * @param value the value, in euros or percent
 * @param of for a share, the most of the price that counts
 * @param outsideEnvelope whether the company's yearly envelope does not bind it
 * @param wage what the OPCO pays for an hour of wages, null when nothing
 * @param fundable whether the OPCO is known to fund a bilan under this row
 * @param days the days on which it applies
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
        Dated days,
        Source source) {

    static final String ALL = "*";

    /** What the value of a row is. */
    enum Kind {
        CAP_PER_ACTION,
        RATE_PER_HOUR,
        ANNUAL_ENVELOPE,
        PERCENT
    }

    /** Headcounts, both ends included. */
    record Sizes(int least, int most) {}

    static OpcoRate of(CsvRow row, Source source) {
        return new OpcoRate(
                Objects.requireNonNull(row.oneOf(Opco.class, "opco")),
                Set.copyOf(row.words("idcc")),
                new Sizes(Integer.parseInt(row.get("sizeMin")), Integer.parseInt(row.get("sizeMax"))),
                Objects.requireNonNull(row.oneOf(Kind.class, "kind")),
                row.get("value"),
                row.eurosOrNull("of"),
                Boolean.TRUE.equals(row.yesOrNo("outsideEnvelope")),
                row.eurosOrNull("wage"),
                row.get("bilanFundable").equals("YES"),
                Dated.of(row),
                source);
    }

    /** Whether the row applies to a company of an OPCO, of some branches and of a size, on a day. */
    boolean appliesTo(Opco asked, Set<String> codes, int headcount, LocalDate day) {
        return opco == asked
                && (branches.contains(ALL) || branches.stream().anyMatch(codes::contains))
                && headcount >= sizes.least()
                && headcount <= sizes.most()
                && days.holds(day);
    }
}
