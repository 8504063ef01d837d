package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.request.Opco;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.Collections;
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
 * @param subject of what its value is said
 * @param value the value, in euros or percent, null when it was not seen
 * @param of for a share, the part of the price to which it applies at most, null for the whole price
 * @param outsideEnvelope whether it is paid outside the yearly envelope of the company
 * @param wage what the OPCO pays for one hour of wages, null when nothing
 * @param fundable whether it is known that the OPCO funds a bilan under this row, or that it does not
 * @param days the days on which it applies
 * @param source the key of its source
 */
public record OpcoRate(
        Opco opco,
        Set<String> branches,
        Sizes sizes,
        Kind kind,
        Subject subject,
        @Nullable String value,
        @Nullable Euros of,
        boolean outsideEnvelope,
        @Nullable Euros wage,
        Fundable fundable,
        Validity days,
        String source) {

    static final String ALL = "*";

    /** The meaning of the value of a row. */
    public enum Kind {
        CAP_PER_ACTION,
        RATE_PER_HOUR,
        ANNUAL_ENVELOPE,
        PERCENT
    }

    /** Of what the value of a row is said. */
    public enum Subject {
        /** Of a bilan. */
        BILAN,
        /** Of any action, or of training. */
        ACTION
    }

    /** What is known about a bilan under a row. */
    public enum Fundable {
        YES,
        NO,
        UNKNOWN
    }

    /** A range of headcounts, both ends inclusive. */
    public record Sizes(int least, int most) {}

    static OpcoRate of(CsvRow row, String source) {
        return new OpcoRate(
                Objects.requireNonNull(row.oneOf(Opco.class, "opco")),
                Set.copyOf(row.words("idcc")),
                new Sizes(Integer.parseInt(row.get("sizeMin")), Integer.parseInt(row.get("sizeMax"))),
                Objects.requireNonNull(row.oneOf(Kind.class, "kind")),
                Objects.requireNonNull(row.oneOf(Subject.class, "subject")),
                row.orNull("value"),
                row.eurosOrNull("of"),
                Boolean.TRUE.equals(row.yesOrNo("outsideEnvelope")),
                row.eurosOrNull("wage"),
                Objects.requireNonNull(row.oneOf(Fundable.class, "bilanFundable")),
                Validity.of(row),
                source);
    }

    boolean isCapOfBilan() {
        return kind == Kind.CAP_PER_ACTION && subject == Subject.BILAN;
    }

    boolean isHourlyRateOfActions() {
        return kind == Kind.RATE_PER_HOUR && subject == Subject.ACTION;
    }

    /** Whether the row applies to a company of its OPCO, of some branches and of a size, on a day. */
    boolean appliesTo(Set<String> codes, int headcount, LocalDate day) {
        return (branches.contains(ALL) || !Collections.disjoint(branches, codes))
                && headcount >= sizes.least()
                && headcount <= sizes.most()
                && days.includes(day);
    }
}
