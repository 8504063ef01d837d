package io.github.bilanfunding.testing;

import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.facts.Findings;
import io.github.bilanfunding.internal.facts.Profile;
import io.github.bilanfunding.internal.facts.Tables;
import io.github.bilanfunding.request.FundingRequest;

/** Requests as rules see them, with the tables of the law. */
public final class Profiles {

    /** The tables of the law. */
    public static final Tables TABLES = CompiledRulebook.of("law").tables();

    private Profiles() {}

    /** The profile of a request. */
    public static Profile of(FundingRequest request) {
        return of(request, new Findings());
    }

    /** The profile of a request, and where its rules tell what they find. */
    public static Profile of(FundingRequest request, Findings out) {
        return new Profile(request, TABLES, out);
    }
}
