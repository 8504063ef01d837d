package io.github.bilanfunding.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineDifferenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a b c   | a b c     | ''",
                "a b c   | a x c     | -b +x",
                "a b     | a b c     | +c",
                "a b c   | b c       | -a",
                "''      | a         | +a",
                "a       | ''        | -a",
                "a b c d | b x d     | -a -c +x",
                "a b     | b a       | -a +a"
            })
    void lines_that_stay_are_left_out(String before, String after, String expected) {
        assertThat(LineDifference.between(lines(before), lines(after))).isEqualTo(lines(expected));
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split(" ")).filter(line -> !line.isEmpty()).toList();
    }
}
