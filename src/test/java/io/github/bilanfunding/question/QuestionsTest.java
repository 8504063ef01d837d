package io.github.bilanfunding.question;

import static io.github.bilanfunding.value.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.estimate.Assumption;
import io.github.bilanfunding.estimate.Estimate;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.internal.wording.Bilingual;
import io.github.bilanfunding.internal.wording.InputNature;
import io.github.bilanfunding.internal.wording.InputWords;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.FieldInfo;
import io.github.bilanfunding.rulebook.FieldType;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Inputs;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Choice;
import io.github.bilanfunding.value.Euros;
import io.github.bilanfunding.value.Language;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionsTest {

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);
    private static final List<Choice> YES_NO = List.of(
            new Choice("true", new BilingualText("oui", "yes")), new Choice("false", new BilingualText("non", "no")));

    @ParameterizedTest
    @EnumSource(RulebookId.class)
    void every_input_that_a_rule_needs_has_a_question(RulebookId rulebook) {
        Set<String> needed = new TreeSet<>();
        FundingEngine.of(rulebook).catalogue().rules().forEach(r -> needed.addAll(r.inputs()));
        needed.removeIf(
                pointer -> !Inputs.isOptional(pointer) || InputWords.of(pointer).nature() == InputNature.NEWS);

        assertThat(needed).isNotEmpty().allSatisfy(pointer -> {
            FieldInfo text = LAW.catalogue().field(pointer).orElseThrow();
            assertThat(Objects.requireNonNull(text.question()).french()).endsWith(" ?");
            assertThat(Objects.requireNonNull(text.question()).english()).endsWith("?");
            assertThat(text.unit() != null)
                    .as("a whole number, and nothing else, has a unit")
                    .isEqualTo(text.type() == FieldType.WHOLE_NUMBER);
        });
    }

    @Test
    void every_collective_agreement_with_an_amount_of_its_own_is_tried() {
        Set<String> agreements = Resources.text("rules/law/opco-rates.csv")
                .lines()
                .skip(1)
                .flatMap(row -> Arrays.stream(row.split(";", -1)[1].split(" ", -1)))
                .filter(code -> code.matches("\\d+"))
                .collect(Collectors.toSet());

        assertThat(InputWords.of("/company/idcc").tried()).containsExactlyInAnyOrderElementsOf(agreements);
    }

    @Test
    void every_branch_without_an_agreement_that_has_an_amount_of_its_own_is_tried() {
        Set<String> branches = Resources.text("rules/law/opco-rates.csv")
                .lines()
                .skip(1)
                .flatMap(row -> Arrays.stream(row.split(";", -1)[1].split(" ", -1)))
                .filter(code -> !code.matches("\\d+|[*]"))
                .collect(Collectors.toSet());

        assertThat(InputWords.of("/company/opcoBranch").tried()).containsExactlyInAnyOrderElementsOf(branches);
    }

    @Test
    void what_an_estimate_assumes_is_asked_first_then_the_most_euros() {
        FundingRequest unknown = Document.minimal().request();
        Set<String> assumed = Estimate.of(LAW, unknown).orElseThrow().assumptions().stream()
                .map(Assumption::pointer)
                .collect(Collectors.toSet());

        List<Question> questions = Questions.of(LAW, unknown);

        assertThat(LAW.decide(unknown).missing())
                .containsAll(questions.stream().map(Question::pointer).toList());
        assertThat(questions)
                .isSortedAccordingTo(Comparator.<Question, Boolean>comparing(q -> !assumed.contains(q.pointer()))
                        .thenComparing(Comparator.comparing(Question::stake)
                                .thenComparing(Question::spares)
                                .reversed()));
        assertThat(questions)
                .extracting(Question::pointer)
                .startsWith("/bilan/listedOnMonCompteFormation", "/beneficiary/cpf/hadFundedBilan")
                .contains("/bilan/qualiopi");
        assertThat(questions.get(0).stake()).isEqualTo(euros(1500));
        assertThat(Questions.of(LAW, unknown)).isEqualTo(questions);
    }

    @Test
    void what_depends_on_another_answer_waits_for_it_and_is_closed_when_there_is_none() {
        FundingRequest unknown = Document.minimal().request();
        String before = "/beneficiary/cpf/hadFundedBilan";
        String date = "/beneficiary/cpf/lastFundedBilan/date";

        assertThat(pointers(Questions.of(LAW, unknown))).contains(before).doesNotContain(date);
        assertThat(pointers(Questions.of(LAW, unknown, Set.of(before)))).doesNotContain(before, date);
        assertThat(pointers(Questions.of(LAW, unknown.with(before, true)))).contains(date);
        assertThat(pointers(Questions.of(LAW, unknown.with(before, false)))).doesNotContain(before, date);
    }

    @Test
    void a_follow_up_and_what_it_follows_are_fields_with_questions() {
        CsvRow.of("follow-ups.csv", Resources.text("follow-ups.csv"))
                .forEach(row -> assertThat(List.of(row.get("question"), row.get("after")))
                        .allSatisfy(pointer -> assertThat(LAW.catalogue()
                                        .field(pointer)
                                        .orElseThrow()
                                        .question())
                                .isNotNull()));
    }

    @Test
    void what_moves_nothing_is_not_asked() {
        FundingRequest refused = Document.minimal()
                .with("/beneficiary/status", "\"EMPLOYEE\"")
                .with("/initiative", "\"BENEFICIARY\"")
                .with("/bilan/hours", "25")
                .request();

        assertThat(Questions.of(LAW, refused)).isEmpty();
    }

    @Test
    void of_as_many_euros_the_answer_that_can_spare_the_most_questions_is_asked_for_first() {
        List<Question> questions = Questions.of(LAW, Document.minimal().request());

        assertThat(questions.get(0)).satisfies(q -> {
            assertThat(q.pointer()).isEqualTo("/bilan/listedOnMonCompteFormation");
            assertThat(q.stake()).isEqualTo(euros(1500));
            assertThat(q.spares()).isEqualTo(5);
        });
    }

    @Test
    void no_amount_is_said_to_depend_on_an_answer_that_only_opens_a_funder_of_unknown_amount() {
        assertThat(question(Questions.of(LAW, Document.minimal().request()), "/company/headcount")
                        .stake())
                .isEqualTo(Euros.ZERO);
    }

    @Test
    void nobody_is_asked_for_a_special_situation_or_for_what_a_funder_decided() {
        assertThat(Questions.of(LAW, Document.minimal().request()))
                .extracting(Question::pointer)
                .isNotEmpty()
                .noneMatch(pointer -> InputWords.of(pointer).nature() != null);
    }

    @Test
    void a_question_is_written_as_json_in_one_language() {
        Question question = question(Questions.of(LAW, Document.minimal().request()), "/company/headcount");

        assertThat(CanonicalJson.compact(question, Language.ENGLISH))
                .isEqualTo("{\"pointer\":\"/company/headcount\",\"text\":\""
                        + question.text().english()
                        + "\",\"why\":\"" + question.why().english()
                        + "\",\"answer\":{\"kind\":\"WHOLE_NUMBER\",\"codes\":[],\"choices\":[],\"unit\":\"employees\",\"least\":0,"
                        + "\"most\":10000000},\"least\":" + question.least() + ",\"most\":" + question.most()
                        + ",\"stake\":" + question.stake() + ",\"spares\":" + question.spares() + "}");
        assertThat(CanonicalJson.compact(question, Language.FRENCH))
                .contains(question.text().french(), question.why().french(), "\"unit\":\"salariés\"");
    }

    @Test
    void with_one_input_unknown_the_bounds_are_what_its_answers_leave() {
        Document example = Document.example("employee-2026.json");
        Euros remaining = LAW.decide(example.request()).plan().remaining().amount();
        FundingRequest unknown =
                example.without("/bilan/listedOnMonCompteFormation").request();
        Set<String> others = new TreeSet<>(LAW.decide(unknown).missing());
        others.remove("/bilan/listedOnMonCompteFormation");

        assertThat(Questions.of(LAW, unknown, others)).singleElement().satisfies(q -> {
            assertThat(q.least()).isEqualTo(remaining);
            assertThat(q.most()).isEqualTo(euros(1950));
            assertThat(q.answer()).isEqualTo(new Answer(FieldType.YES_NO, List.of(), YES_NO, null, null, null));
        });
    }

    @Test
    void a_number_that_the_request_cannot_hold_beside_what_was_said_is_not_permitted() {
        Document said = Document.minimal().with("/bilan/accompanimentHours", "20");

        assertThat(Range.of(Field.of("/bilan/hours"), said.request())).isEqualTo(new Range(20, 1000));
        assertThat(said.with("/bilan/hours", "20").request().bilan().hours()).isEqualTo(20);
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> said.with("/bilan/hours", "19").request());
    }

    @Test
    void the_permitted_answers_follow_the_input() {
        List<Question> questions = Questions.of(LAW, Document.minimal().request());
        List<Question> agent = Questions.of(
                LAW,
                Document.minimal()
                        .with("/beneficiary/status", "\"PUBLIC_AGENT\"")
                        .request());

        assertThat(answer(questions, "/company/headcount"))
                .isEqualTo(new Answer(
                        FieldType.WHOLE_NUMBER,
                        List.of(),
                        List.of(),
                        new BilingualText("salariés", "employees"),
                        0,
                        10_000_000));
        assertThat(answer(agent, "/beneficiary/publicService/branch"))
                .isEqualTo(new Answer(
                        FieldType.ONE_OF,
                        List.of("STATE", "TERRITORIAL", "HOSPITAL"),
                        List.of(
                                new Choice("STATE", new BilingualText("fonction publique de l'État", "State")),
                                new Choice(
                                        "TERRITORIAL",
                                        new BilingualText("fonction publique territoriale", "local authorities")),
                                new Choice(
                                        "HOSPITAL",
                                        new BilingualText("fonction publique hospitalière", "public hospitals"))),
                        null,
                        null,
                        null));
        assertThat(answer(questions, "/bilan/qualiopi").kind()).isEqualTo(FieldType.YES_NO);
        assertThat(type("/beneficiary/cpf/lastFundedBilan/date")).isEqualTo(FieldType.DATE);
        assertThat(type("/bilan/phases")).isEqualTo(FieldType.SEVERAL_OF);
        assertThat(type("/beneficiary/cpf/balance")).isEqualTo(FieldType.AMOUNT);
    }

    @Test
    void every_answer_that_has_a_code_has_a_label_in_both_languages() {
        FundingRequest request = Document.minimal().request();
        assertThat(FundingRequest.pointers().stream()
                        .map(pointer -> Answer.to(LAW.catalogue().field(pointer).orElseThrow(), request)))
                .allSatisfy(answer -> {
                    assertThat(answer.choices().isEmpty())
                            .isEqualTo(answer.kind().compareTo(FieldType.SEVERAL_OF) > 0);
                    assertThat(
                                    answer.kind() == FieldType.YES_NO
                                            ? YES_NO
                                            : answer.codes().stream()
                                                    .map(code -> new Choice(code, label(answer, code)))
                                                    .toList())
                            .isEqualTo(answer.choices());
                    answer.choices().forEach(choice -> Bilingual.assertSaidInBoth(choice.label()));
                });
    }

    private static BilingualText label(Answer answer, String code) {
        return answer.choices().stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .orElseThrow()
                .label();
    }

    @Test
    void a_question_says_what_depends_on_its_answer() {
        Question question =
                question(Questions.of(LAW, Document.minimal().request()), "/bilan/listedOnMonCompteFormation");

        assertThat(question.why())
                .isEqualTo(new BilingualText(
                        "Le CPF ne finance qu'un bilan commandé sur Mon Compte Formation.",
                        "The CPF pays only a bilan that is ordered on Mon Compte Formation."));
    }

    @Test
    void what_nobody_can_answer_is_not_asked_again() {
        FundingRequest unknown = Document.minimal().request();

        assertThat(Questions.of(LAW, unknown, Set.of("/bilan/qualiopi")))
                .isNotEmpty()
                .extracting(Question::pointer)
                .doesNotContain("/bilan/qualiopi");
    }

    @Test
    void a_decision_that_lacks_nothing_asks_nothing() {
        FundingRequest whole = Document.full().request();
        assertThat(LAW.decide(whole).missing()).isEmpty();

        assertThat(Questions.of(LAW, whole)).isEmpty();
    }

    @Test
    void a_stake_is_what_lies_between_the_bounds() {
        BilingualText text = new BilingualText("?", "?");
        Answer answer = new Answer(FieldType.AMOUNT, List.of(), List.of(), null, null, null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Question("/a", text, text, answer, Euros.ZERO, euros(2), euros(1), 0))
                .withMessageContaining("pass most less least");
    }

    private static FieldType type(String pointer) {
        return LAW.catalogue().field(pointer).orElseThrow().type();
    }

    private static List<String> pointers(List<Question> questions) {
        return questions.stream().map(Question::pointer).toList();
    }

    private static Answer answer(List<Question> questions, String pointer) {
        return question(questions, pointer).answer();
    }

    private static Question question(List<Question> questions, String pointer) {
        return questions.stream()
                .filter(q -> q.pointer().equals(pointer))
                .findFirst()
                .orElseThrow();
    }
}
