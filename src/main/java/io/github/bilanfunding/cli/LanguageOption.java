package io.github.bilanfunding.cli;

import io.github.bilanfunding.value.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option for the language of texts and messages. */
final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "fr|en",
            description = "la langue des textes (${DEFAULT-VALUE}) / the language of texts (${DEFAULT-VALUE})",
            defaultValue = "fr",
            converter = LanguageConverter.class)
    private Language language = Language.FRENCH;

    Language language() {
        return language;
    }

    /** The language that raw arguments ask for, French when they do not: for messages about these arguments. */
    static Language in(String... args) {
        String joined = String.join("\n", args) + "\n";
        return joined.contains("--lang\nen\n") || joined.contains("--lang=en\n") ? Language.ENGLISH : Language.FRENCH;
    }

    /** Reads {@code fr} or {@code en}. */
    static final class LanguageConverter implements ITypeConverter<Language> {

        @Override
        public Language convert(String value) {
            return Language.ofCode(value)
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' : fr ou en / fr or en"));
        }
    }
}
