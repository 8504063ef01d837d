package io.github.bilanfunding.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {

    @ParameterizedTest
    @EnumSource
    void a_language_is_found_by_its_code(Language language) {
        assertThat(language.code()).matches("[a-z]{2}");
        assertThat(Language.ofCode(language.code())).hasValue(language);
    }

    @Test
    void there_is_no_third_language() {
        assertThat(Language.ofCode("de")).isEmpty();
        assertThat(Language.ofCode("FR")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, ENGLISH",
        "fr-CA, FRENCH",
        "'de, en;q=0.8, fr;q=0.5', ENGLISH",
        "'fr;q=0.2, en-GB', ENGLISH",
    })
    void a_client_gets_the_language_that_it_prefers(String accepted, Language expected) {
        for (Language otherwise : Language.values()) {
            assertThat(Language.preferred(accepted, otherwise)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            value = {"de", "''", "'en;q=x'", "null"},
            nullValues = "null")
    void a_client_that_prefers_neither_gets_the_other_one(String accepted) {
        for (Language otherwise : Language.values()) {
            assertThat(Language.preferred(accepted, otherwise)).isEqualTo(otherwise);
        }
    }
}
