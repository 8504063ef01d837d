package io.github.bilanfunding.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bilanfunding.value.BilingualText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidRequestExceptionTest {

    private final Problem document = new Problem("", new BilingualText("vide", "empty"));
    private final Problem price = new Problem("/bilan/price", new BilingualText("absent", "missing"));

    @Test
    void its_message_tells_a_developer_every_problem_and_its_place() {
        assertThat(new InvalidRequestException(List.of(document, price)))
                .hasMessage("invalid request\n(document): empty\n/bilan/price: missing");
    }

    @Test
    void the_problem_that_counts_the_others_is_not_listed() {
        List<Problem> many = Collections.nCopies(150, price);
        assertThat(new InvalidRequestException(many).listed()).isEqualTo(many.subList(0, 100));
        assertThat(new InvalidRequestException(List.of(price), 7))
                .satisfies(e -> assertThat(e.listed()).containsExactly(price))
                .satisfies(e -> assertThat(e.problems()).hasSize(2));
        assertThat(new InvalidRequestException(List.of(price, document)).listed())
                .containsExactly(price, document);
    }

    @Test
    void its_problems_stay_what_they_were() {
        List<Problem> found = new ArrayList<>(List.of(price));
        InvalidRequestException refusal = new InvalidRequestException(found);
        found.add(document);
        assertThat(refusal.problems()).containsExactly(price);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> refusal.problems().add(document));
    }
}
