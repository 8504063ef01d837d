package io.github.bilanfunding.error;

import io.github.bilanfunding.value.RulebookVersion;
import java.util.List;

/** Thrown when a caller asks for a version of a rulebook that this library does not contain. */
public final class UnknownRulebookException extends FundingException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception for one unknown version.
     *
     * @param asked the version that is unknown, not null
     * @param known the versions that the library contains, not null
     */
    public UnknownRulebookException(RulebookVersion asked, List<RulebookVersion> known) {
        super("this library does not hold " + asked + ": take the library that decided by it, or one of " + known);
    }
}
