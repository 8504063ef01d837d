package io.github.bilanfunding.docs;

import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.CoveredRulebook;
import io.github.bilanfunding.testing.Golden;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CoveragePageTest {

    @Test
    void the_page_of_what_the_cases_show_of_the_law_is_current() {
        Golden.assertCurrent(Path.of("docs/coverage-law.md"), CoveragePage.of(CoveredRulebook.of(RulebookId.LAW)));
    }
}
