package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.error.DecisionException;
import io.github.bilanfunding.internal.facts.Facts;
import java.util.List;
import org.kie.api.runtime.KieSession;

/** One run of the rules for a decision, phase by phase. */
final class RuleSession implements Firings {

    private static final int NAMED_IN_MESSAGE = 3;

    private final KieSession session;
    private final int rules;
    private final Runnable whenClosed;

    RuleSession(KieSession session, int rules, Runnable whenClosed) {
        this.session = session;
        this.rules = rules;
        this.whenClosed = whenClosed;
    }

    /**
     * Fires all rules whose conditions are met by the facts of a phase. A rule matches one fact, so it can fire at most
     * once per fact. More firings mean an endless loop.
     *
     * @throws DecisionException if a rule fails or triggers itself again
     */
    @Override
    public void fire(List<? extends Facts> facts) {
        if (facts.isEmpty()) {
            return;
        }
        int limit = Math.multiplyExact(rules, facts.size()) + 1;
        int fired;
        try {
            facts.forEach(session::insert);
            fired = session.fireAllRules(limit);
        } catch (RuntimeException e) {
            throw new DecisionException("a rule failed: " + e.getMessage(), e);
        }
        if (fired >= limit) {
            throw new DecisionException(
                    "more than " + (limit - 1) + " firings: a rule feeds itself, the last to fire were "
                            + facts.get(0).getOut().last(NAMED_IN_MESSAGE));
        }
    }

    @Override
    public void close() {
        try {
            session.dispose();
        } finally {
            whenClosed.run();
        }
    }
}
