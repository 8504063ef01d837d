package io.github.bilanfunding.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.RuntimeRules;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The DRL that a catalogue shows of its rules. */
class RulebookDrlTest {

    private static final String OPEN = """
            rule "OPEN"
                @fr("ouvert") @en("open") @source("ART-1") @from("2019-01-01")
            when
                Profile($out : out)
            then $out.opens("CPF", "OPEN");
            end
            """;

    @ParameterizedTest
    @EnumSource
    void every_rule_shows_its_own_text_and_no_other(RulebookId id) {
        Catalogue catalogue = FundingEngine.of(id).catalogue();

        assertThat(catalogue.rules()).isNotEmpty().allSatisfy(rule -> {
            String drl = catalogue.drl(rule.id());
            assertThat(drl).startsWith("rule \"" + rule.id() + "\"\n    @fr(\"").endsWith("\nend");
            assertThat(DrlReader.rules("shown.drl", drl))
                    .extracting(RuleText::name)
                    .containsExactly(rule.id());
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_texts_together_with_their_headers_are_the_files(RulebookId id) {
        Catalogue catalogue = FundingEngine.of(id).catalogue();

        RulebookBundle.of(id.code()).rules().forEach((file, text) -> {
            String rest = text;
            for (RuleText rule : DrlReader.rules(file, text)) {
                assertThat(rest).contains("\n" + catalogue.drl(rule.name()) + "\n");
                rest = rest.replace(catalogue.drl(rule.name()), "");
            }
            assertThat(rest).as(file).doesNotContain("rule ", "\nend");
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
        String text = OPEN.replace("ouvert", "ouvert à tous");

        assertThat(RuntimeRules.rulebook(text).catalogue().drl("OPEN")).isEqualTo(text.strip());
    }

    @Test
    void files_that_do_not_hold_a_rule_of_the_catalogue_are_refused() {
        RulebookFiles indented = files(OPEN.indent(2));

        assertThatThrownBy(() -> indented.drl("OPEN"))
                .isInstanceOf(RulebookException.class)
                .hasMessageContainingAll("OPEN", "keep the DRL files that the rules were compiled from beside them");
    }

    @Test
    void catalogues_are_equal_when_their_texts_are() {
        Catalogue law = CompiledRulebook.of("law").catalogue();

        assertThat(CompiledRulebook.of("law").catalogue()).isEqualTo(law).hasSameHashCodeAs(law);
        assertThat(files(OPEN)).isEqualTo(files(OPEN)).hasSameHashCodeAs(files(OPEN));
        assertThat(files(OPEN)).isNotEqualTo(files(OPEN.replace("open", "ajar")));
    }

    private static RulebookFiles files(String drl) {
        return new RulebookFiles(() -> List.of(drl), Map::of, List::of, List::of);
    }
}
