package io.github.bilanfunding.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.request.Beneficiary;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.testing.DamagedDocuments;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.value.Language;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without a tree is what the strict reader reads; all else is left to the strict reader. */
class ValidDocumentTest {

    private static final int REQUESTS = 20_000;
    private static final int DAMAGES = 20_000;
    private static final long SEED = 20_261_126;

    @Test
    void random_requests_are_read_as_they_were_written() {
        RandomRequests requests = new RandomRequests(SEED);
        for (int i = 0; i < REQUESTS; i++) {
            FundingRequest request = requests.next();
            assertThat(ValidDocument.read(written(request))).isEqualTo(request);
        }
    }

    @Test
    void cohorts_are_read_as_they_were_written() {
        RandomRequests requests = new RandomRequests(SEED);
        for (int i = 0; i < REQUESTS / 100; i++) {
            CohortRequest request = requests.cohort(10);
            assertThat(ValidDocument.read(written(request))).isEqualTo(request);
        }
        assertThat(ValidDocument.read(Document.fullCohort().bytes()))
                .isEqualTo(((RequestDocument.Cohort)
                                RequestReader.strict(Document.fullCohort().bytes(), Provider.UNKNOWN))
                        .request());
    }

    @Test
    void a_damaged_document_is_read_as_strictly() {
        DamagedDocuments documents = new DamagedDocuments(Document.full().bytes(), SEED);
        int read = 0;
        for (int i = 0; i < DAMAGES; i++) {
            byte[] document = documents.next();
            RequestDocument valid = RequestReader.valid(document, Provider.UNKNOWN);
            if (valid != null) {
                assertThat(strict(document)).as(new String(document, UTF_8)).isEqualTo(valid);
                read++;
            }
        }
        assertThat(read).isBetween(DAMAGES / 100, DAMAGES - 1);
    }

