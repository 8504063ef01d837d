package io.github.bilanfunding.testing;

import io.github.bilanfunding.internal.catalogue.RuleCompiler;
import java.util.List;
import java.util.Map;
import org.drools.model.Rule;

/** Compiles rules that exist in a test only, the way the build compiles the shipped ones. */
public final class RuntimeRules {

    private static final String HEADER = """
            package io.github.bilanfunding.rules.test
            import io.github.bilanfunding.decision.Scheme
            import io.github.bilanfunding.internal.facts.Candidate
            import io.github.bilanfunding.internal.facts.Case
            import io.github.bilanfunding.internal.facts.Grant
            import io.github.bilanfunding.request.Initiative
            import io.github.bilanfunding.request.Status
            import static io.github.bilanfunding.value.Euros.euros
            """;

    private RuntimeRules() {}

    /** The compiled rules of a text without package and imports. */
    public static List<Rule> compile(String rules) {
        return RuleCompiler.compile("test", Map.of("test.drl", HEADER + rules));
    }
}
