package io.github.bilanfunding.docs;

import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.FieldInfo;
import io.github.bilanfunding.value.Choice;
import java.util.stream.Collectors;

/** The page of the fields of a request, section by section. */
final class FieldsPage {

    private static final String FRENCH_HEAD = """
            # Les champs de la demande

            Une demande est un document JSON. Seuls les champs marqués « obligatoire » sont nécessaires : un champ absent veut
            dire inconnu, jamais zéro ni non. Pour une cohorte, `beneficiaries` remplace `beneficiary` : une liste d'objets qui
            ont les mêmes champs. « Lu par » nomme les dispositifs du [référentiel law](../rules-law.md) dont une règle lit le
            champ, à une date ou à une autre. `rules --fields` affiche la même liste, `--scheme CPF` celle d'un dispositif.

            Page générée ; un test échoue quand elle n'est plus à jour.
            """;

    private static final String ENGLISH_HEAD = """
            # The fields of a request

            A request is a JSON document. Only the fields marked "required" are needed: an absent field means unknown, never
            zero and never no. For a cohort, `beneficiaries` replaces `beneficiary`: a list of objects with the same fields.
            "Read by" names the schemes of the [law rulebook](rules-law.md) of which a rule reads the field, on one date or
            another. `rules --fields --lang en` prints the same list, `--scheme CPF` that of one scheme.

            Generated; a test fails when it is stale.
            """;

    private final Words words;
    private final StringBuilder out = new StringBuilder();

    private FieldsPage(Words words) {
        this.words = words;
    }

    static String of(Catalogue catalogue, Words words) {
        FieldsPage page = new FieldsPage(words);
        page.out.append(words.of(FRENCH_HEAD, ENGLISH_HEAD));
        String section = null;
        for (FieldInfo field : catalogue.fields()) {
            if (!field.section().equals(section)) {
                section = field.section();
                page.out
                        .append("\n## ")
                        .append(section.isEmpty() ? words.of("La demande", "The request") : "`" + section + "`")
                        .append("\n");
            }
            page.field(field);
        }
        return page.out.toString();
    }

    private void field(FieldInfo field) {
        out.append("\n### `%s`%s%s\n\n".formatted(name(field), words.of(" : ", ": "), words.of(field.label())));
        out.append(words.of(field.meaning())).append("\n\n");
        item("Type", "Type", type(field));
        item("Exemple", "Example", "`" + field.example() + "`");
        item("Qui le sait", "Who knows it", words.of(field.who()));
        item("Pourquoi cette question", "Why it is asked", words.of(field.why()));
        item("Lu par", "Read by", readers(field));
    }

    private void item(String french, String english, String text) {
        out.append("- ")
                .append(words.of(french + " : ", english + ": "))
                .append(text)
                .append("\n");
    }

    private static String name(FieldInfo field) {
        return field.pointer().substring(field.section().length() + 1);
    }

    private String type(FieldInfo field) {
        return words.of(field.type()) + (field.unit() == null ? "" : " (" + words.of(field.unit()) + ")") + ", "
                + words.of(field.use())
                + (field.choices().isEmpty()
                        ? ""
                        : field.choices().stream().map(this::choice).collect(Collectors.joining()));
    }

    private String choice(Choice choice) {
        return "\n  - `" + choice.code() + "` : " + words.of(choice.label());
    }

    private String readers(FieldInfo field) {
        if (field.rules().isEmpty()) {
            return words.of("aucune règle", "no rule");
        }
        return field.schemes().isEmpty()
                ? words.of("des avis sur le bilan lui-même", "notices about the bilan itself")
                : field.schemes().stream()
                        .map(scheme -> "%s (`%s`)".formatted(words.of(scheme), scheme))
                        .collect(Collectors.joining(", "));
    }
}
