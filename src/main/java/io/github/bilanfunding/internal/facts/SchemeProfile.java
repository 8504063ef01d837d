package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.request.FundingRequest;
import org.jspecify.annotations.Nullable;

/**
 * Second and third phase: the profile as it is looked at for one scheme. First its criteria, once its gate opened, then
 * its amounts, once its criteria are all met. The scheme's code is text, which Drools indexes.
 */
public final class SchemeProfile extends Facts {

    private final String scheme;
    private final boolean granted;

    private SchemeProfile(String scheme, boolean granted, FundingRequest request, Tables tables, Findings out) {
        super(request, tables, out);
        this.scheme = scheme;
        this.granted = granted;
    }

    /** The fact on which the criteria of a scheme are decided. */
    public static SchemeProfile criteriaOf(String scheme, FundingRequest request, Tables tables, Findings out) {
        return new SchemeProfile(scheme, false, request, tables, out);
    }

    /** The fact on which the amounts of a scheme are decided. */
    public static SchemeProfile amountsOf(String scheme, FundingRequest request, Tables tables, Findings out) {
        return new SchemeProfile(scheme, true, request, tables, out);
    }

    /** The scheme whose criteria are decided, null in the phase of amounts. */
    public @Nullable String getCriteriaOf() {
        return granted ? null : scheme;
    }

    /** The scheme whose amounts are decided, null in the phase of criteria. */
    public @Nullable String getAmountsOf() {
        return granted ? scheme : null;
    }
}
