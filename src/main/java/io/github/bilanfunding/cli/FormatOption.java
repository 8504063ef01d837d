package io.github.bilanfunding.cli;

import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.value.Language;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** The option for the output format of a command. */
final class FormatOption {

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "la forme du résultat (${DEFAULT-VALUE}) / the form of the result (${DEFAULT-VALUE})",
            defaultValue = "text")
    private Format format = Format.TEXT;

    /** The result as indented JSON with a line break at its end, or as text. */
    String written(Supplier<Record> result, Supplier<String> text, Language language) {
        return format == Format.JSON ? CanonicalJson.pretty(result.get(), language) + "\n" : text.get();
    }
}
