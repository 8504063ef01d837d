package io.github.bilanfunding.cli;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.value.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that every command has. */
final class RulebookOptions {

    @Option(
            names = "--rulebook",
            paramLabel = "law|guide",
            description = "le référentiel / the rulebook (${DEFAULT-VALUE})",
            defaultValue = "law",
            converter = RulebookConverter.class)
    private RulebookId rulebook = RulebookId.LAW;

    @Mixin
    private LanguageOption language = new LanguageOption();

    FundingEngine engine() {
        return FundingEngine.of(rulebook);
    }

    Language language() {
        return language.language();
    }

    /** Reads a rulebook's id as it is written in documents. */
    static final class RulebookConverter implements ITypeConverter<RulebookId> {

        @Override
        public RulebookId convert(String value) {
            return RulebookId.ofCode(value.toLowerCase(Locale.ROOT)).orElseThrow(() -> unknown(value));
        }

        private static TypeConversionException unknown(String value) {
            String known =
                    Arrays.stream(RulebookId.values()).map(RulebookId::code).collect(Collectors.joining(", "));
            return new TypeConversionException(
                    "'" + value + "' : référentiel inconnu / unknown rulebook (" + known + ")");
        }
    }
}
