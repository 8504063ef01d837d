package io.github.bilanfunding.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.internal.catalogue.LoadedRulebook;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RulebookId;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WarmUpTest {

    /** A rule that never fired is prepared by the first thread that fires it, in sight of the others. */
    @ParameterizedTest
    @EnumSource(RulebookId.class)
    void every_rule_has_fired_before_its_base_is_shared(RulebookId id) {
        LoadedRulebook rulebook = LoadedRulebook.of(id.code());
        LocalDate day = rulebook.catalogue().verifiedUntil();

        Set<String> fired = WarmUp.run(Period.of(rulebook, day), day);

        assertThat(rulebook.catalogue().on(day))
                .extracting(RuleInfo::id)
                .allSatisfy(rule -> assertThat(fired).contains(rule));
    }
}
