package io.github.bilanfunding.report;

import io.github.bilanfunding.internal.wording.FieldLine;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.rulebook.FieldInfo;
import java.util.List;

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
        out.line("  " + field.pointer() + words.of(" : ", ": ") + words.of(field.label()));
        out.line("      " + words.of(field.meaning()));
        FieldLine.of(field, words, code -> code).forEach(line -> out.line("      " + line));
    }
}
