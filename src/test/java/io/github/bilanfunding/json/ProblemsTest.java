package io.github.bilanfunding.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.value.BilingualText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private final Problems problems = new Problems();

    @Test
    void a_hundred_are_kept_and_the_others_only_counted() {
        for (int i = 0; i < 150; i++) {
            assertThat(problems.areListed()).isEqualTo(i < 100);
            problems.add("/x" + i, "faux", "wrong");
        }
        problems.add("/x0", "faux", "wrong");

        assertThat(problems.found()).hasSize(100);
        assertThat(problems.further()).isEqualTo(50);
    }

    @Test
    void without_any_nothing_is_thrown() {
        assertThat(problems.isEmpty()).isTrue();
        assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void what_a_request_misses_only_because_it_was_unreadable_is_not_counted_again() {
        problems.addUnreadable("/a", "illisible", "unreadable");
        problems.addUnreadable("/b", "illisible", "unreadable");
        problems.expectEcho();
        problems.expectEcho();

        problems.addAll(new InvalidRequestException(List.of(missing("/a"), missing("/c")), 5));

        assertThat(problems.found()).extracting(Problem::pointer).containsExactly("/a", "/b", "/c");
        assertThat(problems.further()).as("five without the one of /b").isEqualTo(4);

        problems.addAll(new InvalidRequestException(List.of(missing("/d")), 3));

        assertThat(problems.further()).isEqualTo(7);
    }

    @Test
    void what_is_computed_from_something_wrong_is_not_blamed() {
        problems.addComputed("/price", "/hours");
        problems.addComputed("/total", "/count");

        problems.addAll(
                new InvalidRequestException(List.of(missing("/hours"), missing("/price"), missing("/total")), 0));

        assertThat(problems.found()).extracting(Problem::pointer).containsExactly("/hours", "/total");
    }

    private static Problem missing(String pointer) {
        return new Problem(pointer, new BilingualText("absent", "absent"));
    }
}
