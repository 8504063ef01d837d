package io.github.bilanfunding.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.error.InvalidProviderException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.json.JsonForms;
import io.github.bilanfunding.json.ProviderReader;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.json.StoredDecision;
import io.github.bilanfunding.paperwork.Paperwork;
import io.github.bilanfunding.request.Bilan;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Examples;
import io.github.bilanfunding.testing.Mapper;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requests and decisions through the mappers of both lines of Jackson. */
class MappersTest {

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);
    private static final List<String> EXAMPLES =
            List.of("cohort-2026.json", "employee-2026.json", "g-case-1.json", "g-case-2.json", "g-case-3.json");

    /** A type of the host. */
    record Quote(
            String id,
            @Nullable FundingRequest request,
            @Nullable Euros deposit) {}

    /** What a host keeps of a decision. */
    record Kept(String id, FundingDecision decision) {}

    /** A host's answer. */
    record Reply(String id, FundingDecision decision, BilingualText remark) {}

    @ParameterizedTest
    @EnumSource
    void the_examples_are_read_as_by_the_reader_and_written_as_by_the_writer(Mapper mapper) throws IOException {
        for (String example : EXAMPLES) {
            RequestDocument read = Examples.read(example);
            byte[] json = Document.example(example).bytes();
            assertThat(mapper.read(json, RequestDocument.class)).isEqualTo(read);
            assertThat(mapper.read(json, read.request().getClass())).isEqualTo(read.request());
            String written = CanonicalJson.compact(read.request(), Language.FRENCH);
            assertThat(mapper.write(read)).isEqualTo(written);
            assertThat(mapper.write(read.request())).isEqualTo(written);
        }
    }

    @ParameterizedTest
    @EnumSource
    void random_requests_are_read_and_written_as_by_reader_and_writer(Mapper mapper) throws IOException {
        for (FundingRequest request : new RandomRequests(20_261_126L).next(500)) {
            String json = CanonicalJson.compact(request, Language.FRENCH);
            assertThat(mapper.read(json.getBytes(UTF_8), FundingRequest.class)).isEqualTo(request);
            assertThat(mapper.readTree(json, FundingRequest.class)).isEqualTo(request);
            assertThat(mapper.write(request)).isEqualTo(json);
        }
    }

    @ParameterizedTest
    @EnumSource
    void decisions_are_written_as_by_the_writer_in_both_languages(Mapper mapper) {
        for (FundingRequest request : new RandomRequests(7).next(20)) {
            FundingDecision decision = LAW.decide(request);
            for (Language language : Language.values()) {
                assertThat(mapper.write(decision, language)).isEqualTo(CanonicalJson.compact(decision, language));
            }
            assertThat(mapper.write(decision)).isEqualTo(CanonicalJson.compact(decision, Language.FRENCH));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_cohorts_decision_is_written_as_by_the_writer(Mapper mapper) {
        var decision = LAW.decide(Examples.cohort());
        assertThat(mapper.write(decision)).isEqualTo(CanonicalJson.compact(decision, Language.FRENCH));
    }

    @ParameterizedTest
    @EnumSource
    void decisions_are_read_as_they_were_written(Mapper mapper) throws IOException {
        for (FundingRequest request : new RandomRequests(8).next(50)) {
            String json = CanonicalJson.compact(LAW.decide(request), Language.FRENCH);
            Kept kept = mapper.read(("{\"id\":\"k-1\",\"decision\":" + json + "}").getBytes(UTF_8), Kept.class);
            assertThat(mapper.write(kept.decision())).isEqualTo(json);
            assertThat(mapper.readTree(json, FundingDecision.class)).isEqualTo(kept.decision());
        }
        String cohort = CanonicalJson.compact(LAW.decide(Examples.cohort()), Language.FRENCH);
        assertThat(mapper.write(mapper.read(cohort.getBytes(UTF_8), CohortDecision.class)))
                .isEqualTo(cohort);
    }

    @ParameterizedTest
    @EnumSource
    void a_decision_that_is_not_whole_is_refused_with_all_its_problems(Mapper mapper) throws IOException {
        String json = CanonicalJson.compact(LAW.decide(Document.minimal().request()), Language.FRENCH);
        String wrong =
                json.replace("\"requestDate\"", "\"requestDay\"").replace("\"price\":1500.00", "\"price\":\"dear\"");
        assertThat(pointers(
                        () -> mapper.read(("{\"id\":\"k-1\",\"decision\":" + wrong + "}").getBytes(UTF_8), Kept.class)))
                .contains("/decision/requestDate", "/decision/plan/price");
        assertThat(pointers(() -> mapper.read(
                        json.replace("\"schemaVersion\":2", "\"schemaVersion\":1")
                                .getBytes(UTF_8),
                        FundingDecision.class)))
                .containsExactly("/schemaVersion");
        assertThat(pointers(() -> mapper.read("[]".getBytes(UTF_8), FundingDecision.class)))
                .containsExactly("");
    }

    @ParameterizedTest
    @EnumSource
    void a_mapper_that_indents_or_makes_a_tree_writes_the_same_values(Mapper mapper) {
        FundingDecision decision = LAW.decide(Document.full().request());
        StoredDecision written = StoredDecision.read(
                CanonicalJson.compact(decision, Language.FRENCH).getBytes(UTF_8));
        assertThat(mapper.indented(decision)).contains("\n  ");
        assertThat(StoredDecision.read(mapper.indented(decision).getBytes(UTF_8)))
                .isEqualTo(written);
        assertThat(mapper.tree(new Reply("r-1", decision, new BilingualText("bon", "good"))))
                .startsWith("{\"id\":\"r-1\",\"decision\":{\"schemaVersion\":2,");
        assertThat(mapper.indented(Euros.euros("1500.10"))).isEqualTo("1500.10");
    }

    @ParameterizedTest
    @EnumSource
    void values_are_read_and_written_within_a_type_of_the_host(Mapper mapper) throws IOException {
        FundingRequest request = Document.minimal().request();
        Quote quote = new Quote("q-1", request, Euros.euros("150.50"));
        String json = "{\"id\":\"q-1\",\"request\":" + CanonicalJson.compact(request, Language.FRENCH)
                + ",\"deposit\":150.50}";
        assertThat(mapper.write(quote)).isEqualTo(json);
        assertThat(mapper.read(json.getBytes(UTF_8), Quote.class)).isEqualTo(quote);
        assertThat(mapper.readTree(json, Quote.class)).isEqualTo(quote);
        assertThat(mapper.readList("[" + json + "," + json + "]", Quote.class)).containsExactly(quote, quote);
    }

    @ParameterizedTest
    @EnumSource
    void the_pointers_of_problems_start_at_the_root_of_the_mappers_document(Mapper mapper) throws IOException {
        String wrong = Document.minimal()
                .with("/bilan/price", "\"1 500 €\"")
                .with("/company", "{\"headcont\":1}")
                .text();
        String quote = "{\"id\":\"q-1\",\"request\":" + wrong + ",\"deposit\":1}";
        assertThat(pointers(() -> mapper.read(wrong.getBytes(UTF_8), FundingRequest.class)))
                .containsExactlyInAnyOrder("/bilan/price", "/company/headcont");
        assertThat(pointers(() -> mapper.read(quote.getBytes(UTF_8), Quote.class)))
                .containsExactlyInAnyOrder("/request/bilan/price", "/request/company/headcont");
        assertThat(pointers(() -> mapper.readTree(quote, Quote.class)))
                .containsExactlyInAnyOrder("/request/bilan/price", "/request/company/headcont");
        assertThat(pointers(() ->
                        mapper.readList("[" + Document.minimal().text() + "," + wrong + "]", FundingRequest.class)))
                .containsExactlyInAnyOrder("/1/bilan/price", "/1/company/headcont");
        assertThat(pointers(() -> mapper.read("{\"deposit\": \"150 €\"}".getBytes(UTF_8), Quote.class)))
                .containsExactly("/deposit");
    }

    @ParameterizedTest
    @EnumSource
    void a_cohort_in_the_place_of_one_request_is_refused_and_the_other_way_round(Mapper mapper) throws IOException {
        assertThat(pointers(() -> mapper.read(Document.fullCohort().bytes(), FundingRequest.class)))
                .containsExactly("/beneficiaries");
        assertThat(pointers(() -> mapper.read(Document.full().bytes(), CohortRequest.class)))
                .containsExactly("/beneficiary");
        assertThat(pointers(() -> mapper.read(Document.full().bytes(), RequestDocument.Cohort.class)))
                .containsExactly("/beneficiary");
    }

    @ParameterizedTest
    @EnumSource
    void a_provider_is_read_as_by_its_reader(Mapper mapper) throws IOException {
        assertThat(mapper.read(Document.example("provider.json").bytes(), Provider.class))
                .isEqualTo(Examples.provider());
        byte[] wrong = "{\"pricePerHour\": -1, \"letterheed\": {}}".getBytes(UTF_8);
        List<Problem> found = Mapper.problems(() -> mapper.read(wrong, Provider.class));
        assertThatThrownBy(() -> ProviderReader.read(wrong))
                .isInstanceOfSatisfying(
                        InvalidProviderException.class,
                        refusal ->
                                assertThat(refusal.problems()).isEqualTo(found).hasSize(2));
    }

    @ParameterizedTest
    @EnumSource
    void a_section_by_itself_is_read_strictly(Mapper mapper) throws IOException {
        assertThat(mapper.read("{\"price\": 1500, \"hours\": 24}".getBytes(UTF_8), Bilan.class))
                .isEqualTo(Bilan.builder(Euros.euros(1500)).hours(24).build());
        assertThat(pointers(() -> mapper.read("{\"price\": \"1500\", \"houres\": 24}".getBytes(UTF_8), Bilan.class)))
                .containsExactlyInAnyOrder("/price", "/houres");
    }

    @ParameterizedTest
    @EnumSource
    void a_null_in_a_type_of_the_host_is_the_hosts_matter(Mapper mapper) throws IOException {
        assertThat(mapper.read("{\"id\":\"q-1\",\"request\":null}".getBytes(UTF_8), Quote.class))
                .isEqualTo(new Quote("q-1", null, null));
    }

    @Test
    void every_public_record_of_the_library_is_written() {
        assertThat(new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("io.github.bilanfunding")
                                .stream()
                                .filter(type ->
                                        type.isRecord() && type.getModifiers().contains(JavaModifier.PUBLIC))
                                .filter(type -> !type.getPackageName().contains(".internal."))
                                .map(type -> type.reflect())
                                .filter(type -> type != StoredDecision.class))
                .hasSizeGreaterThan(60)
                .allMatch(JsonForms::isWritten);
    }

    @Test
    void a_type_without_a_form_is_no_matter_of_the_module() {
        assertThat(JsonForms.isRead(Quote.class)).isFalse();
        assertThat(JsonForms.isWritten(Quote.class)).isFalse();
        assertThat(JsonForms.isRead(Paperwork.class)).isFalse();
    }

    private static List<String> pointers(Mapper.Reading reading) throws IOException {
        return Mapper.problems(reading).stream().map(Problem::pointer).toList();
    }

    @Test
    void the_reader_reads_what_the_mappers_write() {
        FundingRequest request = Document.full().request();
        for (Mapper mapper : Mapper.values()) {
            assertThat(RequestReader.read(mapper.write(request).getBytes(UTF_8)))
                    .isEqualTo(new RequestDocument.Single(request));
        }
    }
}
