package io.github.bilanfunding.decision;

import io.github.bilanfunding.internal.resource.CsvRow;
import java.util.List;

/**
 * A funding scheme. A rulebook says which schemes it has and in which order every decision lists them; the constants are
 * those of the shipped rulebooks. Two schemes with the same code are equal. Schemes of one rulebook are comparable in
 * its order. Immutable and thread-safe.
 */
public final class Scheme extends RulebookCode implements Payer, Comparable<Scheme> {

    private static final String FILE = "schemes.csv";
    private static final List<Scheme> SHIPPED = shipped(FILE, Scheme::new);

    /** Compte personnel de formation. */
    public static final Scheme CPF = of("CPF");

    /** Employer dotation or abondement of a CPF. */
    public static final Scheme CPF_TOP_UP = of("CPF_TOP_UP");

    /** Opérateur de compétences. */
    public static final Scheme OPCO = of("OPCO");

    /** The employer's own training budget. */
    public static final Scheme EMPLOYER_BUDGET = of("EMPLOYER_BUDGET");

    /** Projet de transition professionnelle. */
    public static final Scheme PTP = of("PTP");

    /** FNE-Formation. */
    public static final Scheme FNE = of("FNE");

    /** Fonds d'assurance formation of the self-employed. */
    public static final Scheme FAF = of("FAF");

    /** Regional aid. */
    public static final Scheme REGION = of("REGION");

    /** Compte professionnel de prévention. */
    public static final Scheme C2P = of("C2P");

    /** CPF top-up after an occupational accident or disease. */
    public static final Scheme AT_MP = of("AT_MP");

    /** Aide individuelle à la formation of France Travail. */
    public static final Scheme AIF = of("AIF");

    /** Conseil en évolution professionnelle. */
    public static final Scheme CEP = of("CEP");

    /** Agefiph. */
    public static final Scheme AGEFIPH = of("AGEFIPH");

    /** FIPHFP. */
    public static final Scheme FIPHFP = of("FIPHFP");

    /** Bilan of a public agent, paid by the administration. */
    public static final Scheme PUBLIC_SERVICE = of("PUBLIC_SERVICE");

    /** Congé de reclassement. */
    public static final Scheme REDEPLOYMENT_LEAVE = of("REDEPLOYMENT_LEAVE");

    /** Contrat de sécurisation professionnelle. */
    public static final Scheme CSP = of("CSP");

    /** Période de reconversion. */
    public static final Scheme RETRAINING_PERIOD = of("RETRAINING_PERIOD");

    /** Crédit d'impôt formation of company heads. */
    public static final Scheme TAX_CREDIT = of("TAX_CREDIT");

    /** A grant of a funder that no other scheme stands for, such as a works council, an insurer or a commune. */
    public static final Scheme OTHER = of("OTHER");

    private final boolean isPaidByEmployer;

    private Scheme(CsvRow row, int place) {
        super(row, place);
        this.isPaidByEmployer = row.get("payer").equals(RemainingPayer.EMPLOYER.code());
    }

    private Scheme(String code) {
        super(code);
        this.isPaidByEmployer = false;
    }

    /** {@return the schemes of the shipped rulebooks, in their order} */
    public static List<Scheme> shipped() {
        return SHIPPED;
    }

    /**
     * {@return the scheme with a code: a shipped one, or one of a rulebook of one's own; such a scheme is last in every
     * order, and its code is its label}
     *
     * @param code one to 40 capital letters, digits and underscores, with a letter first, not null
     * @throws IllegalArgumentException if the code is not written like that
     */
    public static Scheme of(String code) {
        return of(code, SHIPPED, Scheme::new);
    }

    /**
     * {@return the schemes of a rulebook, in their order}
     *
     * @param csv the text of its file {@code schemes.csv}, not null
     * @throws io.github.bilanfunding.error.RulebookException if a line cannot be read
     */
    public static List<Scheme> read(String csv) {
        return read(FILE, csv, Scheme::new);
    }

    /** {@return whether the employer itself pays this scheme} */
    public boolean isPaidByEmployer() {
        return isPaidByEmployer;
    }

    @Override
    public int compareTo(Scheme other) {
        return compared(other);
    }
}
