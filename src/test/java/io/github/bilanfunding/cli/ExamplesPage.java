package io.github.bilanfunding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.value.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The page of typical people: the request of each, and what {@code decide} prints. */
final class ExamplesPage {

    private static final String FRENCH_HEAD = """
            # Dix personnes, dix réponses

            Ce que dix personnes ou services diraient au premier appel, et la réponse de `decide`. Ce que la demande ne dit pas
            est inconnu, jamais zéro ni non. Ce que veulent dire les mots : [pour les organismes de bilan](organismes.md). Tous
            les champs : [les champs de la demande](champs.md).

            Page générée ; un test échoue quand elle n'est plus à jour.
            """;

    private static final String ENGLISH_HEAD = """
            # Ten people, ten answers

            What ten people or departments would say first, and the answer of `decide`. What a request does not say is
            unknown, never zero and never no. All fields: [the fields of a request](fields.md). The same page
            [in French](fr/exemples.md).

            Generated; a test fails when it is stale.
            """;

    private final Words words;
    private final Path folder;

    ExamplesPage(Language language) {
        this.words = new Words(language);
        this.folder = Path.of(words.of("docs/fr", "docs"));
    }

    Path page() {
        return folder.resolve(words.of("exemples.md", "examples.md"));
    }

    String of(List<TypicalPerson> people) {
        StringBuilder out = new StringBuilder(words.of(FRENCH_HEAD, ENGLISH_HEAD));
        people.forEach(person -> out.append(section(person)));
        return out.toString();
    }

    private String section(TypicalPerson person) {
        String language = words.language().name().substring(0, 2).toLowerCase(Locale.ROOT);
        String arguments = "decide " + person.file() + words.of("", " --lang " + language);
        Shell.Outcome outcome = Shell.run(arguments.split(" ", -1));
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        return """

                ## %s

                %s

                [%s](%s):

                ```json
                %s```

                ```console
                $ mvn -q compile exec:java -Dexec.args="%s"
                %s```
                """.formatted(
                        words.of(person.title()),
                        words.of(person.shows()),
                        words.of("La demande", "The request"),
                        folder.relativize(person.file()),
                        person.document(),
                        arguments,
                        outcome.out());
    }
}
