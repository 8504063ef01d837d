package io.github.bilanfunding.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class TextTest {

    private final Text text = new Text("employeur", "employer");

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
                .isThrownBy(() -> new Text(null, "employer"))
                .withMessage("french");
        assertThatNullPointerException()
                .isThrownBy(() -> new Text("employeur", null))
                .withMessage("english");
    }
}
