package io.github.bilanfunding.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bilanfunding.error.DecisionException;
import io.github.bilanfunding.testing.Profiles;
import io.github.bilanfunding.testing.RuntimeRules;
import io.github.bilanfunding.testing.TestRequests;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleSessionTest {

    private static final String RUNAWAY = """
            rule "RUNAWAY" when $profile : Profile($out : out) then
                $out.opens("CPF", "RUNAWAY");
                insert(io.github.bilanfunding.testing.Profiles.of($profile.request(), $out));
            end
            """;

    private static final String FAILING = """
            rule "fails" when Profile($out : out) then
                throw new IllegalStateException("broken");
            end
            """;

    @Test
    void a_rule_that_feeds_itself_is_stopped_and_named() {
        assertThatThrownBy(() -> fire(RUNAWAY))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("a rule feeds itself")
                .hasMessageContaining("RUNAWAY");
    }

    @Test
    void a_rule_that_fails_is_named() {
        assertThatThrownBy(() -> fire(FAILING))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("fails");
    }

    @Test
    void a_property_of_the_jvm_cannot_make_sessions_share_facts() {
        String before = System.getProperty("drools.threadSafe");
        System.setProperty("drools.threadSafe", "false");
        try {
            assertThat(ruleBase(FAILING).threadSafe()).isTrue();
        } finally {
            if (before == null) {
                System.clearProperty("drools.threadSafe");
            } else {
                System.setProperty("drools.threadSafe", before);
            }
        }
    }

    private static void fire(String drl) {
        try (RuleSession session = ruleBase(drl).open()) {
            session.fire(List.of(Profiles.of(new TestRequests().employee().build())));
        }
    }

    private static RuleBase ruleBase(String drl) {
        return new RuleBase(
                RuntimeRules.compile(drl).stream().map(BareRule::new).toList(), session -> {});
    }
}
