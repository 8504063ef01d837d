package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.request.Company;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/** The dated tables of a rulebook, read once. Immutable. */
public final class Tables {

    private final OpcoTable opco;
    private final FundTable funds;
    private final TaxCreditTable taxCredit;
    private final VatTable vat;

    private Tables(TableFiles files) {
        opco = OpcoTable.of(files);
        funds = FundTable.of(files);
        taxCredit = TaxCreditTable.of(files);
        vat = VatTable.of(files);
    }

    /** Reads the tables of a rulebook, which cite its sources by their keys. A missing table is empty. */
    public static Tables of(RulebookBundle files, Set<String> sources) {
        return new Tables(new TableFiles(files, sources));
    }

    OpcoTable opco() {
        return opco;
    }

    FundTable funds() {
        return funds;
    }

    TaxCreditTable taxCredit() {
        return taxCredit;
    }

    VatTable vat() {
        return vat;
    }

    /**
     * One company for each row that applies on a day, and one for each level of confidence in the OPCO of an agreement.
     */
    public Stream<Company> companies(LocalDate day) {
        return opco.companies(day);
    }

    /** The days on which a row begins or stops applying. */
    public Stream<LocalDate> boundaries() {
        return Stream.of(opco.days(), funds.days(), taxCredit.days(), vat.days())
                .flatMap(days -> days)
                .flatMap(Validity::boundaries);
    }
}
