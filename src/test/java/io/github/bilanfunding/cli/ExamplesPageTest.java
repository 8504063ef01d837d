package io.github.bilanfunding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Golden;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesPageTest {

    static List<TypicalPerson> people() {
        return TypicalPerson.all();
    }

    @ParameterizedTest
    @EnumSource
    void the_page_is_current(Language language) {
        ExamplesPage page = new ExamplesPage(language);

        Golden.assertCurrent(page.page(), page.of(people()));
    }

    @ParameterizedTest
    @MethodSource("people")
    void the_sentence_on_an_answer_names_who_pays(TypicalPerson person) {
        FundingPlan plan = person.plan(FundingEngine.of(RulebookId.LAW));

        assertThat(TypicalPerson.paying(plan)).isEqualTo(person.pays());
        assertThat(TypicalPerson.open(plan)).isEqualTo(person.toConfirm());
    }

    @Test
    void every_request_in_the_folder_is_on_the_page() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("docs/examples"))) {
            assertThat(people())
                    .hasSize(10)
                    .extracting(TypicalPerson::file)
                    .containsExactlyInAnyOrderElementsOf(
                            files.filter(Files::isRegularFile).toList());
        }
    }
}
