package io.github.bilanfunding.report;

import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.rulebook.FieldInfo;
import java.util.List;
import java.util.stream.Collectors;

/** Writes fields section by section, each with what it takes to fill it in. */
final class FieldText {

    private final Words words;
    private final Lines out = new Lines();

    FieldText(Words words) {
        this.words = words;
    }

    String of(String rulebook, List<FieldInfo> fields) {
        out.line(words.of("Champs de la demande, référentiel ", "Fields of the request, rulebook ") + rulebook);
        String section = null;
        for (FieldInfo field : fields) {
            if (!field.section().equals(section)) {
                section = field.section();
                out.title(section.isEmpty() ? "/" : section);
            }
            field(field);
        }
        return out.toString();
    }

    private void field(FieldInfo field) {
        out.line("  " + field.pointer() + " : " + words.of(field.label()));
        out.line("      " + words.of(field.meaning()));
        line("type : ", "type: ", type(field) + ", " + words.of(field.use()));
        field.choices().forEach(choice -> out.line("        " + choice.code() + " : " + words.of(choice.label())));
        line("exemple : ", "example: ", field.example());
        line("qui le sait : ", "who knows it: ", words.of(field.who()));
        line("pourquoi : ", "why: ", words.of(field.why()));
        line("lu par : ", "read by: ", readers(field));
    }

    private void line(String french, String english, String text) {
        out.line("      " + words.of(french, english) + text);
    }

    private String type(FieldInfo field) {
        return words.of(field.type()) + (field.unit() == null ? "" : " (" + words.of(field.unit()) + ")");
    }

    private String readers(FieldInfo field) {
        if (field.rules().isEmpty()) {
            return words.of("aucune règle", "no rule");
        }
        return field.schemes().isEmpty()
                ? words.of("des avis sur le bilan lui-même", "notices about the bilan itself")
                : field.schemes().stream().map(words::of).collect(Collectors.joining(", "));
    }
}
