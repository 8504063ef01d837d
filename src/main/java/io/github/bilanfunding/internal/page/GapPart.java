package io.github.bilanfunding.internal.page;

import io.github.bilanfunding.internal.markup.Markup;
import io.github.bilanfunding.internal.wording.Words;
import java.util.stream.Collectors;

/** Writes what is wrong, and what still lacks. */
final class GapPart {

    private final Markup out;
    private final Words words;
    private final Fields fields;
    private final Answers answers;

    GapPart(Markup out, Words words, Fields fields, Answers answers) {
        this.out = out;
        this.words = words;
        this.fields = fields;
        this.answers = answers;
    }

    /** Tells all that is wrong, each with a link to its field. */
    void errors() {
        if (!answers.errors().isEmpty()) {
            out.open("div", "class", "errors", "role", "alert")
                    .element("h2", words.of("À corriger", "To be corrected"))
                    .open("ul");
            answers.errors()
                    .forEach((pointer, message) -> out.open("li")
                            .element(
                                    "a",
                                    fields.catalogue()
                                            .field(pointer)
                                            .map(field -> Inputs.capitalised(words.of(field.label())))
                                            .orElse(pointer),
                                    "href",
                                    "#" + Names.id(pointer))
                            .text(words.of(" : ", ": ") + words.of(message))
                            .close());
            out.close().close();
        }
    }

    /** Tells what a first result still needs. */
    void missing() {
        String labels = answers.progress().draft().missing().stream()
                .map(pointer -> words.of(fields.first(pointer).label()))
                .collect(Collectors.joining(", "));
        out.open("section", "class", "result")
                .element("h2", words.of("Reste à charge", "Left to pay"))
                .element(
                        "p",
                        labels.isEmpty()
                                ? words.of("Corrigez d'abord ce qui est signalé.", "First correct what is marked.")
                                : words.of(
                                                "Pour un premier résultat, il manque : ",
                                                "For a first result, still needed: ")
                                        + labels
                                        + ".")
                .close();
    }
}
