package io.github.bilanfunding.bench;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.facts.Findings;
import io.github.bilanfunding.internal.facts.Profile;
import io.github.bilanfunding.internal.facts.SchemeProfile;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Consequence;
import org.drools.model.Rule;
import org.drools.model.View;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.KeepReferenceOption;
import org.kie.api.runtime.conf.ThreadSafeOption;

/**
 * The rules of the law in force on the day of a request, several times over under other names, in sessions as the library
 * opens them. All facts of a decision in which every scheme is open go in, so every copy fires that can.
 */
final class CopiedRules {

    private final FundingRequest request;
    private final CompiledRulebook law = CompiledRulebook.of("law");
    private final List<String> schemes;
    private final KieBase kieBase;
    private final KieSessionConfiguration sessions;

    CopiedRules(FundingRequest request, int times) {
        this.request = request;
        schemes = law.catalogue().schemes().stream().map(Scheme::code).toList();
        ModelImpl model = new ModelImpl();
        for (RuleInfo info : law.catalogue().on(request.requestDate())) {
            for (int copy = 0; copy < times; copy++) {
                model.addRule(new Copy(law.compiled().get(info.id()), copy));
            }
        }
        KieBaseConfiguration bases =
                RuleBaseFactory.newKnowledgeBaseConfiguration(null, CopiedRules.class.getClassLoader());
        bases.setOption(KieBaseMutabilityOption.DISABLED);
        kieBase = KieBaseBuilder.createKieBaseFromModel(model, bases);
        sessions = RuleBaseFactory.newKnowledgeSessionConfiguration();
        sessions.setOption(ThreadSafeOption.YES);
        sessions.setOption(KeepReferenceOption.NO);
        sessions.setOption(DirectFiringOption.YES);
    }

    /** The number of rules that fired. */
    Integer fire() {
        Findings out = new Findings();
        KieSession session = kieBase.newKieSession(sessions, null);
        try {
            session.insert(new Profile(request, law.tables(), out));
            int fired = session.fireAllRules();
            for (boolean granted : new boolean[] {false, true}) {
                for (String scheme : schemes) {
                    session.insert(
                            granted
                                    ? SchemeProfile.amountsOf(scheme, request, law.tables(), out)
                                    : SchemeProfile.criteriaOf(scheme, request, law.tables(), out));
                }
                fired += session.fireAllRules();
            }
            List<Object> found = new ArrayList<>();
            out.drain(found::add);
            return fired;
        } finally {
            session.dispose();
        }
    }

    /** A rule under another name. */
    private record Copy(Rule rule, int number) implements Rule {

        @Override
        public String getName() {
            return number == 0 ? rule.getName() : rule.getName() + " " + number;
        }

        @Override
        public Map<String, Object> getMetaData() {
            return Map.of();
        }

        @Override
        public Object getMetaData(String key) {
            return rule.getMetaData(key);
        }

        @Override
        public String getPackage() {
            return rule.getPackage();
        }

        @Override
        public View getView() {
            return rule.getView();
        }

        @Override
        public Consequence getDefaultConsequence() {
            return rule.getDefaultConsequence();
        }

        @Override
        public Map<String, Consequence> getConsequences() {
            return rule.getConsequences();
        }

        @Override
        public <T> T getAttribute(Attribute<T> attribute) {
            return rule.getAttribute(attribute);
        }

        @Override
        public String getUnit() {
            return rule.getUnit();
        }
    }
}
