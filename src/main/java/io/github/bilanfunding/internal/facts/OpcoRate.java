package io.github.bilanfunding.internal.facts;

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
 * @param branches the collective agreements (IDCC) or branches to which it applies, {@value #ALL} for all
 * @param sizes the headcounts to which it applies
 * @param kind the meaning of its value
 * @param value the value, in euros or percent
 * @param of for a share, the part of the price to which it applies at most, null for the whole price
 * @param outsideEnvelope whether it is paid outside the yearly envelope of the company
 * @param wage what the OPCO pays for one hour of wages, null when nothing
 * @param fundable whether the OPCO is known to fund a bilan under this row
 * @param days the days on which it applies
 * @param source the key of its source
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
        Validity days,
        String source) {

    static final String ALL = "*";

    /** The meaning of the value of a row. */
    enum Kind {
        CAP_PER_ACTION,
        RATE_PER_HOUR,
        ANNUAL_ENVELOPE,
        PERCENT
    }

    /** A range of headcounts, both ends inclusive. */
    record Sizes(int least, int most) {}

    static OpcoRate of(CsvRow row, String source) {
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
                Validity.of(row),
                source);
    }

    /** Whether the row applies to a company of an OPCO, of some branches and of a size, on a day. */
    boolean appliesTo(Opco opco, Set<String> codes, int headcount, LocalDate day) {
        return this.opco == opco
                && (branches.contains(ALL) || branches.stream().anyMatch(codes::contains))
                && headcount >= sizes.least()
                && headcount <= sizes.most()
                && days.includes(day);
    }
}
