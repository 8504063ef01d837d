package io.github.bilanfunding.internal.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.estimate.Estimate;
import io.github.bilanfunding.json.RequestDraft;
import io.github.bilanfunding.question.Questions;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.FieldInfo;
import io.github.bilanfunding.rulebook.FieldUse;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.rulebook.UsualAnswer;
import io.github.bilanfunding.testing.DocumentCase;
import io.github.bilanfunding.value.Choice;
import io.github.bilanfunding.value.Euros;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked, and in which order. */
class InterviewTest {

    private static final int MOST_QUESTIONS = 7;

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);
    private static final Map<String, Boolean> USUAL =
            LAW.catalogue().usualAnswers().stream().collect(Collectors.toMap(UsualAnswer::input, UsualAnswer::value));
    private static final Map<String, FieldInfo> FIELDS =
            LAW.catalogue().fields().stream().collect(Collectors.toMap(FieldInfo::pointer, field -> field));

    private final Interview interview = new Interview(LAW);

    static Stream<DocumentCase> naturalRequests() throws IOException {
        return DocumentCase.read(Files.readString(Path.of("src/test/resources/cases/documents/natural.json")));
    }

    @ParameterizedTest
    @MethodSource("naturalRequests")
    void a_natural_first_request_needs_seven_questions_at_most(DocumentCase natural) throws Exception {
        List<String> asked = new ArrayList<>();

        Progress end = finished(Progress.from(draft(natural.request())), asked);

        assertThat(asked).hasSizeLessThanOrEqualTo(MOST_QUESTIONS).doesNotHaveDuplicates();
        assertThat(interview.next(end)).isEmpty();
        assertThat(Questions.of(LAW, request(end), end.declined())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("naturalRequests")
    void with_usual_answers_the_end_is_what_was_estimated(DocumentCase natural) throws Exception {
        Progress start = Progress.from(draft(natural.request()));
        Progress end = start;
        for (Optional<Prompt> next = interview.next(end); next.isPresent(); next = interview.next(end)) {
            Boolean usual = USUAL.get(next.get().pointer());
            end = usual == null ? end.declining(next.get()) : interview.answered(end, next.get(), usual);
        }

        Euros estimated = Estimate.of(LAW, request(start))
                .map(Estimate::plan)
                .orElseGet(() -> LAW.decide(request(start)).plan())
                .remaining()
                .amount();
        assertThat(LAW.decide(request(end)).plan().remaining().amount()).isEqualTo(estimated);
    }

    @ParameterizedTest
    @MethodSource("naturalRequests")
    void nobody_is_asked_for_a_special_situation_of_which_the_request_does_not_speak(DocumentCase natural)
            throws Exception {
        List<String> asked = new ArrayList<>();

        finished(Progress.from(draft(natural.request())), asked);

        assertThat(asked.stream().filter(FIELDS::containsKey).map(FIELDS::get).map(FieldInfo::use))
                .doesNotContain(FieldUse.SITUATION, FieldUse.NEVER_ASKED);
    }

    @Test
    void an_empty_start_asks_what_every_request_needs_then_the_balance() throws Exception {
        List<String> asked = new ArrayList<>();

        finished(Progress.from(RequestDraft.EMPTY), asked);

        assertThat(asked)
                .startsWith(
                        "/beneficiary/status",
                        "/initiative",
                        "/bilan/price",
                        "/requestDate",
                        "/beneficiary/cpf/balance");
        assertThat(asked.subList(0, 4)).containsExactlyInAnyOrderElementsOf(RequestDraft.EMPTY.missing());
    }

    @Test
    void the_balance_is_not_asked_for_where_the_cpf_cannot_pay() throws Exception {
        List<String> asked = new ArrayList<>();

        finished(Progress.from(draft("""
                        {"requestDate": "2026-11-25", "initiative": "EMPLOYER",
                         "beneficiary": {"status": "EMPLOYEE"}, "bilan": {"price": 1800}}
                        """)), asked);

        assertThat(asked).isNotEmpty().doesNotContain("/beneficiary/cpf/balance");
    }

    @Test
    void special_situations_come_last_and_no_answer_to_them_stores_nothing() throws Exception {
        Progress before = beforeSituations();
        Prompt situations = interview.next(before).orElseThrow();

        Progress none = interview.answered(before, situations, List.of());

        assertThat(situations.asksForSituations()).isTrue();
        assertThat(none.draft()).isSameAs(before.draft());
        assertThat(interview.next(none)).isEmpty();
        assertThat(before.declining(situations)).isEqualTo(none);
    }

    @Test
    void a_situation_that_one_yes_tells_is_told_by_choosing_it() throws Exception {
        Progress before = beforeSituations();

        Progress after =
                interview.answered(before, interview.next(before).orElseThrow(), List.of("/beneficiary/disability"));

        assertThat(request(after).beneficiary().disability().recognisedWorker()).isTrue();
        assertThat(interview.next(after).map(Prompt::asksForSituations)).isNotEqualTo(Optional.of(true));
    }

    @Test
    void a_field_has_a_question_where_it_is_asked_for_or_tells_a_situation() {
        assertThat(FIELDS.values())
                .allSatisfy(field -> assertThat(field.question() != null)
                        .isEqualTo(field.use() == FieldUse.ASKED || field.use() == FieldUse.SITUATION));
    }

    @Test
    void each_special_situation_is_named_once() throws Exception {
        Progress before = beforeSituations();

        assertThat(interview.next(before).orElseThrow().choices().stream().map(Choice::code))
                .containsExactly(
                        "/beneficiary/disability",
                        "/beneficiary/occupationalRisk/c2pPoints",
                        "/beneficiary/occupationalRisk/permanentIncapacityRate",
                        "/beneficiary/redundancy");
    }

    @Test
    void any_other_situation_is_asked_for_once_it_is_chosen() throws Exception {
        Progress before = beforeSituations();
        Prompt situations = interview.next(before).orElseThrow();

        for (Choice situation : situations.choices()) {
            Progress after = interview.answered(before, situations, List.of(situation.code()));
            List<String> told = after.situations();
            assertThat(told.isEmpty())
                    .as(situation.code())
                    .isEqualTo(situation.code().equals("/beneficiary/disability"));
            assertThat(told)
                    .allSatisfy(pointer -> assertThat(field(pointer).use()).isEqualTo(FieldUse.SITUATION));
            if (!told.isEmpty()) {
                assertThat(interview.next(after).orElseThrow().pointer()).isEqualTo(told.get(0));
            }
        }
    }

    @Test
    void a_day_before_the_rulebook_begins_is_refused() {
        Progress complete = Progress.from(RequestDraft.EMPTY
                .with("/beneficiary/status", "EMPLOYEE")
                .with("/initiative", "BENEFICIARY")
                .with("/bilan/price", BigInteger.valueOf(1800)));
        Prompt day = interview.next(complete).orElseThrow();

        assertThat(day.pointer()).isEqualTo("/requestDate");
        assertThatThrownBy(() -> interview.answered(complete, day, "1999-01-01"))
                .isInstanceOf(InvalidRequestException.class);
    }

    private Progress beforeSituations() throws Exception {
        Progress progress = Progress.from(draft("""
                {"requestDate": "2026-11-25", "initiative": "BENEFICIARY",
                 "beneficiary": {"status": "EMPLOYEE", "cpf": {"balance": 700, "hadFundedBilan": false}},
                 "bilan": {"price": 1800, "hours": 20, "listedOnMonCompteFormation": true}}
                """));
        Prompt next = interview.next(progress).orElseThrow();
        while (!next.asksForSituations()) {
            progress = progress.declining(next);
            next = interview.next(progress).orElseThrow();
        }
        return progress;
    }

    /** Answers as usual, otherwise with the example of the field, and denies the special situations. */
    private Progress finished(Progress start, List<String> asked) throws Exception {
        Progress progress = start;
        for (Optional<Prompt> next = interview.next(progress); next.isPresent(); next = interview.next(progress)) {
            Prompt prompt = next.get();
            asked.add(prompt.pointer());
            progress = prompt.asksForSituations()
                    ? progress.declining(prompt)
                    : interview.answered(progress, prompt, Replies.read(prompt, typed(prompt.pointer())));
        }
        return progress;
    }

    private static String typed(String pointer) {
        Boolean usual = USUAL.get(pointer);
        return usual != null
                ? usual.toString()
                : field(pointer).example().replaceAll("[\"\\[\\]]", "").replace(", ", ";");
    }

    private static FieldInfo field(String pointer) {
        return Objects.requireNonNull(FIELDS.get(pointer), pointer);
    }

    private static FundingRequest request(Progress progress) {
        return progress.draft().request().orElseThrow();
    }

    private static RequestDraft draft(String document) throws IOException {
        return RequestDraft.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }
}
