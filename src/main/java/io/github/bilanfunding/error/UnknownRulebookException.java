package io.github.bilanfunding.error;

import io.github.bilanfunding.decision.RulebookVersion;
import java.util.List;

/** Thrown when a version of a rulebook is asked for that this library does not hold. */
public final class UnknownRulebookException extends FundingException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception for one version.
     *
     * @param asked the version that was asked for, not null
     * @param known the versions that the library holds, not null
     */
    public UnknownRulebookException(RulebookVersion asked, List<RulebookVersion> known) {
        super("this library does not hold " + asked + ": take the library that decided by it, or one of " + known);
    }
}
