package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.facts.Findings;
import io.github.bilanfunding.internal.facts.Profile;
import io.github.bilanfunding.internal.facts.SchemeProfile;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.drools.model.Rule;

/**
 * The rules of the law in force on the day of a request, several times over under other names, in a rule base as the library
 * makes it. All facts of a decision in which every scheme is open go in, so every copy fires that can.
 */
public final class CopiedRules {

    private final FundingRequest request;
    private final CompiledRulebook law = CompiledRulebook.of("law");
    private final List<String> schemes =
            law.catalogue().schemes().stream().map(Scheme::code).toList();
    private final RuleBase ruleBase;

    public CopiedRules(FundingRequest request, int times) {
        this.request = request;
        List<Copy> copies = new ArrayList<>();
        for (RuleInfo info : law.catalogue().on(request.requestDate())) {
            Rule rule = Objects.requireNonNull(law.compiled().get(info.id()));
            for (int copy = 0; copy < times; copy++) {
                copies.add(new Copy(rule, copy));
            }
        }
        ruleBase = new RuleBase(copies, this::fire);
    }

    /** The number of rules that fired. */
    public Integer fire() {
        try (RuleSession session = ruleBase.open()) {
            return fire(session);
        }
    }

    private int fire(RuleSession session) {
        Findings out = new Findings();
        session.fire(List.of(new Profile(request, law.tables(), out)));
        session.fire(ofSchemes(scheme -> SchemeProfile.criteriaOf(scheme, request, law.tables(), out)));
        session.fire(ofSchemes(scheme -> SchemeProfile.amountsOf(scheme, request, law.tables(), out)));
        return out.size();
    }

    private List<SchemeProfile> ofSchemes(Function<String, SchemeProfile> profile) {
        return schemes.stream().map(profile).toList();
    }

    /** A rule under another name. */
    private static final class Copy extends BareRule {

        private final int number;

        Copy(Rule rule, int number) {
            super(rule);
            this.number = number;
        }

        @Override
        public String getName() {
            return number == 0 ? super.getName() : super.getName() + " " + number;
        }
    }
}
