package io.github.bilanfunding.decision;

import io.github.bilanfunding.internal.resource.CsvRow;
import java.util.List;

/**
 * A way of paying. The ways exclude each other, and a plan uses one of them. A rulebook says which routes it has; when
 * plans are otherwise equal, their order there decides. The constants are those of the shipped rulebooks. Two routes with
 * the same code are equal. Routes of one rulebook are comparable in its order. Immutable and thread-safe.
 */
public final class Route extends RulebookCode implements Comparable<Route> {

    private static final String FILE = "routes.csv";
    private static final List<Route> SHIPPED = shipped(FILE, Route::new);

    /** All schemes combined, as in the guide. */
    public static final Route COMBINED = of("COMBINED");

    /** An order through the compte personnel de formation. */
    public static final Route CPF = of("CPF");

    /** The training plan of the company. */
    public static final Route COMPANY_PLAN = of("COMPANY_PLAN");

    /** A training fund of the self-employed. */
    public static final Route SELF_EMPLOYED_FUND = of("SELF_EMPLOYED_FUND");

    /** The compte professionnel de prévention. */
    public static final Route C2P = of("C2P");

    /** The congé de reclassement. */
    public static final Route REDEPLOYMENT_LEAVE = of("REDEPLOYMENT_LEAVE");

    /** The public service. */
    public static final Route PUBLIC_SERVICE = of("PUBLIC_SERVICE");

    /** The provider is paid outside Mon Compte Formation, by funders of no other route. */
    public static final Route DIRECT = of("DIRECT");

    /** No way is open to this person. */
    public static final Route NONE = of("NONE");

    private final boolean isEmployersPlan;

    private Route(CsvRow row, int place) {
        super(row, place);
        this.isEmployersPlan = row.get("employersPlan").equals("yes");
    }

    private Route(String code) {
        super(code);
        this.isEmployersPlan = false;
    }

    /** {@return the routes of the shipped rulebooks, in their order} */
    public static List<Route> shipped() {
        return SHIPPED;
    }

    /**
     * {@return the route with a code: a shipped one, or one of a rulebook of one's own; such a route is last in every
     * order, and its code is its label}
     *
     * @param code one to 40 capital letters, digits and underscores, with a letter first, not null
     * @throws IllegalArgumentException if the code is not written like that
     */
    public static Route of(String code) {
        return of(code, SHIPPED, Route::new);
    }

    /**
     * {@return the routes of a rulebook, in their order}
     *
     * @param csv the text of its file {@code routes.csv}, not null
     * @throws io.github.bilanfunding.error.RulebookException if a line cannot be read
     */
    public static List<Route> read(String csv) {
        return read(FILE, csv, Route::new);
    }

    /** {@return whether it is the employer's own plan, which an employer who takes the initiative can always use} */
    public boolean isEmployersPlan() {
        return isEmployersPlan;
    }

    @Override
    public int compareTo(Route other) {
        return compared(other);
    }
}
