package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.error.DecisionException;
import io.github.bilanfunding.internal.facts.Facts;
import java.util.List;

/** One run of the rules for a request, phase by phase. Not thread-safe. */
interface Firings extends AutoCloseable {

    /**
     * Fires all rules whose conditions are met by the facts of a phase.
     *
     * @throws DecisionException if a rule fails
     */
    void fire(List<? extends Facts> facts);

    @Override
    void close();
}
