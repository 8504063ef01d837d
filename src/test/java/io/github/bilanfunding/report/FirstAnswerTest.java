package io.github.bilanfunding.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.advice.Help;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.estimate.Estimate;
import io.github.bilanfunding.paperwork.Deadlines;
import io.github.bilanfunding.question.Questions;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.DocumentCase;
import io.github.bilanfunding.testing.PartialRequests;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirstAnswerTest {

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);

    private static String answer(FundingRequest request, Language language, Ink ink) {
        FundingDecision decision = LAW.decide(request);
        Estimate estimate = Estimate.of(LAW, request).orElse(null);
        FundingDecision shown = estimate == null ? decision : LAW.decide(estimate.completed(request));
        return new FirstAnswer(language, ink)
                .of(
                        null,
                        decision,
                        estimate,
                        shown,
                        Deadlines.of(shown, request.bilan().startDate(), LAW.catalogue()),
                        List.<Help>of(),
                        Questions.of(LAW, request),
                        LAW.catalogue());
    }

    @Test
    void an_estimate_is_called_one_and_lists_what_to_check() {
        FundingRequest employee = Document.minimal()
                .with("/bilan/price", "1800.00")
                .with("/beneficiary/cpf", "{\"balance\": 2500.00}")
                .request();

        assertThat(answer(employee, Language.ENGLISH, Ink.NONE).lines())
                .startsWith(
                        "ESTIMATE. Left to the beneficiary: €200.00 (from €200.00 to €1,800.00)",
                        "if (to be checked):",
                        "  [ ] The bilan is offered on Mon Compte Formation",
                        "  [ ] No bilan de compétences has been funded for this person yet");
    }

    @Test
    void what_is_decided_is_not_called_an_estimate() {
        String answer = answer(Document.example("employee-2026.json").request(), Language.FRENCH, Ink.NONE);

        assertThat(answer).doesNotContainIgnoringCase("estimation").contains("50,00\u00a0€");
    }

    @Test
    void who_is_refused_learns_why() {
        FundingRequest tooLong = Document.minimal().with("/bilan/hours", "25").request();

        assertThat(answer(tooLong, Language.FRENCH, Ink.NONE))
                .contains("CE QUI S'Y OPPOSE", "24 heures")
                .doesNotContain("QUESTIONS");
    }

    @Test
    void what_is_to_be_done_belongs_to_the_plan_that_is_shown() {
        FundingRequest craftsman = Document.minimal()
                .with("/beneficiary/status", "\"SELF_EMPLOYED\"")
                .with(
                        "/beneficiary/selfEmployment",
                        "{\"activity\": \"CRAFT\", \"micro\": true, \"turnoverLast12Months\": 25000.00}")
                .with("/beneficiary/cpf", "{\"balance\": 1500.00}")
                .request();

        assertThat(answer(craftsman, Language.FRENCH, Ink.NONE))
                .contains(
                        "Voie de financement : commande sur Mon Compte Formation", "Mon Compte Formation : Commander");
    }

    @Test
    void every_payer_is_shown_or_counted_so_that_the_lines_add_up_to_the_price() {
        StringBuilder grants = new StringBuilder();
        for (String funder : new String[] {"AIF", "REGION", "AGEFIPH", "OTHER"}) {
            grants.append(grants.isEmpty() ? "[" : ",")
                    .append("{\"funder\": \"")
                    .append(funder)
                    .append("\", \"amount\": 100.00, \"throughCpf\": true}");
        }
        FundingRequest seeker = Document.minimal()
                .with("/beneficiary/status", "\"JOB_SEEKER\"")
                .with("/beneficiary/disability", "{\"recognisedWorker\": true}")
                .with("/beneficiary/grants", grants + "]")
                .with("/beneficiary/cpf", "{\"balance\": 900.00, \"hadFundedBilan\": false}")
                .with("/bilan/listedOnMonCompteFormation", "true")
                .request();

        assertThat(answer(seeker, Language.ENGLISH, Ink.NONE))
                .containsPattern("Another funder +€100.00|Other funder +€100.00");
        assertThat(LAW.decide(seeker).plan().contributions()).hasSize(5);
    }

    @Test
    void titles_and_warnings_stand_out_on_a_terminal_only() {
        FundingRequest request = Document.example("employee-2026.json").request();

        String plain = answer(request, Language.FRENCH, Ink.NONE);
        String coloured = answer(request, Language.FRENCH, Ink.TERMINAL);

        assertThat(plain).doesNotContain("\u001b");
        assertThat(coloured).contains("\u001b[1m", "\u001b[33m");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_answer_fits_on_one_screen(Language language) throws IOException {
        PartialRequests requests = new PartialRequests(11);
        for (int i = 0; i < 60; i++) {
            assertFits(answer(requests.next().partial(), language, Ink.NONE));
        }
        for (DocumentCase natural : DocumentCase.read(
                        Files.readString(Path.of("src/test/resources/cases/documents/natural.json")))
                .toList()) {
            assertFits(answer(Document.read(natural.request()).request(), language, Ink.NONE));
        }
    }

    private static void assertFits(String answer) {
        assertThat(answer.lines()).hasSizeLessThanOrEqualTo(30).allMatch(line -> line.length() <= 80);
    }
}
