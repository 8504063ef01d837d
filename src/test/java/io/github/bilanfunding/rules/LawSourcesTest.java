package io.github.bilanfunding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.comparison.ArticleChanges;
import io.github.bilanfunding.comparison.ArticleIndex;
import io.github.bilanfunding.comparison.ArticleVersion;
import io.github.bilanfunding.decision.Confidence;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.rulebook.SourceEntry;
import io.github.bilanfunding.rulebook.SourceVersion;
import io.github.bilanfunding.testing.ArticleIndexes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The law's sources, held against the official articles: an index of all their versions, the ids of the versions that were
 * read, and the texts of the articles that are quoted.
 */
class LawSourcesTest {

    private static final Catalogue LAW = FundingEngine.of(RulebookId.LAW).catalogue();
    private static final Collection<SourceEntry> SOURCES = LAW.sources().values();
    private static final ArticleIndex INDEX = ArticleIndexes.known();
    private static final Set<String> READ = columns("articles.csv", 0).values().stream()
            .map(article -> article[2])
            .collect(Collectors.toSet());
    private static final Map<String, String[]> TEXTS = columns("article-texts.csv", 2);
    private static final Pattern CUT = Pattern.compile(Pattern.quote("[…]"));

    @Test
    void the_index_knows_no_version_and_no_day_that_the_rulebook_lacks() {
        ArticleChanges news = ArticleChanges.between(LAW, INDEX);

        assertThat(news.articles()).isEmpty();
        assertThat(news.notInIndex()).isEmpty();
    }

    @Test
    void every_version_cited_is_one_of_the_index() {
        Set<String> indexed =
                INDEX.versions().stream().map(LawSourcesTest::named).collect(Collectors.toSet());

        assertThat(versions())
                .hasSizeGreaterThan(100)
                .allSatisfy(version -> assertThat(indexed)
                        .contains(version.source().reference() + " "
                                + version.source().version()));
    }

    /** The end of a version before one of which only the id was seen is the day on which it was seen. */
    @Test
    void a_version_ends_when_the_index_says_so_or_when_another_was_seen() {
        for (SourceEntry entry : SOURCES) {
            for (int i = 0; i < entry.versions().size(); i++) {
                SourceVersion version = entry.versions().get(i);
                boolean isLast = i == entry.versions().size() - 1;
                if (version.until() != null && !isLast) {
                    Source next = entry.versions().get(i + 1).source();
                    assertThat(next.since()).as("after %s", version).isEqualTo(version.until());
                }
            }
        }
    }

    @Test
    void an_article_of_the_index_is_cited_with_its_versions() {
        Set<String> articles =
                INDEX.versions().stream().map(ArticleVersion::reference).collect(Collectors.toSet());

        assertThat(SOURCES)
                .filteredOn(entry -> articles.contains(entry.reference()))
                .flatMap(SourceEntry::versions)
                .extracting(version -> version.source().version())
                .doesNotContainNull();
    }

    @Test
    void an_article_stands_once_whatever_its_versions() {
        assertThat(SOURCES).extracting(SourceEntry::reference).doesNotHaveDuplicates();
        assertThat(SOURCES).extracting(SourceEntry::reference).noneMatch(reference -> reference.contains("ancienne"));
    }

    @Test
    void a_version_is_primary_when_its_text_was_read_and_inferred_when_only_its_id_was_seen() {
        Set<String> seen = INDEX.versions().stream()
                .filter(version -> version.from() == null)
                .map(ArticleVersion::version)
                .collect(Collectors.toSet());

        assertThat(versions())
                .allSatisfy(version -> assertThat(version.source().confidence())
                        .as(version.source().version())
                        .isEqualTo(
                                seen.contains(version.source().version())
                                        ? Confidence.INFERRED
                                        : READ.contains(version.source().version())
                                                ? Confidence.PRIMARY
                                                : Confidence.SECONDARY));
    }

    @Test
    void what_is_no_article_is_not_primary() {
        assertThat(SOURCES)
                .flatMap(SourceEntry::versions)
                .extracting(SourceVersion::source)
                .filteredOn(source -> source.version() == null)
                .extracting(Source::confidence)
                .doesNotContain(Confidence.PRIMARY);
    }

