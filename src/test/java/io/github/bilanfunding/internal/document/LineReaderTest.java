package io.github.bilanfunding.internal.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {

    private static final int NO_LIMIT = Integer.MAX_VALUE;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_023, 1_024, 65_534, 65_535, 65_536, 65_537, 131_071, 131_072, 400_000})
    void a_line_of_any_length_is_read_wherever_it_stands(int length) throws IOException {
        String line = "x".repeat(length);
        for (String before : List.of("", "b", "b".repeat(65_530))) {
            assertThat(lines(before + "\n" + line + "\n\nz", NO_LIMIT)).containsExactly(before, line, "", "z");
        }
    }

    @Test
    void the_last_line_needs_no_line_feed_and_an_empty_input_has_no_line() throws IOException {
        assertThat(lines("a\nb", NO_LIMIT)).containsExactly("a", "b");
        assertThat(lines("a\nb\n", NO_LIMIT)).containsExactly("a", "b");
        assertThat(lines("", NO_LIMIT)).isEmpty();
        assertThat(lines("\n", NO_LIMIT)).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 65_536, 100_000})
    void what_is_beyond_the_limit_is_skipped(int limit) throws IOException {
        String most = "x".repeat(limit);
        assertThat(lines(most + "\n" + most + "y\n" + most + "y".repeat(200_000) + "\nz", limit))
                .containsExactly(most, most, most, "z");
    }

    @Test
    void a_stream_that_gives_a_byte_at_a_time_is_read_too() throws IOException {
        InputStream slow = new FilterInputStream(stream("ab\n\ncd")) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return super.read(bytes, from, Math.min(1, length));
            }
        };
        assertThat(lines(new LineReader(slow, NO_LIMIT))).containsExactly("ab", "", "cd");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_line_that_the_memory_cannot_hold_is_skipped(int failing) throws IOException {
        InputStream in = new FilterInputStream(stream("a\n" + "x".repeat(150_000) + "\nb")) {
            private int reads;

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                if (reads++ == failing) {
                    throw new OutOfMemoryError();
                }
                return super.read(bytes, from, length);
            }
        };
        LineReader reader = new LineReader(in, NO_LIMIT);

        List<LineReader.Line> read = new ArrayList<>();
        for (LineReader.Line line = reader.next(); line != null; line = reader.next()) {
            read.add(line);
        }

        assertThat(read).extracting(LineReader.Line::number).containsExactly(1L, 2L, 3L);
        assertThat(read).extracting(line -> new String(line.text(), UTF_8)).containsExactly("a", "", "b");
        assertThat(read).extracting(line -> line.failure() != null).containsExactly(false, true, false);
    }

    @Test
    void lines_are_counted_from_one() throws IOException {
        LineReader reader = new LineReader(stream("a\n\nb"), NO_LIMIT);
        for (long number = 1; number <= 3; number++) {
            assertThat(reader.next()).extracting(LineReader.Line::number).isEqualTo(number);
        }
        assertThat(reader.next()).isNull();
    }

    @Test
    void only_a_line_that_is_not_light_asks_for_leave_and_once() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Room room = new Room() {
            @Override
            public void take() {
                asked.incrementAndGet();
            }

            @Override
            public void giveBack() {}
        };
        LineReader reader =
                new LineReader(stream("x".repeat(Room.LIGHT - 1) + "\n" + "x".repeat(2 * Room.LIGHT)), NO_LIMIT, room);

        reader.next();
        assertThat(asked).hasValue(0);
        reader.next();
        assertThat(asked).hasValue(1);
    }

    private static List<String> lines(String text, int limit) throws IOException {
        return lines(new LineReader(stream(text), limit));
    }

    private static List<String> lines(LineReader reader) throws IOException {
        List<String> lines = new ArrayList<>();
        for (LineReader.Line line = reader.next(); line != null; line = reader.next()) {
            lines.add(new String(line.text(), UTF_8));
        }
        return lines;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
