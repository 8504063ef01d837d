package io.github.bilanfunding.internal.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.bilanfunding.canonical.Prototypes;
import io.github.bilanfunding.internal.document.Answers.Outcome;
import io.github.bilanfunding.testing.Streams;
import io.github.bilanfunding.value.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class LineDecisionsTest {

    private static final int AHEAD = 1000;
    private static final int THREADS = 2;

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
        Received answers = new Received();

        lines(failure).run(bytes("a\nfails\nb\n"), AHEAD, THREADS, answers);

        assertThat(answers.lines()).hasSize(3).startsWith("{\"text\":\"a\"}").endsWith("{\"text\":\"b\"}");
        assertThat(answers.lines().get(1))
                .startsWith("{\"line\":2,\"errors\":[{\"pointer\":\"\",\"message\":\"")
                .doesNotContain("Dupont");
        assertThat(answers.counts).containsOnly(entry(Outcome.DECIDED, 2), entry(Outcome.FAILED, 1));
    }

    @Test
    void a_line_that_the_memory_cannot_hold_is_answered_and_the_others_are_decided() throws IOException {
        Room none = new Room() {
            @Override
            public void take() {
                throw new OutOfMemoryError();
            }

            @Override
            public void giveBack() {}
        };
        Received answers = new Received();

        lines(new IllegalStateException())
                .run(bytes("a\n" + "x".repeat(Room.LIGHT) + "\nb\n"), AHEAD, none, THREADS, answers);

        assertThat(answers.lines()).hasSize(3).startsWith("{\"text\":\"a\"}").endsWith("{\"text\":\"b\"}");
        assertThat(answers.lines().get(1)).startsWith("{\"line\":2,").contains("mémoire");
        assertThat(answers.counts).containsOnly(entry(Outcome.DECIDED, 2), entry(Outcome.FAILED, 1));
    }

    @Test
    void an_input_that_breaks_is_answered_up_to_there() {
        Received answers = new Received();

        assertThatThrownBy(() -> lines(new IllegalStateException())
                        .run(
                                Streams.inTurn(Streams.repeated("a\n", 3), Streams.broken("cable cut")),
                                AHEAD,
                                THREADS,
                                answers))
                .isInstanceOf(IOException.class)
                .hasMessage("cable cut");
        assertThat(answers.lines()).hasSize(3);
    }

    @Test
    void an_output_that_wants_no_more_ends_an_endless_input() throws IOException {
        Received answers = new Received();

        lines(new IllegalStateException()).run(Streams.repeated("a\n", Integer.MAX_VALUE), AHEAD, THREADS, some -> {
            answers.take(some);
            return false;
        });

        assertThat(answers.lines()).isNotEmpty().hasSizeLessThan(AHEAD);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void many_lines_of_all_lengths_are_answered_in_order_by_any_number_of_threads(int threads) throws IOException {
        List<String> lines = IntStream.range(0, 2_000)
                .mapToObj(i -> i + "-" + "x".repeat(i % 100 == 0 ? 40_000 : i % 300))
                .toList();
        Received answers = new Received();

        lines(new IllegalStateException()).run(bytes(String.join("\n", lines)), 200_000, threads, answers);

        assertThat(answers.lines())
                .containsExactlyElementsOf(lines.stream()
                        .map(line -> "{\"text\":\"" + line + "\"}")
                        .toList());
    }

    @Test
    void a_slow_line_holds_up_no_more_than_is_bounded() throws IOException {
        CountDownLatch slow = new CountDownLatch(1);
        AtomicInteger decided = new AtomicInteger();
        AtomicInteger mostBehind = new AtomicInteger();
        Received answers = new Received();
        LineDecisions lines = lines(text -> {
            if (text.equals("slow")) {
                awaitUninterruptibly(slow);
                mostBehind.set(decided.get());
            } else if (decided.incrementAndGet() == 500) {
                slow.countDown();
            }
            return List.of(new Echo(text));
        });

        lines.run(Streams.inTurn(bytes("slow\n"), Streams.repeated("fast\n", 20_000)), 1 << 20, THREADS, answers);

        assertThat(answers.lines()).hasSize(20_001).startsWith("{\"text\":\"slow\"}");
        assertThat(mostBehind.get()).isBetween(500, 2 * Block.BYTES / 64);
    }

    @Test
    void the_answer_to_a_long_line_is_made_while_it_is_sent() throws IOException {
        String line = "x".repeat(Block.BYTES);
        List<Integer> pieces = new ArrayList<>();
        OutputStream out = new OutputStream() {
            @Override
            public void write(byte[] bytes, int from, int length) {
                pieces.add(length);
            }

            @Override
            public void write(int b) {
                pieces.add(1);
            }
        };

        lines(text -> List.of(new Echoes(Collections.nCopies(50, text)))).run(bytes(line), AHEAD, THREADS, answers -> {
            answers.writeTo(out);
            return true;
        });

        assertThat(pieces).hasSizeGreaterThan(40).allMatch(length -> length < 2 * line.length());
    }

    private record Echoes(List<String> texts) {}

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps the lines and the outcomes of what it takes. */
    private static final class Received implements LineDecisions.Output {

        private final ByteArrayOutputStream text = new ByteArrayOutputStream();
        private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

        @Override
        public boolean take(Answers answers) throws IOException {
            answers.writeTo(text);
            for (Outcome outcome : Outcome.values()) {
                if (answers.count(outcome) > 0) {
                    counts.merge(outcome, answers.count(outcome), Integer::sum);
                }
            }
            return true;
        }

        List<String> lines() {
            return text.toString(UTF_8).lines().toList();
        }
    }

    private record Echo(String text) {}

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static LineDecisions lines(Throwable failure) {
        return lines(text -> {
            if (text.equals("fails")) {
                raise(failure);
            }
            return List.of(new Echo(text));
        });
    }

    private static LineDecisions lines(Function<String, List<Record>> decide) {
        return new LineDecisions(
                line -> decide.apply(new String(line, UTF_8)), new Prototypes(Language.FRENCH, List.of()));
    }

    private static void raise(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }
}