    @Test
    void a_version_of_which_only_the_id_was_seen_is_a_doubt() {
        assertThat(SOURCES)
                .filteredOn(entry -> entry.versions().stream()
                        .anyMatch(version -> version.source().version() != null
                                && version.source().confidence() == Confidence.INFERRED))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(entry -> {
                    String article = entry.reference().replace("C. trav. ", "");
                    assertThat(LAW.doubts())
                            .anyMatch(doubt -> doubt.text().french().contains(article + " ")
                                    && LAW.rules().stream()
                                            .filter(rule -> doubt.families().contains(rule.family()))
                                            .anyMatch(rule -> rule.sources().contains(entry.key())));
                });
    }

    @Test
    void every_source_says_what_it_is_about() {
        assertThat(SOURCES)
                .extracting(SourceEntry::subject)
                .allSatisfy(s -> assertThat(s).isNotBlank());
    }

    @Test
    void what_is_quoted_of_an_article_is_in_it_word_for_word_and_in_its_order() {
        assertThat(quoted()).allSatisfy(entry -> {
            String article = plain(TEXTS.get(entry.reference())[1]);
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
        assertThat(quoted()).extracting(SourceEntry::reference).containsExactlyInAnyOrderElementsOf(TEXTS.keySet());
    }

    @Test
    void a_quotation_is_short() {
        assertThat(quoted())
                .extracting(SourceEntry::text)
                .allSatisfy(text -> assertThat(text).hasSizeBetween(1, 300).isEqualTo(text.strip()));
    }

    @Test
    void a_quotation_says_from_which_version_it_comes_when_another_one_is_in_force() {
        assertThat(quoted()).allSatisfy(entry -> {
            SourceVersion read = Objects.requireNonNull(entry.read(), entry.key());
            LocalDate since = Objects.requireNonNull(read.source().since());
            assertThat(Words.quotation(entry, since)).startsWith(entry.reference() + " : « ");
            for (LocalDate day : List.of(since.minusDays(1), LAW.verifiedUntil())) {
                assertThat(Words.quotation(entry, day)).contains(entry.text());
                assertThat(Words.quotation(entry, day).contains(read.source().version() + " en vigueur "))
                        .as("%s on %s", entry.key(), day)
                        .isEqualTo(!read.source().equals(entry.on(day)));
            }
        });
        assertThat(Words.quotation(LAW.entries(List.of("R6323")).get(0), LocalDate.of(2026, 4, 2)))
                .startsWith("C. trav. R6323, version LEGIARTI000049488983 en vigueur du ");
    }

    @Test
    void a_rule_is_not_explained_by_a_text_that_came_after_it() {
        assertThat(LAW.rules())
                .allSatisfy(rule -> assertThat(LAW.quoted(rule))
                        .as(rule.id())
                        .allSatisfy(entry -> assertThat(Objects.requireNonNull(entry.read())
                                        .source()
                                        .since())
                                .isBeforeOrEqualTo(Objects.requireNonNullElse(rule.validTo(), LocalDate.MAX))));
        assertThat(LAW.rules())
                .filteredOn(rule -> rule.sources().contains("R6333-3"))
                .anyMatch(rule -> LAW.quoted(rule).isEmpty())
                .anyMatch(rule -> !LAW.quoted(rule).isEmpty());
    }

    private static List<SourceEntry> quoted() {
        return SOURCES.stream().filter(entry -> entry.text() != null).toList();
    }

    private static Stream<SourceVersion> versions() {
        return SOURCES.stream()
                .flatMap(entry -> entry.versions().stream())
                .filter(version -> version.source().version() != null);
    }

    private static String named(ArticleVersion version) {
        return version.reference() + " " + version.version();
    }

    /** The official texts leave blanks around their links: "l' article L. 6323-4 ,". */
    private static String plain(String text) {
        return text.replace('’', '\'')
                .replaceAll("(?U)\\s+", " ")
                .replace("' ", "'")
                .replaceAll(" ([.,])", "$1")
                .strip();
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
