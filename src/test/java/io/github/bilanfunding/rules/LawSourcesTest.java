package io.github.bilanfunding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.decision.Confidence;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.internal.catalogue.Rulebook;
import io.github.bilanfunding.rulebook.SourceEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The law's sources, held against an index of the official articles: reference, version id, in force since. */
class LawSourcesTest {

    private static final List<SourceEntry> SOURCES =
            Rulebook.of("law").catalogue().statements();
    private static final Map<String, String[]> ARTICLES = articles();

    @Test
    void every_version_cited_is_the_one_of_the_index() {
        assertThat(SOURCES).extracting(SourceEntry::source).allSatisfy(source -> {
            if (source.version() != null) {
                assertThat(ARTICLES).as("articles").containsKey(source.reference());
                assertThat(source.version()).as(source.reference()).isEqualTo(article(source)[2]);
                assertThat(source.since()).as(source.reference()).hasToString(article(source)[3]);
            }
        });
    }

    @Test
    void an_article_of_the_index_is_cited_with_its_version() {
        assertThat(SOURCES).extracting(SourceEntry::source).allSatisfy(source -> {
            if (ARTICLES.containsKey(source.reference())) {
                assertThat(source.version()).as(source.reference()).isEqualTo(article(source)[2]);
            }
        });
    }

    @Test
    void only_what_was_read_in_an_official_text_is_primary() {
        assertThat(SOURCES)
                .extracting(SourceEntry::source)
                .filteredOn(s -> s.confidence() == Confidence.PRIMARY)
                .extracting(Source::version)
                .doesNotContainNull();
    }

    @Test
    void every_source_stands_once() {
        assertThat(SOURCES).extracting(SourceEntry::key).doesNotHaveDuplicates();
        assertThat(SOURCES)
                .extracting(SourceEntry::subject)
                .allSatisfy(s -> assertThat(s).isNotBlank());
    }

    private static String[] article(Source source) {
        return ARTICLES.getOrDefault(source.reference(), new String[] {"", "", "", ""});
    }

    private static Map<String, String[]> articles() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/law/articles.csv")).stream()
                    .skip(1)
                    .map(line -> line.split(";"))
                    .collect(Collectors.toMap(columns -> columns[0], columns -> columns));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
