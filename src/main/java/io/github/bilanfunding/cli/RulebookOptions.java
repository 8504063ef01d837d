package io.github.bilanfunding.cli;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.value.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options for the rulebook and the language. */
final class RulebookOptions {

    @Option(
            names = "--rulebook",
            paramLabel = NamedRulebook.FORM,
            description =
                    "le référentiel, dans une version donnée ou celle du jour (${DEFAULT-VALUE}) / the rulebook, in a "
                            + "given version or today's (${DEFAULT-VALUE})",
            defaultValue = "law",
            converter = NamedRulebook.Converter.class)
    private NamedRulebook rulebook = NamedRulebook.LAW;

    @Mixin
    private LanguageOption language = new LanguageOption();

    FundingEngine engine() {
        return rulebook.engine();
    }

    Language language() {
        return language.language();
    }
}
