package io.github.bilanfunding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.ArticleIndexes;
import io.github.bilanfunding.testing.Json;
import io.github.bilanfunding.value.BilingualText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code changes --articles}: the articles of which an index knows more than the rulebook. */
class ArticlesTest {

    private static final Catalogue LAW = FundingEngine.of(RulebookId.LAW).catalogue();
    private static final String LATER = "C. trav. D6323-4;LEGIARTI000038021665;LEGIARTI000060000001;2027-01-01;\n";

    @TempDir
    Path folder;

    @Test
    void the_index_of_today_brings_no_news() {
        Shell.Outcome run = Shell.run("changes", "--articles", ArticleIndexes.FILE.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .containsExactly(
                        "Articles cités par le référentiel law " + LAW.version().version() + ", comparés à un index",
                        "Vérifié jusqu'au " + BilingualText.ofDay(LAW.verifiedUntil()),
                        "",
                        "Aucune version nouvelle.");
    }

    @Test
    void a_newer_version_is_named_with_the_one_known_and_what_cites_the_article() throws IOException {
        Shell.Outcome run = Shell.run("changes", "--articles", index(ArticleIndexes.text() + LATER), "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines())
                .contains(
                        "C. trav. D6323-4",
                        "  known: C. trav. D6323-4 LEGIARTI000038021770, since 1 January 2019, text read",
                        "  newer: LEGIARTI000060000001, since 1 January 2027")
                .anySatisfy(line ->
                        assertThat(line).startsWith("  cited by: ").contains("CPF-DEMANDE-60-JOURS", "formalities "));
    }

    @Test
    void a_first_day_that_was_unknown_and_an_end_are_news() throws IOException {
        String known = ArticleIndexes.text()
                .replace("LEGIARTI000054703482;?;", "LEGIARTI000054703482;2026-08-01;")
                .replace("LEGIARTI000038021770;2019-01-01;", "LEGIARTI000038021770;2019-01-01;2026-12-01");

        assertThat(Shell.run("changes", "--articles", index(known)).lines())
                .contains(
                        "C. trav. L6323-4",
                        "  autres jours : LEGIARTI000054703482, depuis le 01/08/2026",
                        "C. trav. D6323-4",
                        "  autres jours : LEGIARTI000038021770, depuis le 01/01/2019, jusqu'à la veille du 01/12/2026");
    }

    @Test
    void a_version_that_never_came_into_force_or_ended_long_ago_is_no_news() throws IOException {
        String index = ArticleIndexes.text()
                + "C. trav. D6323-4;LEGIARTI000038021665;LEGIARTI000060000001;2027-01-01;2026-12-01\n"
                + "C. trav. D6323-4;LEGIARTI000038021665;LEGIARTI000000000001;2015-01-01;2018-12-31\n";

        assertThat(Shell.run("changes", "--articles", index(index)).lines()).endsWith("Aucune version nouvelle.");
    }

    @Test
    void a_cited_article_that_the_index_lacks_is_named() throws IOException {
        String index = ArticleIndexes.text().replaceAll("(?m)^C\\. trav\\. D6323-4;.*\n", "");

        assertThat(Shell.run("changes", "--articles", index(index)).lines())
                .endsWith("Absents de l'index : C. trav. D6323-4");
    }

    @Test
    void the_news_are_written_as_json() throws IOException {
        Object json =
                Json.parse(Shell.run("changes", "--articles", index(ArticleIndexes.text() + LATER), "--format", "json")
                        .out());

        assertThat(Json.at(json, "/rulebook/id")).isEqualTo("law");
        assertThat(Json.at(json, "/articles/0/known/reference")).isEqualTo("C. trav. D6323-4");
        assertThat(Json.at(json, "/articles/0/newer/0/version")).isEqualTo("LEGIARTI000060000001");
        assertThat(Json.at(json, "/articles/0/newer/0/from")).isEqualTo("2027-01-01");
        assertThat((List<?>) Json.at(json, "/articles/0/citedBy")).isNotEmpty();
        assertThat((List<?>) Json.at(json, "/articles")).hasSize(1);
    }

    @Test
    void a_rulebook_without_articles_has_no_news() {
        Shell.Outcome run = Shell.run(
                "changes", "--articles", ArticleIndexes.FILE.toString(), "--rulebook", "guide", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines())
                .startsWith("Articles cited by the rulebook guide " + version() + ", compared with an index")
                .endsWith("No newer version.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reference,cid,version,from,until\\n      | line 1 is 'reference,cid,version,from,until': write reference;cid;",
                "''                                        | line 1 is ''",
                "reference;cid;version;from;until\\na;b;c\\n | line 2 has 3 cells",
                "reference;cid;version;from;until\\na;b;c;2026-02-30;\\n | line 2 has the day '2026-02-30'"
            })
    void a_file_that_is_no_index_is_refused_with_its_line(String text, String advice) throws IOException {
        Shell.Outcome run =
                Shell.run("changes", "--articles", index(text.strip().replace("\\n", "\n")));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("pas un index d'articles", advice).doesNotContain("java.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "changes --articles none.csv                                | fichier introuvable",
                "changes --articles a.csv --from 2026-01-01 --to 2026-02-01 | options incompatibles",
                "changes --articles a.csv --rulebooks law,law               | options incompatibles",
                "changes --rulebook law                                     | --articles"
            })
    void a_mistake_is_shown_with_what_would_be_right(String args, String advice) {
        Shell.Outcome run = Shell.run(args.strip().split(" +", -1));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(advice).doesNotContain("java.");
    }

    private static String version() {
        return FundingEngine.of(RulebookId.GUIDE).catalogue().version().version();
    }

    private String index(String text) throws IOException {
        return Files.writeString(folder.resolve("index.csv"), text).toString();
    }
}
