package io.github.bilanfunding.internal.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.value.BilingualText;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The words for what a rule says of its amount. */
class AmountWordsTest {

    @Test
    void a_variable_is_named_by_what_it_is_bound_to() {
        assertThat(words("$topUp", "$topUp : company.cpfTopUp >= euros(1)").french())
                .isEqualTo("abondement du CPF par l'employeur");
    }

    @Test
    void a_share_names_its_rate_in_each_language() {
        BilingualText share = words("$price.percent(\"0.55\")", "$price : bilan.price");

        assertThat(share.french()).isEqualTo("0,55 % × prix du bilan");
        assertThat(share.english()).isEqualTo("0.55% × price of the bilan");
    }

    @Test
    void a_computation_is_written_in_its_order() {
        assertThat(words(
                                "euros(3000).minus($used).max(euros(0))",
                                "$used : beneficiary.selfEmployment.fundUsedThisYear != null")
                        .french()
                        .replace('\u00A0', ' '))
                .startsWith("max(3 000,00 € − ")
                .endsWith(" ; 0,00 €)");
    }

    @Test
    void a_variable_that_is_bound_to_nothing_is_refused() {
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> words("$balance", "$price : bilan.price"))
                .withMessageContaining("write $balance : field");
    }

    private static BilingualText words(String amount, String condition) {
        Expression expression =
                Consequence.of("$out.offers(\"X\", " + amount + ");").amount();
        return AmountWords.of(Objects.requireNonNull(expression), condition);
    }
}
