package io.github.bilanfunding.internal.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.request.Fund;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of separated columns, read by the names in their header. */
class CsvRowTest {

    @Test
    void a_cell_is_found_by_the_name_of_its_column() {
        List<CsvRow> rows = CsvRow.of("t.csv", "a;b\n1;2\n3;\n");

        assertThat(rows).extracting(row -> row.get("a") + "/" + row.get("b")).containsExactly("1/2", "3/");
        assertThat(rows.get(1).orNull("b")).isNull();
        assertThat(rows.get(1).get("a column of a later version")).isEmpty();
    }

    @Test
    void a_file_of_a_header_alone_has_no_rows() {
        assertThat(CsvRow.of("t.csv", "a;b\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"x;y\";2` | `x;y`",
                "`\"say \"\"yes\"\"\";2` | `say \"yes\"`",
                "`\"\";2` | ``",
                "`\"\"\"\";2` | `\"`",
                "`\"x\"\";\"\"y\";2` | `x\";\"y`",
                "`a \"b\" c;2` | `a \"b\" c`",
                "`5'\";2` | `5'\"`"
            })
    void a_cell_that_holds_the_separator_is_quoted_and_holds_its_own_marks_twice(String line, String cell) {
        assertThat(CsvRow.of("t.csv", "a;b\n" + line + "\n")).singleElement().satisfies(row -> {
            assertThat(row.get("a")).isEqualTo(cell);
            assertThat(row.get("b")).isEqualTo("2");
        });
    }

    @Test
    void the_last_cell_may_be_quoted_too() {
        assertThat(CsvRow.of("t.csv", "a;b\n1;\"x;y\"\n"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("b")).isEqualTo("x;y"));
    }

    @Test
    void a_tab_separates_where_a_file_says_so_and_a_semicolon_is_text_there() {
        assertThat(CsvRow.ofTabbed("t.tsv", "a\tb\n1;2\t\"x\ty\"\n"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("a")).isEqualTo("1;2");
                    assertThat(row.get("b")).isEqualTo("x\ty");
                });
    }

    @Test
    void another_number_of_cells_than_of_columns_is_refused_with_the_line_and_an_advice() {
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> CsvRow.of("t.csv", "a;b\n1;2;3\n"))
                .withMessage("t.csv: 2 columns expected, 3 found in: 1;2;3; "
                        + "put a cell that holds the separator in quotation marks");
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> CsvRow.of("t.csv", "a;b\n1\n"))
                .withMessageStartingWith("t.csv: 2 columns expected, 1 found in: 1");
    }

    @Test
    void a_cell_that_does_not_end_is_refused_with_its_line() {
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> CsvRow.of("t.csv", "a;b\n\"1;2\n"))
                .withMessage("a cell has no closing quotation mark: \"1;2");
    }

    @Test
    void what_follows_a_closing_mark_is_refused() {
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> CsvRow.of("t.csv", "a;b\n\"1\"x;2\n"))
                .withMessage("a cell goes on behind its closing quotation mark: \"1\"x;2; "
                        + "write a quotation mark inside it twice");
    }

    @Test
    void a_cell_is_read_as_what_it_means() {
        CsvRow row = CsvRow.of("t.csv", """
                        day;no day;fund;no fund;yes;no;unknown;sum;no sum;items;words;none;text;textEn
                        2025-01-31;;VIVEA;;yes;no;;102.23;;a b|c;d e;;oui|non;yes|no
                        """).get(0);

        assertThat(row.day("day")).isEqualTo(LocalDate.of(2025, 1, 31));
        assertThat(row.dayOrNull("day")).isEqualTo(LocalDate.of(2025, 1, 31));
        assertThat(row.dayOrNull("no day")).isNull();
        assertThat(row.oneOf(Fund.class, "fund")).isEqualTo(Fund.VIVEA);
        assertThat(row.oneOf(Fund.class, "no fund")).isNull();
        assertThat(row.yesOrNo("yes")).isTrue();
        assertThat(row.yesOrNo("no")).isFalse();
        assertThat(row.yesOrNo("unknown")).isNull();
        assertThat(row.eurosOrNull("sum")).isEqualTo(new Euros(10_223));
        assertThat(row.eurosOrNull("no sum")).isNull();
        assertThat(row.items("items")).containsExactly("a b", "c");
        assertThat(row.items("none")).isEmpty();
        assertThat(row.words("words")).containsExactly("d", "e");
        assertThat(row.words("none")).isEmpty();
        assertThat(row.text("text")).isEqualTo(new BilingualText("oui|non", "yes|no"));
        assertThat(row.texts("text")).containsExactly(new BilingualText("oui", "yes"), new BilingualText("non", "no"));
    }
}
