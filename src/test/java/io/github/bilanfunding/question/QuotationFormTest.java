package io.github.bilanfunding.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Presumption;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.internal.wording.InputWords;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.request.Beneficiary;
import io.github.bilanfunding.request.Bilan;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Inputs;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quotation form that knows nothing but the questions: what it asks, and where it ends. */
class QuotationFormTest {

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);

    @ParameterizedTest
    @CsvSource({
        "employee-through-the-cpf, 6, 62",
        "job-seeker, 4, 35",
        "liberal-profession, 6, 39",
        "small-company-plan, 2, 60",
        "public-agent, 5, 34"
    })
    void the_questions_alone_lead_to_the_decision_on_the_whole_profile(String name, int questions, int fields) {
        FundingRequest profile = profile(name);
        FundingDecision whole = LAW.decide(profile);

        Set<String> asked = new LinkedHashSet<>();
        FundingRequest form = filledIn(profile, asked);
        FundingDecision decision = LAW.decide(volunteered(profile, form));

        assertThat(decision.plan()).isEqualTo(whole.plan());
        assertThat(decision.schemes())
                .extracting(SchemeVerdict::status)
                .containsExactlyElementsOf(
                        whole.schemes().stream().map(SchemeVerdict::status).toList());
        assertThat(asked).hasSize(questions);
        assertThat(FundingRequest.pointers().stream()
                        .filter(pointer -> profile.value(pointer) != null)
                        .count())
                .isEqualTo(fields);
    }

    private static FundingRequest filledIn(FundingRequest profile, Set<String> asked) {
        FundingRequest form = start(profile);
        Set<String> declined = new HashSet<>();
        Optional<Question> next = next(form, declined);
        while (next.isPresent()) {
            String pointer = next.get().pointer();
            assertThat(asked.add(pointer)).as(pointer).isTrue();
            Object answer = profile.value(pointer);
            if (answer == null) {
                declined.add(pointer);
            } else {
                form = form.with(pointer, answer);
            }
            next = next(form, declined);
        }
        return form;
    }

    /** What nobody is asked for is told without being asked: news, special situations, and what is presumed. */
    private static FundingRequest volunteered(FundingRequest profile, FundingRequest form) {
        Set<String> presumed =
                LAW.decide(form).presumed().stream().map(Presumption::pointer).collect(Collectors.toSet());
        Set<String> read = new HashSet<>();
        LAW.catalogue().rules().forEach(rule -> read.addAll(rule.inputs()));
        FundingRequest told = form;
        for (String pointer : read) {
            Object value = profile.value(pointer);
            if (value != null
                    && Inputs.isOptional(pointer)
                    && (presumed.contains(pointer) || InputWords.of(pointer).nature() != null)) {
                told = told.with(pointer, value);
            }
        }
        return told;
    }

    private static Optional<Question> next(FundingRequest form, Set<String> declined) {
        return Questions.of(LAW, form, declined).stream().findFirst();
    }

    private static FundingRequest start(FundingRequest profile) {
        return FundingRequest.builder(
                        profile.requestDate(),
                        profile.initiative(),
                        Beneficiary.builder(profile.beneficiary().status()).build(),
                        Bilan.builder(profile.bilan().price()).build())
                .build();
    }

    private static FundingRequest profile(String name) {
        return ((RequestDocument.Single) RequestReader.read(Document.resource("/profiles/" + name + ".json")))
                .request();
    }
}
