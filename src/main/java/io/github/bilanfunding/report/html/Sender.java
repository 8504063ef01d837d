package io.github.bilanfunding.report.html;

import io.github.bilanfunding.internal.markup.Markup;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.request.Letterhead;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes who sends a page. The registration number stands elsewhere, in the mention of the quote whose form the law
 * prescribes.
 */
final class Sender {

    private Sender() {}

    static void write(Markup out, Words words, Letterhead letterhead) {
        out.open("header");
        if (letterhead.logo() != null) {
            out.empty("img", "src", letterhead.logo(), "alt", Objects.requireNonNullElse(letterhead.name(), "logo"));
        }
        out.open("p");
        if (letterhead.name() != null) {
            out.element("strong", letterhead.name()).empty("br");
        }
        out.text(String.join(" · ", lines(words, letterhead)));
        out.close().close();
    }

    private static List<String> lines(Words words, Letterhead letterhead) {
        return Stream.of(
                        letterhead.address(),
                        prefixed("SIRET ", letterhead.siret()),
                        prefixed(words.of("TVA intracommunautaire ", "VAT number "), letterhead.vatNumber()),
                        letterhead.contact())
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String prefixed(String prefix, @Nullable String value) {
        return value == null ? null : prefix + value;
    }
}
