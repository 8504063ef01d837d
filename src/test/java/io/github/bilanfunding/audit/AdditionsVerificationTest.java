package io.github.bilanfunding.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.Rulebook;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.internal.document.Addition;
import io.github.bilanfunding.internal.document.DecisionDocuments;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.StoredDecision;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Examples;
import io.github.bilanfunding.testing.Json;
import io.github.bilanfunding.testing.JsonChanges;
import io.github.bilanfunding.testing.OwnRulebooks;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside a decision is made again and compared, or named as not checked. */
class AdditionsVerificationTest {

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);
    private static final Set<Addition> ALL = EnumSet.allOf(Addition.class);
    private static final FundingRequest REQUEST =
            Document.example("employee-2026.json").request();

    /** Little is known, so that there is an estimate and something to ask. */
    private static final FundingRequest OPEN = Document.minimal().request();

    @ParameterizedTest
    @EnumSource(RulebookId.class)
    void what_is_written_beside_a_decision_is_identical(RulebookId rulebook) {
        FundingEngine engine = FundingEngine.of(rulebook);
        for (FundingRequest request : new RandomRequests(14).next(6)) {
            for (Language language : Language.values()) {
                String document = written(engine, request, Provider.UNKNOWN, null, ALL, language);

                Verification verification =
                        Verification.of(read(document), new RequestDocument.Single(request), engine);

                assertThat(verification.difference()).isNull();
                assertThat(verification.isIdentical()).isTrue();
                assertThat(verification.notChecked()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Addition.class)
    void only_what_was_asked_for_is_compared(Addition one) {
        assertThat(verify(written(LAW, OPEN, Provider.UNKNOWN, null, EnumSet.of(one), Language.ENGLISH), OPEN))
                .extracting(Verification::isIdentical)
                .isEqualTo(true);
    }

    /** Of the values in the same place of a list, one is changed. */
    @Test
    void a_forged_estimate_question_help_or_paper_is_found_where_it_stands() {
        Set<String> places = new HashSet<>();
        List<String> unnoticed = new ArrayList<>();
        for (FundingRequest request : List.of(OPEN, REQUEST)) {
            for (Addition one : Addition.values()) {
                String document = written(LAW, request, Provider.UNKNOWN, null, EnumSet.of(one), Language.FRENCH);
                JsonChanges.each(document, (pointer, changed) -> {
                    if (!pointer.startsWith("/" + one.member() + "/")
                            || !places.add(pointer.replaceAll("/[0-9]+", "/0"))) {
                        return;
                    }
                    Verification verification = verify(changed, request);
                    if (!isNamed(verification, pointer)) {
                        unnoticed.add(pointer + " " + verification);
                    }
                });
            }
        }

        assertThat(unnoticed).isEmpty();
        assertThat(places)
                .contains(
                        "/estimate/least",
                        "/estimate/plan/remaining/amount",
                        "/estimate/assumptions/0/value",
                        "/nextQuestions/0/stake",
                        "/nextQuestions/0/pointer",
                        "/whatWouldHelp/0/gain",
                        "/whatWouldHelp/0/changes/0/value",
                        "/whatWouldHelp/0/remaining/amount",
                        "/paperwork/lines/0/amount",
                        "/paperwork/deadlines/formalities/0/by",
                        "/paperwork/mentions/0/id")
                .hasSizeGreaterThan(80);
    }

    /** The words of the provider are named as not checked, everything else is a difference. */
    private static boolean isNamed(Verification verification, String pointer) {
        Difference difference = verification.difference();
        if (pointer.matches("/paperwork/mentions/[0-9]+/text")
                && verification.notChecked().stream()
                        .anyMatch(part -> part.pointer().equals(pointer))) {
            return true;
        }
        return difference != null && difference.pointer().equals(pointer);
    }

    @Test
    void papers_that_are_added_to_a_record_are_checked_too() {
        Map<String, Object> record =
                Json.object(CanonicalJson.compact(DecisionRecord.full(REQUEST, LAW.decide(REQUEST)), Language.FRENCH));
        Map<String, Object> document = Json.object(written(LAW, REQUEST, Provider.UNKNOWN, null, ALL, Language.FRENCH));
        record.put("paperwork", document.get("paperwork"));
        assertThat(verify(Json.write(record), REQUEST).isIdentical()).isTrue();

        String forged = Document.read(Json.write(record))
                .with("/paperwork/lines/0/amount", "1.00")
                .text();
        assertThat(verify(forged, REQUEST).difference())
                .extracting(Difference::pointer, Difference::recorded)
                .containsExactly("/paperwork/lines/0/amount", "1.00");
        record.put("paperwork", Map.of());
        assertThat(verify(Json.write(record), REQUEST).isIdentical()).isFalse();
    }

    @Test
    void a_forged_entry_is_found_that_is_more_or_less_than_was_written() {
        Map<String, Object> document = Json.object(written(LAW, OPEN, Provider.UNKNOWN, null, ALL, Language.FRENCH));
        List<?> questions = (List<?>) Objects.requireNonNull(document.get("nextQuestions"));

        document.put("nextQuestions", questions.subList(1, questions.size()));
        assertThat(verify(Json.write(document), OPEN).isIdentical()).isFalse();
        document.put("nextQuestions", List.of());
        assertThat(verify(Json.write(document), OPEN).difference())
                .extracting(Difference::pointer)
                .isEqualTo("/nextQuestions/0");
    }

    @Test
    void an_estimate_that_there_is_not_is_a_difference() {
        Map<String, Object> open = Json.object(written(LAW, OPEN, Provider.UNKNOWN, null, ALL, Language.FRENCH));
        FundingRequest decided = Document.full().request();
        Map<String, Object> document = Json.object(written(LAW, decided, Provider.UNKNOWN, null, ALL, Language.FRENCH));
        assertThat(document).doesNotContainKey("estimate");
        document.put("estimate", open.get("estimate"));

        assertThat(verify(Json.write(document), decided).difference())
                .isEqualTo(new Difference("/estimate", "{…}", null));
    }

    @Test
    void the_words_of_a_provider_are_not_checked_without_it() {
        Provider provider = Examples.provider();
        String document = written(LAW, REQUEST, provider, null, ALL, Language.FRENCH);

        Verification alone = verify(document, REQUEST);
        assertThat(alone.isIdentical()).isTrue();
        assertThat(alone.notChecked()).isNotEmpty().allSatisfy(part -> {
            assertThat(part.pointer()).matches("/paperwork/mentions/[0-9]+/text");
            assertThat(part.reason().french()).contains("--provider");
        });
        Verification whole = verify(document, REQUEST, new OutsideInputs(provider, null));
        assertThat(whole.isIdentical()).isTrue();
        assertThat(whole.notChecked()).isEmpty();
    }

    @Test
    void the_words_of_another_provider_are_a_difference() {
        Provider other = Examples.provider().toBuilder()
                .letterhead(Examples.provider().letterhead().toBuilder()
                        .prefecture("Corse")
                        .build())
                .build();
        String document = written(LAW, REQUEST, other, null, ALL, Language.FRENCH);

        assertThat(verify(document, REQUEST, new OutsideInputs(Examples.provider(), null))
                        .difference())
                .extracting(Difference::pointer)
                .asString()
                .matches("/paperwork/mentions/[0-9]+/text");
    }

    @Test
    void a_sentence_with_a_name_is_not_checked_without_it(@TempDir Path folder) throws IOException {
        OwnRulebooks.write(folder, 300);
        Files.writeString(folder.resolve("mentions.csv"), """
                id;families;source;from;to;text;textEn;warning
                BENEFICIAIRE;;L6351-1;2019-01-01;;Bilan de {/beneficiary/name}.;Bilan of {/beneficiary/name}.;
                """);
        FundingEngine own = FundingEngine.of(Rulebook.load(folder));
        FundingRequest named = OPEN.toBuilder()
                .beneficiary(OPEN.beneficiary().toBuilder().name("Ada L.").build())
                .build();
        String document = written(own, named, Provider.UNKNOWN, null, EnumSet.of(Addition.PAPERWORK), Language.FRENCH);
        assertThat(document).contains("Bilan de Ada L.");

        Verification alone = Verification.of(read(document), new RequestDocument.Single(OPEN), own);
        assertThat(alone.isIdentical()).isTrue();
        assertThat(alone.notChecked()).extracting(NotChecked::pointer).containsExactly("/paperwork/mentions");
        assertThat(Verification.of(read(document), new RequestDocument.Single(named), own))
                .extracting(
                        Verification::isIdentical, found -> found.notChecked().size())
                .containsExactly(true, 0);
        String forged = document.replace("\"id\":\"NUMERO-ENREGISTREMENT\"", "\"id\":\"NUMERO\"");
        assertThat(forged).isNotEqualTo(document);
        assertThat(Verification.of(read(forged), new RequestDocument.Single(OPEN), own)
                        .isIdentical())
                .isFalse();
    }

    @Test
    void help_before_the_request_date_is_checked_without_the_first_day() {
        FundingRequest request = REQUEST.on(LocalDate.of(2026, 4, 10));
        LocalDate earliest = LocalDate.of(2025, 12, 1);
        String document = written(LAW, request, Provider.UNKNOWN, earliest, ALL, Language.FRENCH);
        assertThat(document).contains("Déposer la demande au plus tard le");

        assertThat(verify(document, request).isIdentical()).isTrue();
        assertThat(verify(document, request, new OutsideInputs(Provider.UNKNOWN, earliest))
                        .isIdentical())
                .isTrue();
        assertThat(verify(document.replaceFirst("au plus tard le [0-9]+", "au plus tard le 7"), request)
                        .isIdentical())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "+999999999-12-31", "0000-01-01", "2026-02-30", "soon"})
    void a_hostile_day_of_filing_is_a_difference_and_nothing_else(String day) {
        Map<String, Object> document = Json.object(
                written(LAW, REQUEST, Provider.UNKNOWN, null, EnumSet.of(Addition.ADVICE), Language.FRENCH));
        document.put(
                "whatWouldHelp", List.of(Map.of("changes", List.of(Map.of("pointer", "/requestDate", "value", day)))));

        assertThat(verify(Json.write(document), REQUEST).isIdentical()).isFalse();
    }

    @Test
    void help_from_a_later_first_day_on_is_checked_with_that_day() {
        LocalDate earliest = REQUEST.requestDate().plusYears(3);
        String document = written(LAW, OPEN, Provider.UNKNOWN, earliest, ALL, Language.FRENCH);

        Verification alone = verify(document, OPEN);
        if (!alone.isIdentical()) {
            assertThat(alone.notChecked())
                    .extracting(part -> part.reason().english())
                    .singleElement()
                    .asString()
                    .contains("give --earliest-day");
        }
        assertThat(verify(document, OPEN, new OutsideInputs(Provider.UNKNOWN, earliest))
                        .isIdentical())
                .isTrue();
    }

    @Test
    void the_version_of_another_library_is_not_checked() {
        FundingDecision older = LAW.decide(REQUEST).withLibraryVersion("0.0.9");

        Verification verification = verify(CanonicalJson.compact(older, Language.FRENCH), REQUEST);

        assertThat(verification.isIdentical()).isTrue();
        assertThat(verification.notChecked())
                .singleElement()
                .extracting(NotChecked::pointer)
                .isEqualTo("/libraryVersion");
    }

    private static String written(
            FundingEngine engine,
            FundingRequest request,
            Provider provider,
            @Nullable LocalDate earliestDay,
            Set<Addition> wanted,
            Language language) {
        FundingDecision decision = engine.decide(request);
        return CanonicalJson.compact(
                List.of(
                        decision,
                        new DecisionDocuments(engine, provider, language, earliestDay)
                                .additions(request, decision, wanted)),
                language);
    }

    private static Verification verify(String document, FundingRequest request) {
        return verify(document, request, OutsideInputs.UNKNOWN);
    }

    private static Verification verify(String document, FundingRequest request, OutsideInputs outside) {
        return Verification.of(read(document), new RequestDocument.Single(request), LAW, outside);
    }

    private static StoredDecision read(String document) {
        return StoredDecision.read(document.getBytes(UTF_8));
    }
}
