package io.github.bilanfunding.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BilingualTextTest {

    private final BilingualText text = new BilingualText("employeur", "employer");

    @Test
    void a_text_speaks_the_language_that_is_asked_for() {
        assertThat(text.in(Language.FRENCH)).isEqualTo("employeur");
        assertThat(text.in(Language.ENGLISH)).isEqualTo("employer");
    }

    @Test
    void a_text_shows_itself_in_french() {
        assertThat(text).hasToString("employeur");
    }

    @Test
    @SuppressWarnings("NullAway")
    void a_text_lacks_no_language() {
        assertThatNullPointerException()
                .isThrownBy(() -> new BilingualText(null, "employer"))
                .withMessage("french");
        assertThatNullPointerException()
                .isThrownBy(() -> new BilingualText("employeur", null))
                .withMessage("english");
    }

    @Test
    void a_day_is_written_as_people_write_it() {
        BilingualText first = BilingualText.ofDay(LocalDate.of(2026, 5, 1));

        assertThat(first.french()).isEqualTo("01/05/2026");
        assertThat(first.english()).isEqualTo("1 May 2026");
    }
}