    @Test
    void a_document_that_is_cut_anywhere_is_left_to_the_strict_reader() {
        byte[] whole = Document.full().bytes();
        IntStream.range(0, new String(whole, UTF_8).strip().getBytes(UTF_8).length)
                .mapToObj(length -> Arrays.copyOf(whole, length))
                .forEach(cut ->
                        assertThat(RequestReader.valid(cut, Provider.UNKNOWN)).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "7",
                "10",
                "999999999",
                "0.1",
                "0.10",
                "1500.5",
                "999999999.99",
                "1e3",
                "-1",
                "-0",
                "00",
                "01",
                "1.",
                ".5",
                "1.005",
                "1.500",
                "+1",
                "1000000000",
                "1500.00 ",
                " 1500",
                "\t1500\r\n",
                "\"1500\"",
                "null",
                "true",
                "[1]"
            })
    void a_number_is_read_as_strictly(String number) {
        assertAsStrict(Document.minimal().text().replace("1500.00", number));
        assertAsStrict(Document.minimal().with("/bilan/hours", "7").text().replace(":7", ":" + number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "é",
                "€",
                "\\u00e9",
                "\\n",
                "a\\\"b",
                "\ud83d\ude00",
                "\ufffd",
                "\u0001",
                "\u007f",
                "\u2028",
                "",
                "a\tb",
                "{}"
            })
    void a_text_is_read_as_strictly(String text) {
        assertAsStrict(Document.minimal().with("/bilan/title", "\"t\"").text().replace("\"t\"", "\"" + text + "\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22",
                "2024-02-29",
                "2026-02-29",
                "2026-13-01",
                "2026-1-1",
                "2026/11/22",
                "22-11-2026",
                "2026-11-2x",
                "0000-01-01",
                "9989-12-31",
                "9999-12-31",
                "+2026-11-2",
                "2026-11-221"
            })
    void a_day_is_read_as_strictly(String day) {
        assertAsStrict(
                Document.minimal().with("/requestDate", "\"" + day + "\"").text());
    }

    @Test
    void the_order_of_members_and_the_space_between_them_mean_nothing() {
        String document = "\n{ \"bilan\" : { \"hours\":24 , \"phases\" : [ \"SKILLS\" , \"DIAGNOSIS\",\"SKILLS\" ],"
                + "\"price\":1500 } ,\t\"initiative\":\"BENEFICIARY\", \"beneficiary\":{ \"grants\" :[ ],"
                + "\"status\":\"EMPLOYEE\" }, \"requestDate\":\"2026-11-22\" }\r\n";
        assertThat(RequestReader.valid(document.getBytes(UTF_8), Provider.UNKNOWN))
                .isNotNull()
                .isEqualTo(RequestReader.strict(document.getBytes(UTF_8), Provider.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bilan/Price", "/bilan/pri", "/bilan/priceX", "/x"})
    void an_unknown_member_is_left_to_the_strict_reader(String pointer) {
        assertThat(RequestReader.valid(Document.minimal().with(pointer, "1").bytes(), Provider.UNKNOWN))
                .isNull();
    }

    @Test
    void what_is_given_twice_or_behind_the_end_is_left_to_the_strict_reader() {
        String document = Document.minimal().text();
        assertThat(RequestReader.valid(
                        document.replaceFirst("\\{", "{\"initiative\":\"EMPLOYER\",")
                                .getBytes(UTF_8),
                        Provider.UNKNOWN))
                .isNull();
        assertThat(RequestReader.valid((document + "{}").getBytes(UTF_8), Provider.UNKNOWN))
                .isNull();
        assertThat(RequestReader.valid(("\ufeff" + document).getBytes(UTF_8), Provider.UNKNOWN))
                .isNull();
    }

    @Test
    void a_list_that_is_too_long_is_left_to_the_strict_reader() {
        String list = Document.minimal().with("/bilan/phases", "[\"SKILLS\"]").text();
        assertThat(isValid(list.replace("\"SKILLS\"", phases(JsonTree.MAX_ITEMS))))
                .isTrue();
        assertThat(isValid(list.replace("\"SKILLS\"", phases(JsonTree.MAX_ITEMS + 1))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EDA080", "C0AF", "E080AF", "F4908080", "80", "E282"})
    void a_text_that_is_no_utf_8_is_left_to_the_strict_reader(String hex) {
        String document = Document.minimal().with("/bilan/title", "\"t\"").text();
        byte[] wrong = document.replace("\"t\"", "\"" + latin(hex) + "\"").getBytes(ISO_8859_1);
        assertThat(RequestReader.valid(wrong, Provider.UNKNOWN)).isNull();
    }

    @Test
    void thirty_characters_are_an_amount_and_one_more_is_left_to_the_strict_reader() {
        String document = Document.minimal().text();
        assertThat(isValid(document.replace("1500.00", "1500e" + "0".repeat(25))))
                .isTrue();
        assertThat(isValid(document.replace("1500.00", "1500e" + "0".repeat(26))))
                .isFalse();
    }

    @Test
    void no_valid_document_has_as_many_values_as_the_strict_reader_refuses() {
        int persons = JsonTree.MAX_ITEMS + values(Beneficiary.class);
        int others = values(CohortRequest.class) - JsonTree.MAX_ITEMS * (1 + values(Beneficiary.class));
        assertThat(persons + others).isLessThan(JsonTree.MAX_VALUES);
        assertThat(values(FundingRequest.class)).isLessThan(JsonTree.MAX_VALUES);
    }

    /** The most values of a record: the strict reader counts each member and each item. */
    private static int values(Class<?> type) {
        return type.isRecord() && !ScalarReader.reads(type)
                ? RecordPlan.of(type).members().stream()
                        .mapToInt(member -> 1
                                + (member.isList()
                                        ? JsonTree.MAX_ITEMS * (1 + values(member.type()))
                                        : values(member.type())))
                        .sum()
                : 0;
    }

    private static String latin(String hex) {
        return new String(HexFormat.of().parseHex(hex), ISO_8859_1);
    }

    private static String phases(int count) {
        return String.join(",", Collections.nCopies(count, "\"SKILLS\""));
    }

    private static boolean isValid(String document) {
        return RequestReader.valid(document.getBytes(UTF_8), Provider.UNKNOWN) != null;
    }

    private static void assertAsStrict(String document) {
        byte[] bytes = document.getBytes(UTF_8);
        RequestDocument valid = RequestReader.valid(bytes, Provider.UNKNOWN);
        if (valid != null) {
            assertThat(strict(bytes)).isEqualTo(valid);
        }
    }

    private static @Nullable RequestDocument strict(byte[] document) {
        try {
            return RequestReader.strict(document, Provider.UNKNOWN);
        } catch (InvalidRequestException e) {
            return null;
        }
    }

    private static byte[] written(Record request) {
        return CanonicalJson.compact(request, Language.FRENCH).getBytes(UTF_8);
    }
}
