package io.github.bilanfunding.internal.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bilanfunding.internal.document.Answer.Outcome;
import io.github.bilanfunding.testing.Streams;
import io.github.bilanfunding.value.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LineDecisionsTest {

    private static final int AHEAD = 1000;

    static List<Throwable> failures() {
        return List.of(
                new IllegalStateException("Marie Dupont"),
                new StackOverflowError("Marie Dupont"),
                new NoClassDefFoundError("Marie Dupont"),
                new OutOfMemoryError("Marie Dupont"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_failure_is_the_answer_to_its_line_alone_and_says_nothing_of_its_text(Throwable failure) throws IOException {
        List<Answer> answers = new ArrayList<>();

        lines(failure).run(new ByteArrayInputStream("a\nfails\nb\n".getBytes(UTF_8)), AHEAD, answers::addAll);

        assertThat(answers).hasSize(3);
        assertDecided(answers.get(0), "<a>");
        assertThat(answers.get(1).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(answers.get(1).json().text())
                .startsWith("{\"line\":2,\"errors\":[{\"pointer\":\"\",\"message\":\"")
                .doesNotContain("Dupont");
        assertDecided(answers.get(2), "<b>");
    }

    @Test
    void an_input_that_breaks_is_answered_up_to_there() {
        List<Answer> answers = new ArrayList<>();

        assertThatThrownBy(() -> lines(new IllegalStateException())
                        .run(
                                Streams.inTurn(Streams.repeated("a\n", 3), Streams.broken("cable cut")),
                                AHEAD,
                                answers::addAll))
                .isInstanceOf(IOException.class)
                .hasRootCauseMessage("cable cut");
        assertThat(answers).hasSize(3);
    }

    @Test
    void an_output_that_wants_no_more_ends_an_endless_input() throws IOException {
        List<Answer> answers = new ArrayList<>();

        lines(new IllegalStateException()).run(Streams.repeated("a\n", Integer.MAX_VALUE), AHEAD, block -> {
            answers.addAll(block);
            return false;
        });

        assertThat(answers).isNotEmpty().hasSizeLessThan(AHEAD);
    }

    private static void assertDecided(Answer answer, String json) {
        assertThat(answer.json().text()).isEqualTo(json);
        assertThat(answer.outcome()).isEqualTo(Outcome.DECIDED);
    }

    private static LineDecisions lines(Throwable failure) {
        return new LineDecisions(
                line -> {
                    String text = new String(line, UTF_8);
                    if (text.equals("fails")) {
                        raise(failure);
                    }
                    return Written.of("<" + text + ">");
                },
                Language.FRENCH);
    }

    private static void raise(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }
}
