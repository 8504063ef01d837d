package io.github.bilanfunding.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.value.Euros;
import io.github.bilanfunding.value.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An amount as readers of each language write it; {@code _} stands for a no-break space. */
class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.00        | 0,00_€           | €0.00",
                "0.05        | 0,05_€           | €0.05",
                "999.99      | 999,99_€         | €999.99",
                "1000.00     | 1_000,00_€       | €1,000.00",
                "1500.00     | 1_500,00_€       | €1,500.00",
                "999999.99   | 999_999,99_€     | €999,999.99",
                "1234567.80  | 1_234_567,80_€   | €1,234,567.80",
                "-999.99     | -999,99_€        | €-999.99",
                "-1234.50    | -1_234,50_€      | €-1,234.50"
            })
    void an_amount_is_written_as_readers_of_the_language_write_it(String amount, String french, String english) {
        assertThat(new Words(Language.FRENCH).amount(Euros.euros(amount))).isEqualTo(french.replace('_', '\u00a0'));
        assertThat(new Words(Language.ENGLISH).amount(Euros.euros(amount))).isEqualTo(english);
    }
}
