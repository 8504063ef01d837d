package io.github.bilanfunding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.TableRow;
import io.github.bilanfunding.testing.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the files of every rulebook. */
class EveryRulebookTest {

    private static final Pattern NAME = Pattern.compile("(?m)^rule \"([^\"]+)\"$");

    @ParameterizedTest
    @ValueSource(strings = {"guide", "law"})
    void the_catalogue_holds_exactly_the_rules_of_the_files(String id) {
        List<String> written = RulebookBundle.of(id).rules().values().stream()
                .flatMap(text -> NAME.matcher(text).results())
                .map(name -> name.group(1))
                .toList();

        assertThat(catalogue(id).rules()).extracting(RuleInfo::id).containsExactlyInAnyOrderElementsOf(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "law"})
    void the_fingerprint_covers_every_rule_file(String id) throws IOException {
        Path folder = Path.of("src/main/resources/io/github/bilanfunding/rules", id);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".drl"))
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(
                            RulebookBundle.of(id).rules().keySet());
        }
    }

    /** Of two members with the same condition both would hold at once, and nothing could tell one from the other. */
    @ParameterizedTest
    @ValueSource(strings = {"guide", "law"})
    void the_members_of_a_family_on_one_day_are_of_other_schemes_or_ask_something_else(String id) {
        Catalogue catalogue = catalogue(id);

        assertThat(catalogue.turningDays())
                .isNotEmpty()
                .allSatisfy(day -> assertThat(catalogue.on(day))
                        .as("on %s", day)
                        .extracting(r -> r.family() + " of " + r.scheme() + " asks " + r.condition())
                        .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "law"})
    void every_source_is_cited_or_stands_in_the_catalogue_for_the_record(String id) {
        Catalogue catalogue = catalogue(id);
        Set<String> cited = Stream.of(
                        catalogue.rules().stream().flatMap(r -> r.sources().stream()),
                        catalogue.rows().stream().map(TableRow::source),
                        catalogue.payments().stream().flatMap(p -> p.sources().stream()),
                        catalogue.mentions().stream().flatMap(m -> m.sources().stream()),
                        catalogue.steps().stream().flatMap(s -> s.sources().stream()))
                .flatMap(sources -> sources)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());

        assertThat(catalogue.sources().values())
                .allSatisfy(s -> assertThat(s.entryOnly() || cited.contains(s.key()))
                        .as(s.key())
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "law"})
    void every_formality_belongs_to_a_family(String id) {
        byte[] rows = Document.resource("/io/github/bilanfunding/rules/" + id + "/formalities.csv");

        assertThat(new String(rows, StandardCharsets.UTF_8).lines().skip(1))
                .hasSameSizeAs(catalogue(id).formalities());
    }

    private static Catalogue catalogue(String id) {
        return CompiledRulebook.of(id).catalogue();
    }
}
