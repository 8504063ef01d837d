package io.github.bilanfunding.internal.wording;

import io.github.bilanfunding.rulebook.FieldInfo;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One line about a field of the request.
 *
 * @param heading what the line is about
 * @param text the line itself
 */
public record FieldLine(String heading, String text) {

    /** All lines about a field, without its pointer, its label and its meaning. Codes and values are marked as such. */
    public static List<FieldLine> of(FieldInfo field, Words words, UnaryOperator<String> code) {
        return List.of(
                line(words, "type", "type", type(field, words, code)),
                line(words, "présence", "presence", words.of(field.use())),
                line(words, "exemple", "example", code.apply(field.example())),
                line(words, "fourni par", "who knows it", words.of(field.who())),
                line(words, "pourquoi", "why", words.of(field.why())),
                line(words, "utilisé par", "read by", readers(field, words)));
    }

    @Override
    public String toString() {
        return heading + text;
    }

    private static FieldLine line(Words words, String french, String english, String text) {
        return new FieldLine(words.of(french + " : ", english + ": "), text);
    }

    private static String type(FieldInfo field, Words words, UnaryOperator<String> code) {
        String type = words.of(field.type());
        if (field.unit() != null) {
            return type + " (" + words.of(field.unit()) + ")";
        }
        return field.choices().isEmpty()
                ? type
                : field.choices().stream()
                        .map(choice -> code.apply(choice.code()) + " = " + words.of(choice.label()))
                        .collect(Collectors.joining(words.of(" ; ", "; "), type + words.of(" : ", ": "), ""));
    }

    private static String readers(FieldInfo field, Words words) {
        if (field.rules().isEmpty()) {
            return words.of("aucune règle", "no rule");
        }
        return field.schemes().isEmpty()
                ? words.of("des avis sur le bilan lui-même", "notices about the bilan itself")
                : field.schemes().stream().map(words::of).collect(Collectors.joining(words.of(" ; ", "; ")));
    }
}
