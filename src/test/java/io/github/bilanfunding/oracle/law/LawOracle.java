package io.github.bilanfunding.oracle.law;

import io.github.bilanfunding.request.FundingRequest;

/**
 * The law in plain Java, without rules or an engine: one small class per scheme, one method per criterion with its
 * article. It is written from the articles, so that a mistake in either shows as a difference. Amounts are in cents.
 */
public final class LawOracle {

    private LawOracle() {}

    /** What the law says of a request. */
    public static LawAnswer decide(FundingRequest request) {
        Law law = new Law(new Asked(request));
        return new LawAnswer(
                law.verdicts,
                law.status("TAX_CREDIT").isGranted() ? law.taxCredit.credit() : null,
                new Ranking(law).best(new Routes(law).open()));
    }
}
