package io.github.bilanfunding.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.catalogue.Rulebook;
import io.github.bilanfunding.internal.resource.RulebookBundle;
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
        Catalogue catalogue = FundingEngine.of(id).catalogue();

        assertThat(catalogue.rules()).isNotEmpty().allSatisfy(rule -> {
            String drl = catalogue.drl(rule.id());
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
        Catalogue law = FundingEngine.of(RulebookId.LAW).catalogue();

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
        Catalogue guide = FundingEngine.of(RulebookId.GUIDE).catalogue();

        assertThatThrownBy(() -> guide.drl("CPF-DROITS"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("guide", "'CPF-DROITS'", "take one of rules()");
    }

    @Test
    void a_rulebook_of_given_texts_shows_these_texts() {
        Catalogue given = given(text("CPF-PUBLIC").replace("@kind(\"gate\")", "@kind(\"door\")"));

        assertThat(given.drl("CPF-PUBLIC")).contains("@kind(\"door\")");
        assertThatThrownBy(() -> given.drl("CPF-QUALIOPI"))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("CPF-QUALIOPI");
    }

    @Test
    void rulebooks_are_equal_when_their_texts_are() {
        Catalogue law = Rulebook.of("law").catalogue();

        assertThat(Rulebook.of("law").catalogue()).isEqualTo(law).hasSameHashCodeAs(law);
        assertThat(given(text("CPF-PUBLIC"))).isNotEqualTo(law);
    }

    /** The law, of whose rules in cpf.drl one is left. */
    private static Catalogue given(String text) {
        return Rulebook.of(
                        RulebookBundle.of("law").with("cpf.drl", text),
                        List.copyOf(Rulebook.of("law").rules().values()))
                .catalogue();
    }

    private static String text(String ruleId) {
        return Rulebook.of("law").catalogue().drl(ruleId);
    }
}
