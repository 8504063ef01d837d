package io.github.bilanfunding.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.question.Question;
import io.github.bilanfunding.question.Questions;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.value.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextQuestionTextTest {

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);
    private static final String BRANCH = "/beneficiary/publicService/branch";

    private static final FundingRequest AGENT =
            Document.minimal().with("/beneficiary/status", "\"PUBLIC_AGENT\"").request();

    @Test
    void the_answers_are_shown_in_words_and_not_in_codes() {
        assertThat(written(BRANCH, Language.FRENCH))
                .contains(
                        "    réponse : au choix : fonction publique de l'État ; fonction publique territoriale ; fonction publique "
                                + "hospitalière\n")
                .doesNotContain("STATE");
        assertThat(written(BRANCH, Language.ENGLISH))
                .contains("    answer: one of: State; local authorities; public hospitals\n");
    }

    @Test
    void the_reason_stands_under_the_question() {
        assertThat(written(BRANCH, Language.FRENCH))
                .startsWith("\nQUESTION SUIVANTE\n  De quel versant de la fonction publique l'agent relève-t-il ?\n"
                        + "    pourquoi : Les conditions, les délais et l'interlocuteur du congé pour bilan "
                        + "changent avec le versant.\n");
    }

    private static String written(String pointer, Language language) {
        List<Question> asked = Questions.of(LAW, AGENT).stream()
                .filter(question -> question.pointer().equals(pointer))
                .toList();
        Lines out = new Lines();
        new NextQuestionText(new Words(language)).write(out, asked);
        return out.toString();
    }
}
