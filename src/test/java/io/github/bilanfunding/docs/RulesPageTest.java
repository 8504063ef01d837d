package io.github.bilanfunding.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulesPageTest {

    private static final Catalogue GUIDE = FundingEngine.of(RulebookId.GUIDE).catalogue();

    private static final String PAGE = RulesPage.of(
            GUIDE,
            "The guide rulebook",
            "What the guide says, statement by statement, and the rules that carry it. The guide is encoded as it stands, "
                    + "its errors included. Each rule leads to its text in DRL and the cases that exercise it.");

    @Test
    void the_page_of_the_guide_is_current() {
        Golden.assertCurrent(Path.of("docs/rules-guide.md"), PAGE);
    }

    @Test
    void the_page_of_the_law_is_current() {
        Catalogue law = FundingEngine.of(RulebookId.LAW).catalogue();
        String rates = new String(
                Document.resource("/io/github/bilanfunding/rules/law/opco-rates.csv"), StandardCharsets.UTF_8);

        Golden.assertCurrent(Path.of("docs/rules-law.md"), LawPage.of(law, rates));
    }

    @Test
    void the_page_of_what_changes_in_the_law_is_current() {
        Catalogue law = FundingEngine.of(RulebookId.LAW).catalogue();

        Golden.assertCurrent(Path.of("docs/law-changes.md"), ChangesPage.of(law));
    }

    @ParameterizedTest
    @EnumSource
    void the_pages_of_the_rules_are_current(RulebookId id) throws IOException {
        Catalogue catalogue = FundingEngine.of(id).catalogue();
        Path folder = Path.of("docs/rules", id.code());
        Map<String, String> pages = SchemePage.all(catalogue);

        pages.forEach((name, page) -> Golden.assertCurrent(folder.resolve(name), page));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .extracting(f -> f.getFileName().toString())
                    .containsExactlyInAnyOrderElementsOf(pages.keySet());
        }
    }

    @Test
    void every_statement_has_a_carrier_on_the_page() {
        assertThat(GUIDE.sources().keySet())
                .allSatisfy(key -> assertThat(PAGE)
                        .containsPattern("\n\\| " + key + " \\| [^|]+ \\| (catalogue entry|`G-).*\\|\n"));
    }
}
