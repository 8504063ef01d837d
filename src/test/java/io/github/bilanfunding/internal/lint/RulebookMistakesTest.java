package io.github.bilanfunding.internal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake in a good rulebook, and all that the lint says of it. */
class RulebookMistakesTest {

    private static final List<Mistake> TEN = Mistake.in(OwnRulebook.FOLDER.resolve("ten-mistakes.txt"));

    static Stream<Mistake> mistakes() {
        return Stream.concat(TEN.stream(), Mistake.in(OwnRulebook.FOLDER.resolve("faults.txt")).stream());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_found_with_its_place_its_cause_and_its_remedy(Mistake mistake) {
        assertThat(mistake.messages()).isNotEmpty();
        assertThat(Mistake.said(mistake.in(OwnRulebook.GOOD), OwnRulebook.ON_LAW))
                .containsExactlyElementsOf(mistake.messages());
    }

    @Test
    void the_mistakes_of_beginners_are_ten() {
        assertThat(TEN).hasSize(10).extracting(Mistake::words).doesNotHaveDuplicates();
    }
}
