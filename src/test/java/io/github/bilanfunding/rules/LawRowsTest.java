package io.github.bilanfunding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.rulebook.TableRow;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of the law's tables as the catalogue shows them. */
class LawRowsTest {

    private static final Set<String> CODES = Set.of("groups", "routes", "schemes");
    private static final List<TableRow> ROWS =
            FundingEngine.of(RulebookId.LAW).catalogue().rows();

    @Test
    void every_row_of_every_table_is_shown_once() {
        assertThat(ROWS)
                .extracting(TableRow::table)
                .containsExactlyInAnyOrderElementsOf(
                        tables().flatMap(table -> rows(table).stream().map(row -> table))
                                .toList());
        assertThat(ROWS)
                .extracting(row -> row.table() + " " + row.key() + " " + row.validFrom())
                .doesNotHaveDuplicates();
    }

    @Test
    void every_row_has_a_source_of_the_registry_and_a_first_day_except_those_of_the_agreements() {
        Catalogue law = FundingEngine.of(RulebookId.LAW).catalogue();

        assertThat(ROWS).filteredOn(row -> !row.table().equals("idcc")).allSatisfy(row -> {
            assertThat(row.validFrom()).isNotNull();
            assertThat(law.sources()).containsKey(row.source());
        });
    }

    @Test
    void a_rulebook_without_tables_has_no_rows() {
        assertThat(FundingEngine.of(RulebookId.GUIDE).catalogue().rows()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CONSTRUCTYS 1702 2614 3212 0-49 CAP_PER_ACTION | 2 000,00 € par bilan, de 0 à 49 salariés",
                "CONSTRUCTYS 1702 2614 3212 0-49 RATE_PER_HOUR | 32,00 € par heure, de 0 à 49 salariés",
                "CONSTRUCTYS 1702 2614 3212 0-10 ANNUAL_ENVELOPE | 3 500,00 € par an, de 0 à 10 salariés ; pas pour un bilan",
                "OPCO_EP INTERPRO 0-49 RATE_PER_HOUR | 60,00 € par heure de bilan, salaire 13,00 € par heure, de 0 à 49 salariés",
                "OPCO_EP SITE-185 0-49 RATE_PER_HOUR | montant non vu, de 0 à 49 salariés ; bilan non nommé",
                "OPCO_EP SITE-204 50-10000000 ANNUAL_ENVELOPE | 50 000,00 € par an, dès 50 salariés ; bilan non nommé",
                "ATLAS 1486 50-99 PERCENT | 50 % d'au plus 11 200,00 €, de 50 à 99 salariés",
                "44 | OPCO_2I (HIGH)",
                "INTERPRO 9999 | convention collective (IDCC) 9999",
                "1596 1779 | convention collective (IDCC) 1779",
                "STANDARD | 20 % du prix hors taxes",
                "LIBERAL | FIF_PL",
                "LIBERAL 0.2 | 0,2 % du chiffre d'affaires",
                "TRADE 0.1 | 0,1 % du chiffre d'affaires"
            })
    void a_row_says_its_amount_and_for_whom(String key, String words) {
        assertThat(ROWS)
                .filteredOn(row -> row.key().equals(key))
                .singleElement()
                .satisfies(row -> assertThat(plain(row.text().french())).isEqualTo(words));
    }

    @Test
    void a_row_says_the_same_in_english() {
        assertThat(ROWS)
                .filteredOn(row -> row.key().equals("ATLAS 1486 50-99 PERCENT"))
                .singleElement()
                .satisfies(row -> assertThat(row.text().english())
                        .isEqualTo("50% of at most €11,200.00, from 50 to 99 employees"));
    }

    private static String plain(String text) {
        return Objects.requireNonNull(text).replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    /** The tables of the rulebook, without the codes and groups, which rules show themselves. */
    private static Stream<String> tables() {
        String listed = Resources.properties("rules/law/rulebook.properties").getProperty("tables");
        return Stream.of(listed.split(" ")).filter(table -> !CODES.contains(table));
    }

    private static List<CsvRow> rows(String table) {
        return CsvRow.of(table, Resources.text("rules/law/" + table + ".csv"));
    }
}
