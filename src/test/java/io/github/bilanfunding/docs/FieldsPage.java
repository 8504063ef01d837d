package io.github.bilanfunding.docs;

import io.github.bilanfunding.internal.wording.FieldLine;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.FieldInfo;

/** The page of the fields of a request, section by section. */
final class FieldsPage {

    private static final String FRENCH_HEAD = """
            # Les champs de la demande

            Une demande est un document JSON. Seuls les champs marqués « obligatoire » sont nécessaires : un champ absent signifie
            inconnu, jamais zéro ni non. Pour une cohorte, `beneficiaries` remplace `beneficiary` : une liste d'objets qui
            ont les mêmes champs. « Utilisé par » nomme les dispositifs du [référentiel law](../rules-law.md) dont une règle
            utilise le champ, à une date ou à une autre. `rules --fields` affiche la même liste, `--scheme CPF` celle d'un dispositif.

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
        out.append("\n### `%s`%s%s\n\n".formatted(field.name(), words.of(" : ", ": "), words.of(field.label())));
        out.append(words.of(field.meaning())).append("\n\n");
        FieldLine.of(field, words, code -> "`" + code + "`")
                .forEach(line -> out.append("- ").append(line).append("\n"));
    }
}
