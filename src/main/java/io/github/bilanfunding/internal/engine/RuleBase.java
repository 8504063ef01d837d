package io.github.bilanfunding.internal.engine;

import java.util.Collection;
import java.util.function.Consumer;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.KeepReferenceOption;
import org.kie.api.runtime.conf.ThreadSafeOption;

/**
 * A set of compiled rules, ready to run. This is the only class that configures Drools. Thread-safe.
 *
 * <p>Sessions always use {@code ThreadSafeOption.YES}, whatever the {@code drools.*} system properties say. Without it,
 * Drools mixes the facts of concurrent sessions. Direct firing is allowed because the rules of a phase are independent
 * of each other.
 */
final class RuleBase {

    private final KieBase kieBase;
    private final KieSessionConfiguration sessions;
    private final int size;
    private final Sharing sharing;

    /**
     * Makes a rule base. The warm-up fires all rules in a session, before sessions of several threads are open at the same
     * time.
     */
    RuleBase(Collection<? extends BareRule> rules, Consumer<RuleSession> warmUp) {
        ModelImpl model = new ModelImpl();
        rules.forEach(model::addRule);
        KieBaseConfiguration bases =
                RuleBaseFactory.newKnowledgeBaseConfiguration(null, RuleBase.class.getClassLoader());
        bases.setOption(KieBaseMutabilityOption.DISABLED);
        kieBase = KieBaseBuilder.createKieBaseFromModel(model, bases);
        sessions = RuleBaseFactory.newKnowledgeSessionConfiguration();
        sessions.setOption(ThreadSafeOption.YES);
        sessions.setOption(KeepReferenceOption.NO);
        sessions.setOption(DirectFiringOption.YES);
        size = rules.size();
        sharing = new Sharing(() -> {
            try (RuleSession session = session(() -> {})) {
                warmUp.accept(session);
            }
        });
    }

    /** A session for one decision. The caller must close it on the same thread. */
    RuleSession open() {
        sharing.enter();
        try {
            return session(sharing::leave);
        } catch (RuntimeException | Error e) {
            sharing.leave();
            throw e;
        }
    }

    /** Warms up now, so that no decision waits for it. */
    void share() {
        sharing.share();
    }

    private RuleSession session(Runnable whenClosed) {
        return new RuleSession(kieBase.newKieSession(sessions, null), size, whenClosed);
    }

    /** Whether concurrent sessions keep their facts separate. */
    boolean threadSafe() {
        return sessions.getOption(ThreadSafeOption.KEY).isThreadSafe();
    }
}
