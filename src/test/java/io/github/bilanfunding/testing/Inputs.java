package io.github.bilanfunding.testing;

import java.util.Set;

/** What a request holds. */
public final class Inputs {

    private static final Set<String> ALWAYS_GIVEN =
            Set.of("/requestDate", "/initiative", "/beneficiary/status", "/bilan/price");

    private Inputs() {}

    /** Whether a request may leave a field out, by its JSON pointer. */
    public static boolean isOptional(String pointer) {
        return !ALWAYS_GIVEN.contains(pointer);
    }
}
