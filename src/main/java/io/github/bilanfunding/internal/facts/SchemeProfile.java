package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.request.FundingRequest;
import org.jspecify.annotations.Nullable;

/**
 * The fact of the second and third phase: the profile for one scheme. The second phase decides the criteria of each
 * scheme with an open gate. The third phase decides the amounts of each scheme whose criteria are all met. The code of
 * the scheme is a string, because Drools can index it.
 */
public final class SchemeProfile extends Facts {

    private final String scheme;
    private final boolean granted;

    private SchemeProfile(String scheme, boolean granted, Profile profile) {
        super(profile, profile.getOut().of(scheme));
        this.scheme = scheme;
        this.granted = granted;
    }

    /** The fact on which the criteria of a scheme are decided, for the request of a profile. */
    public static SchemeProfile criteriaOf(String scheme, Profile profile) {
        return new SchemeProfile(scheme, false, profile);
    }

    /** The fact on which the amounts of a scheme are decided, for the request of a profile. */
    public static SchemeProfile amountsOf(String scheme, Profile profile) {
        return new SchemeProfile(scheme, true, profile);
    }

    /** The fact on which the criteria of a scheme are decided. */
    public static SchemeProfile criteriaOf(String scheme, FundingRequest request, Tables tables, Findings out) {
        return criteriaOf(scheme, new Profile(request, tables, out));
    }

    /** The fact on which the amounts of a scheme are decided. */
    public static SchemeProfile amountsOf(String scheme, FundingRequest request, Tables tables, Findings out) {
        return amountsOf(scheme, new Profile(request, tables, out));
    }

    @Override
    public String schemeCode() {
        return scheme;
    }

    /** The scheme whose criteria are decided, null in the third phase. */
    public @Nullable String getCriteriaOf() {
        return granted ? null : scheme;
    }

    /** The scheme whose amounts are decided, null in the second phase. */
    public @Nullable String getAmountsOf() {
        return granted ? scheme : null;
    }
}
