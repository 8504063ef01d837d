package io.github.bilanfunding.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bilanfunding.request.Contract;
import io.github.bilanfunding.request.Phase;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Choice;
import io.github.bilanfunding.value.Euros;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueWordsTest {

    @Test
    void a_yes_or_no_has_two_choices_and_an_amount_has_none() {
        assertThat(ValueWords.choices(Boolean.class))
                .containsExactly(
                        new Choice("true", new BilingualText("oui", "yes")),
                        new Choice("false", new BilingualText("non", "no")));
        assertThat(ValueWords.choices(Euros.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/bilan/hours                                        | 24    | 24 heures       | 24 hours",
                "/bilan/hours                                        | 1     | 1 heure         | 1 hour",
                "/company/headcount                                  | 10000 | 10_000 salariés | 10,000 employees",
                "/beneficiary/occupationalRisk/permanentIncapacityRate | 1   | 1 pour cent     | 1 percent",
                "yearsSinceFundedBilan                               | 5     | 5 ans           | 5 years",
                "startYear                                           | 2024  | 2024            | 2024"
            })
    void a_whole_number_is_written_with_what_it_counts(String input, int number, String french, String english) {
        assertThat(ValueWords.of(number, InputWords.of(input).unit()))
                .isEqualTo(new BilingualText(french.replace('_', '\u00a0'), english));
    }

    @Test
    void every_other_value_is_written_as_readers_of_each_language_write_it() {
        assertThat(ValueWords.of(true)).isEqualTo(new BilingualText("oui", "yes"));
        assertThat(ValueWords.of(false)).isEqualTo(new BilingualText("non", "no"));
        assertThat(ValueWords.of(Euros.euros(1600))).isEqualTo(new BilingualText("1\u00a0600,00\u00a0€", "€1,600.00"));
        assertThat(ValueWords.of(LocalDate.of(2026, 2, 26)))
                .isEqualTo(new BilingualText("26/02/2026", "26 February 2026"));
        assertThat(ValueWords.of(Contract.PERMANENT)).isEqualTo(new BilingualText("CDI", "permanent contract"));
        assertThat(ValueWords.of("FR-IDF")).isEqualTo(new BilingualText("FR-IDF", "FR-IDF"));
        assertThat(ValueWords.of(List.of(Phase.DIAGNOSIS, Phase.ACTION_PLAN)))
                .isEqualTo(new BilingualText(
                        "diagnostic initial (phase préliminaire), plan d'action (phase de conclusions)",
                        "initial diagnosis (preliminary phase), action plan (concluding phase)"));
    }

    @Test
    void a_value_that_no_request_holds_has_no_words() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValueWords.of(BigInteger.ONE))
                .withMessage("no words for a java.math.BigInteger: say it in ValueWords");
    }
}
