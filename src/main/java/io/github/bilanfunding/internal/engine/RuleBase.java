package io.github.bilanfunding.internal.engine;

import java.util.Collection;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Rule;
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
 * A set of compiled rules, ready to run. The only class that knows how Drools is set up. Thread-safe once made.
 *
 * <p>Sessions ask for {@code ThreadSafeOption.YES} whatever the JVM's {@code drools.*} properties say: without it Drools
 * mixes the facts of sessions that run at the same time. Direct firing is allowed because the rules of a phase are independent of one another.
 */
final class RuleBase {

    private final KieBase kieBase;
    private final KieSessionConfiguration sessions;
    private final int size;

    RuleBase(Collection<Rule> rules) {
        ModelImpl model = new ModelImpl();
        rules.forEach(rule -> model.addRule(new BareRule(rule)));
        KieBaseConfiguration bases =
                RuleBaseFactory.newKnowledgeBaseConfiguration(null, RuleBase.class.getClassLoader());
        bases.setOption(KieBaseMutabilityOption.DISABLED);
        kieBase = KieBaseBuilder.createKieBaseFromModel(model, bases);
        sessions = RuleBaseFactory.newKnowledgeSessionConfiguration();
        sessions.setOption(ThreadSafeOption.YES);
        sessions.setOption(KeepReferenceOption.NO);
        sessions.setOption(DirectFiringOption.YES);
        size = rules.size();
    }

    /** A session for one decision; to be closed by the caller, on the thread that opened it. */
    RuleSession open() {
        return new RuleSession(kieBase.newKieSession(sessions, null), size);
    }

    /** Whether sessions keep their facts apart. */
    boolean threadSafe() {
        return sessions.getOption(ThreadSafeOption.KEY).isThreadSafe();
    }
}
