package io.github.bilanfunding.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.FieldInfo;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Golden;
import io.github.bilanfunding.value.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FieldsPageTest {

    private static final Catalogue LAW = FundingEngine.of(RulebookId.LAW).catalogue();
    private static final String FRENCH = FieldsPage.of(LAW, new Words(Language.FRENCH));
    private static final String ENGLISH = FieldsPage.of(LAW, new Words(Language.ENGLISH));

    @Test
    void the_french_page_is_current() {
        Golden.assertCurrent(Path.of("docs/fr/champs.md"), FRENCH);
    }

    @Test
    void the_english_page_is_current() {
        Golden.assertCurrent(Path.of("docs/fields.md"), ENGLISH);
    }

    @Test
    void the_fields_of_a_grant_stand_in_the_section_of_the_grants() {
        assertThat(FRENCH.lines().filter(line -> line.startsWith("## "))).doesNotHaveDuplicates();
        assertThat(FRENCH).contains("\n### `grants/0/amount` : montant de l'aide\n");
    }

    @Test
    void both_pages_show_every_field_with_its_example() {
        assertThat(LAW.fields())
                .extracting(FieldInfo::example)
                .allSatisfy(example -> assertThat(FRENCH).contains(": `" + example + "`\n"))
                .allSatisfy(example -> assertThat(ENGLISH).contains(": `" + example + "`\n"));
    }
}
