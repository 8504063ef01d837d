package io.github.bilanfunding.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.internal.search.Search;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Initiative;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);

    @Test
    void every_choice_is_a_remedy_where_the_request_says_otherwise() {
        for (CsvRow row : CsvRow.of("choices.csv", Resources.text("choices.csv"))) {
            FundingRequest otherwise = Document.minimal().request();
            for (String pointer : row.items("pointers")) {
                otherwise = otherwise.with(pointer, otherwise(row.get("value")));
            }

            assertThat(remedies(otherwise)).anySatisfy(remedy -> {
                assertThat(remedy.text()).isEqualTo(row.text("text"));
                assertThat(remedy.changes())
                        .extracting(Change::pointer)
                        .containsExactlyElementsOf(row.items("pointers"));
                assertThat(remedy.changes())
                        .allSatisfy(
                                change -> assertThat(change.value().toString()).isEqualTo(row.get("value")));
            });
        }
    }

    @Test
    void a_field_that_is_unknown_is_not_changed() {
        FundingRequest request = Document.minimal().request().with("/initiative", Initiative.EMPLOYER);

        assertThat(remedies(request)).isEmpty();
    }

    @Test
    void of_two_fields_that_say_the_same_only_the_known_one_is_changed() {
        FundingRequest request = Document.minimal()
                .request()
                .with("/initiative", Initiative.EMPLOYER)
                .with("/bilan/onWorkingTime", false);

        assertThat(remedies(request))
                .singleElement()
                .satisfies(remedy ->
                        assertThat(remedy.changes()).containsExactly(new Change("/bilan/onWorkingTime", true)));
    }

    private static Object otherwise(String value) {
        return value.equals("EMPLOYER") ? Initiative.BENEFICIARY : !Boolean.parseBoolean(value);
    }

    private static List<Remedy> remedies(FundingRequest request) {
        return Choice.of(new Trials(new Search(LAW, request), request.requestDate()));
    }
}
