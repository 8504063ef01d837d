package io.github.bilanfunding.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.catalogue.LoadedRulebook;
import io.github.bilanfunding.internal.catalogue.RulebookBundle;
import io.github.bilanfunding.testing.DrlFile;
import io.github.bilanfunding.testing.DrlRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulebookDrlTest {

    @ParameterizedTest
    @EnumSource
    void every_rule_shows_its_own_text_and_no_other(RulebookId id) {
        Rulebook rulebook = FundingEngine.of(id).rulebook();

        assertThat(rulebook.rules()).isNotEmpty().allSatisfy(rule -> {
            String drl = rulebook.drl(rule.id());
            assertThat(drl)
                    .startsWith("rule \"" + rule.label().french() + "\"\n")
                    .contains("\n    @id(\"" + rule.id() + "\")\n")
                    .endsWith("\nend");
            assertThat(DrlFile.parse(rule.id(), drl).rules())
                    .extracting(DrlRule::id)
                    .containsExactly(rule.id());
        });
    }

    @Test
    void the_texts_together_with_their_headers_are_the_files() {
        Rulebook law = FundingEngine.of(RulebookId.LAW).rulebook();

        assertThat(DrlFile.of("law")).allSatisfy(file -> {
            String rest = file.text();
            for (DrlRule rule : file.rules()) {
                assertThat(rest).contains("\n" + law.drl(rule.id()) + "\n");
                rest = rest.replace(law.drl(rule.id()), "");
            }
            assertThat(rest).doesNotContain("rule ", "\nend");
        });
    }

    @Test
    void an_unknown_id_is_refused_with_the_rulebook_and_an_advice() {
        Rulebook guide = FundingEngine.of(RulebookId.GUIDE).rulebook();

        assertThatThrownBy(() -> guide.drl("CPF-DROITS"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("guide", "'CPF-DROITS'", "take one of rules()");
    }

    @Test
    void a_rulebook_of_given_texts_shows_these_texts() {
        Rulebook given = given(text("CPF-PUBLIC").replace("@kind(\"gate\")", "@kind(\"door\")"));

        assertThat(given.drl("CPF-PUBLIC")).contains("@kind(\"door\")");
        assertThatThrownBy(() -> given.drl("CPF-QUALIOPI"))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("CPF-QUALIOPI");
    }

    @Test
    void rulebooks_are_equal_when_their_texts_are() {
        Rulebook law = LoadedRulebook.of("law").catalogue();

        assertThat(LoadedRulebook.of("law").catalogue()).isEqualTo(law).hasSameHashCodeAs(law);
        assertThat(given(text("CPF-PUBLIC"))).isNotEqualTo(law);
    }

    /** The law, of whose rules in cpf.drl one is left. */
    private static Rulebook given(String text) {
        return LoadedRulebook.of(
                        RulebookBundle.of("law").with("cpf.drl", text),
                        List.copyOf(LoadedRulebook.of("law").rules().values()))
                .catalogue();
    }

    private static String text(String ruleId) {
        return LoadedRulebook.of("law").catalogue().drl(ruleId);
    }
}
