package io.github.bilanfunding.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.resource.CsvRow;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of a rulebook's file and those that another rulebook adds. */
class MergedTableTest {

    private static final String VAT = "vat;percent;from;to;source\nSTANDARD;20;2019-01-01;;CGI\n";

    @Test
    void a_row_of_a_new_subject_is_added() {
        assertThat(merged("vat.csv", VAT, "vat;percent;from;to;source\nREDUCED;10;2026-01-01;;CGI\n"))
                .isEqualTo(VAT + "REDUCED;10;2026-01-01;;CGI\n");
    }

    @Test
    void a_replaced_row_applies_until_the_day_before() {
        assertThat(merged(
                        "vat.csv",
                        VAT,
                        "vat;percent;from;to;source;replaces\nSTANDARD;21;2027-01-01;;CGI;STANDARD 2019-01-01\n"))
                .isEqualTo("""
                        vat;percent;from;to;source
                        STANDARD;20;2019-01-01;2026-12-31;CGI
                        STANDARD;21;2027-01-01;;CGI
                        """);
    }

    @Test
    void a_row_that_is_replaced_from_its_first_day_is_gone() {
        assertThat(merged(
                        "vat.csv",
                        VAT,
                        "vat;percent;from;to;source;replaces\nSTANDARD;21;2019-01-01;;CGI;STANDARD 2019-01-01\n"))
                .isEqualTo("vat;percent;from;to;source\nSTANDARD;21;2019-01-01;;CGI\n");
    }

    @Test
    void a_row_on_the_same_days_must_name_what_it_replaces() {
        assertThatThrownBy(() -> merged("vat.csv", VAT, "vat;percent;from;to;source\nSTANDARD;21;2027-01-01;;CGI\n"))
                .isInstanceOf(RulebookException.class)
                .hasMessage("vat.csv: the row STANDARD 2027-01-01 says what the row STANDARD 2019-01-01 says already: "
                        + "name that one in the column replaces, or choose other days");
    }

    @Test
    void a_row_that_replaces_none_gets_the_nearest_name() {
        assertThatThrownBy(() -> merged(
                        "vat.csv",
                        VAT,
                        "vat;percent;from;to;source;replaces\nSTANDARD;21;2027-01-01;;CGI;STANDARD 2019-01-02\n"))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("did you mean [STANDARD 2019-01-01]");
    }

    @Test
    void a_row_that_ended_before_cannot_be_replaced() {
        String ended = VAT.replace(";;CGI", ";2025-12-31;CGI");
        assertThatThrownBy(() -> merged(
                        "vat.csv",
                        ended,
                        "vat;percent;from;to;source;replaces\nSTANDARD;21;2026-01-01;;CGI;STANDARD 2019-01-01\n"))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("which ends on 2025-12-31 already");
    }

    @Test
    void a_row_without_days_takes_the_place_of_the_one_that_it_replaces() {
        assertThat(merged(
                        "idcc.csv",
                        "idcc;opco;confidence\n3;A;HIGH\n16;B;HIGH\n",
                        "idcc;opco;confidence;replaces\n3;C;HIGH;3\n"))
                .isEqualTo("idcc;opco;confidence\n3;C;HIGH\n16;B;HIGH\n");
    }

    @Test
    void a_scheme_stands_behind_the_one_that_it_names() {
        assertThat(merged("schemes.csv", "code;label\nA;a\nB;b\n", "code;label;after\nC;c;A\n"))
                .isEqualTo("code;label\nA;a\nC;c\nB;b\n");
    }

    @Test
    void a_group_gets_the_schemes_that_are_added_to_it() {
        assertThat(merged("groups.csv", "group;schemes\nG;A B\n", "group;schemes\nG;C\nH;C\n"))
                .isEqualTo("group;schemes\nG;A B C\nH;C\n");
    }

    @Test
    void a_cell_with_a_separator_keeps_its_quotation_marks() {
        String base = "key;reference\nA;\"a;b\"\nB;\"say \"\"so\"\"\"\n";
        assertThat(merged("sources.csv", base, "key;reference\nC;c\n")).isEqualTo(base + "C;c\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "law"})
    void every_row_of_a_shipped_rulebook_has_a_name_of_its_own(String id) {
        RulebookBundle files = RulebookBundle.of(id);
        for (String file : files.names()) {
            if (file.endsWith(".csv")) {
                List<String> names = CsvRow.of(file, files.text(file)).stream()
                        .map(row -> RowName.of(file, row))
                        .toList();
                assertThat(names)
                        .as(file)
                        .isNotEmpty()
                        .doesNotContain("")
                        .hasSize(Set.copyOf(names).size());
            }
        }
    }

    private static String merged(String file, String base, String own) {
        return MergedTable.of(file, base, own);
    }
}
