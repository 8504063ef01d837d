package io.github.bilanfunding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.testing.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What each limit of a document lets pass, and what it says to one more. */
class LimitsTest {

    private final List<String> problems = new ArrayList<>();
    private final List<String> french = new ArrayList<>();

    @Test
    void ten_thousand_characters_are_a_text_and_one_more_is_too_long() {
        assertThat(read("{\"x\": \"" + "é".repeat(10_000) + "\"}")).containsEntry("x", "é".repeat(10_000));
        assertThat(problems).isEmpty();

        assertThat(read("{\"x\": \"" + "é".repeat(10_001) + "\", \"y\": true}")).isEqualTo(Map.of("y", true));
        assertThat(problems).containsExactly("/x this text is too long: at most 10000 characters, shorten it.");
    }

    @Test
    void a_name_is_as_long_as_a_text_at_most_and_what_it_names_is_skipped() {
        assertThat(read("{\"" + "n".repeat(10_000) + "\": 1}")).containsKey("n".repeat(10_000));
        assertThat(problems).isEmpty();

        assertThat(read("{\"" + "n".repeat(10_001) + "\": {\"a\": [1, {}]}, \"y\": true}"))
                .isEqualTo(Map.of("y", true));
        assertThat(problems).containsExactly(" this text is too long: at most 10000 characters, shorten it.");
    }

    @Test
    void thirty_characters_are_a_number_and_one_more_is_out_of_all_proportion() {
        assertThat(read("{\"x\": " + "9".repeat(30) + ", \"y\": -0." + "9".repeat(27) + "}"))
                .hasSize(2);
        assertThat(problems).isEmpty();

        assertThat(read("{\"x\": " + "9".repeat(31) + ", \"y\": true}")).isEqualTo(Map.of("y", true));
        assertThat(problems)
                .containsExactly("/x this number is out of all proportion: at most 30 characters, shorten it.");
    }

    @Test
    void thirty_two_levels_are_read_however_often_and_one_more_is_too_deep() {
        String deep = "{\"a\":".repeat(15) + "[".repeat(16) + "]".repeat(16) + "}".repeat(15);
        assertThat(read("{\"x\": " + deep + ", \"y\": " + deep + "}")).hasSize(2);
        assertThat(problems).isEmpty();

        assertThat(read("{\"x\": " + "[".repeat(32) + "]".repeat(32) + "}")).isNull();
        assertThat(problems)
                .containsExactly("/x" + "/0".repeat(31) + " too deep: at most 32 levels, remove the others.");
    }

    @Test
    void a_thousand_fields_are_read_and_those_beyond_are_counted() {
        String most =
                IntStream.range(0, 1_000).mapToObj(i -> "\"x" + i + "\": 1").collect(Collectors.joining(","));
        assertThat(read("{" + most + "}")).hasSize(1_000);
        assertThat(problems).isEmpty();

        assertThat(read("{" + most + ", \"y\": {\"a\": [1, {}]}, \"z\": 1, \"x0\": 2}"))
                .hasSize(1_000)
                .doesNotContainKeys("y", "z");
        assertThat(problems)
                .containsExactly(
                        "/x0 this field is given twice, the second time on line 1, column "
                                + ("{" + most + ", \"y\": {\"a\": [1, {}]}, \"z\": 1, \"").length() + ": keep one.",
                        " 1002 fields: at most 1000, remove the others.");
        assertThat(french).contains("1002 champs : 1000 au plus, retirez les autres.");
    }

    @Test
    void ten_thousand_items_are_read_and_those_beyond_are_counted() {
        assertThat(read("{\"x\": [" + "1,".repeat(9_999) + "1]}")).hasSize(1);
        assertThat(problems).isEmpty();

        assertThat(read("{\"x\": [" + "1,".repeat(10_000) + "{\"a\": [1, {}]}, [[2]], 3], \"y\": true}"))
                .containsEntry("y", true)
                .extractingByKey("x")
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(10_000);
        assertThat(problems).containsExactly("/x 10003 items: at most 10000, split the list.");
        assertThat(french).containsExactly("10003 éléments : 10000 au plus, partagez la liste.");
    }

    @Test
    void two_hundred_thousand_values_are_held_and_one_more_is_not() {
        String most = IntStream.range(0, 20)
                .mapToObj(i -> "\"x" + i + "\": [" + "1,".repeat(9_998) + "1]")
                .collect(Collectors.joining(","));
        assertThat(read("{" + most + "}")).hasSize(20);
        assertThat(problems).isEmpty();

        assertThat(read("{" + most + ", \"y\": 1}")).isNull();
        assertThat(problems).containsExactly(" the document has more than 200000 values: split it.");

        String list = "[" + "1,".repeat(9_999) + "1]";
        assertThat(read("{\"x\": [" + (list + ",").repeat(19) + list + "]}")).isNull();
        assertThat(problems).containsExactly("/x/19 the document has more than 200000 values: split it.");
    }

    @Test
    void a_cohort_may_have_more_values_than_are_held_at_one_time() {
        String person =
                "{\"status\": \"EMPLOYEE\", \"contract\": \"PERMANENT\", \"cpf\": {\"balance\": 1}, \"grants\": ["
                        + IntStream.range(0, 6)
                                .mapToObj(i -> "{\"funder\": \""
                                        + List.of("AIF", "REGION", "FAF", "AGEFIPH", "FIPHFP", "C2P")
                                                .get(i) + "\", \"amount\": 1, \"throughCpf\": false}")
                                .collect(Collectors.joining(","))
                        + "]}";
        byte[] document = Document.minimal()
                .without("/beneficiary")
                .with("/beneficiaries", "[" + (person + ",").repeat(7_999) + person + "]")
                .bytes();

        CohortRequest read = ((RequestDocument.Cohort) RequestReader.read(document)).request();

        assertThat(read.beneficiaries()).hasSize(8_000);
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), document)) {
            parser.nextToken();
            assertThat((Object) JsonForms.read(CohortRequest.class, new ParserTokens(parser), ""))
                    .isEqualTo(read);
        }
    }

    private @Nullable Map<String, Object> read(String document) {
        problems.clear();
        french.clear();
        @SuppressWarnings("unchecked")
        Map<String, Object> members = (Map<String, Object>) TreeReader.members(document.getBytes(UTF_8), this::add);
        return members;
    }

    private void add(Problem problem) {
        problems.add(problem.pointer() + " " + problem.message().english());
        french.add(problem.message().french());
    }
}
