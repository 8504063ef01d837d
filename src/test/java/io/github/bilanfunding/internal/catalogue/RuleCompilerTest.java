package io.github.bilanfunding.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.resource.RulebookBundle;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;

class RuleCompilerTest {

    private static final RulebookBundle GUIDE = RulebookBundle.of("guide");

    @Test
    void rules_that_do_not_compile_are_named_with_the_reason() {
        assertThatThrownBy(
                        () -> RuleCompiler.compile("test", Map.of("broken.drl", "rule \"x\" when Nothing() then end")))
                .isInstanceOf(RulebookException.class)
                .hasMessageContainingAll("the rules of test do not compile", "broken.drl", "Nothing");
    }

    @Test
    void the_language_of_the_rules_is_that_of_the_build() {
        assertThatThrownBy(() -> RuleCompiler.compile(
                        "test", Map.of("former.drl", "rule \"x\" when String() && Integer() then end")))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("mismatched input '&&'");
    }

    @Test
    void a_turkish_machine_compiles_the_same_rulebook() {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));

            assertThat(Rulebook.of(GUIDE, RuleCompiler.compile("guide", GUIDE.rules()))
                            .catalogue())
                    .isEqualTo(Rulebook.of("guide").catalogue());
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void nothing_of_the_host_is_replaced_and_nothing_stays_behind() {
        KieServices services = KieServices.get();

        RuleCompiler.compile("test", Map.of("small.drl", "rule \"x\" when String() then end"));

        assertThat(services.getRepository().getKieModule(RuleCompiler.name(services, "test")))
                .isNull();
        assertThat(RuleCompiler.name(services, "test"))
                .isNotEqualTo(services.getRepository().getDefaultReleaseId());
    }
}
