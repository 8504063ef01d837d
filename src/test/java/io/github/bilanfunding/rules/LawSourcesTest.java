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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The law's sources, held against the official articles: an index of reference, version id and day of entry into force, and
 * the texts of the articles that are quoted.
 */
class LawSourcesTest {

    private static final List<SourceEntry> SOURCES =
            Rulebook.of("law").catalogue().sources();
    private static final Map<String, String[]> ARTICLES = columns("articles.csv", 0);
    private static final Map<String, String[]> TEXTS = columns("article-texts.csv", 2);
    private static final Pattern CUT = Pattern.compile(Pattern.quote("[…]"));

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

    @Test
    void what_is_quoted_of_an_article_is_in_it_word_for_word_and_in_its_order() {
        assertThat(quoted()).allSatisfy(entry -> {
            String article = plain(TEXTS.get(entry.source().reference())[1]);
            int from = 0;
            for (String part : CUT.split(entry.text())) {
                int at = article.indexOf(plain(part), from);
                assertThat(at).as("%s: « %s »", entry.key(), part).isNotNegative();
                from = at + plain(part).length();
            }
        });
    }

    @Test
    void an_article_is_quoted_when_its_text_is_at_hand() {
        assertThat(quoted())
                .extracting(entry -> entry.source().reference())
                .containsExactlyInAnyOrderElementsOf(TEXTS.keySet());
    }

    @Test
    void a_quotation_is_short() {
        assertThat(quoted())
                .extracting(SourceEntry::text)
                .allSatisfy(text -> assertThat(text).hasSizeBetween(1, 300).isEqualTo(text.strip()));
    }

    private static List<SourceEntry> quoted() {
        return SOURCES.stream().filter(entry -> entry.text() != null).toList();
    }

    /** The official texts leave blanks around their links: "l' article L. 6323-4 ,". */
    private static String plain(String text) {
        return text.replace('’', '\'')
                .replaceAll("(?U)\\s+", " ")
                .replace("' ", "'")
                .replaceAll(" ([.,])", "$1")
                .strip();
    }

    private static String[] article(Source source) {
        return ARTICLES.getOrDefault(source.reference(), new String[] {"", "", "", ""});
    }

    /** The lines of a file by their first column; the last of a limited number of columns may hold semicolons. */
    private static Map<String, String[]> columns(String file, int limit) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/law", file)).stream()
                    .skip(1)
                    .map(line -> line.split(";", limit))
                    .collect(Collectors.toMap(columns -> columns[0], columns -> columns));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
