package io.github.bilanfunding.internal.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bilanfunding.rulebook.FieldType;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Choice;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People type answers in many ways. */
class RepliesTest {

    private static final BilingualText HOURS = new BilingualText("heures", "hours");

    private static final List<Choice> CONTRACTS = List.of(
            new Choice("PERMANENT", new BilingualText("CDI", "permanent contract")),
            new Choice("FIXED_TERM", new BilingualText("CDD", "fixed-term contract")),
            new Choice("AGENCY", new BilingualText("contrat d'intérim", "agency contract")));

    @ParameterizedTest
    @ValueSource(strings = {"oui", "o", "OUI", "yes", "Y"})
    void a_yes_is_yes_in_both_languages(String typed) throws Exception {
        assertThat(Replies.yesOrNo(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"non", "N", "no"})
    void a_no_is_no_in_both_languages(String typed) throws Exception {
        assertThat(Replies.yesOrNo(typed)).isFalse();
    }

    @Test
    void what_is_neither_yes_nor_no_is_refused_with_advice() {
        assertThatThrownBy(() -> Replies.yesOrNo("peut-être"))
                .isInstanceOf(UnreadableReplyException.class)
                .hasMessage("« peut-être » n'est ni oui ni non : tapez o ou n.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1800|1800",
                "1 800,50|1800.50",
                "1800 €|1800",
                "1\u202f800,5\u00a0€|1800.5",
                "1.800,50|1800.50",
                "1,800.50|1800.50",
                "1.800|1800",
                "€1,800|1800",
                "0|0",
                "12 euros|12",
                "1 800 € TTC|1800",
                "1800 EUR TTC|1800",
                "-5|-5",
            })
    void an_amount_is_read_in_french_and_english_notation(String typed, BigDecimal expected) throws Exception {
        assertThat(Replies.amount(typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mille", "1800,555", "18 k", "1,80,5", "1e3", ",", "0.500"})
    void what_is_no_amount_is_refused(String typed) {
        assertThatThrownBy(() -> Replies.amount(typed))
                .isInstanceOf(UnreadableReplyException.class)
                .hasMessageContaining("« " + typed + " » n'est pas un montant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"24", "24 h", "24 heures", "24h", "24 h.", "24 hours"})
    void a_whole_number_may_have_its_unit(String typed) throws Exception {
        assertThat(Replies.wholeNumber(typed, HOURS)).isEqualTo(BigInteger.valueOf(24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2k", "24,5", "24 mois", "vingt"})
    void another_unit_or_a_fraction_is_no_whole_number(String typed) {
        assertThatThrownBy(() -> Replies.wholeNumber(typed, HOURS))
                .isInstanceOf(UnreadableReplyException.class)
                .hasMessageContaining("(heures)");
    }

    @ParameterizedTest
    @CsvSource({
        "25/11/2026,2026-11-25",
        "2026-11-25,2026-11-25",
        "1/2/2027,2027-02-01",
        "25.11.2026,2026-11-25",
        "25 / 11 / 2026,2026-11-25",
        "25/11/26,2026-11-25",
        "25.11.26,2026-11-25",
        "11/25/2026,2026-11-25",
        "2026/11/25,2026-11-25",
        "25 novembre 2026,2026-11-25",
        "1er déc. 2026,2026-12-01",
        "'November 25, 2026',2026-11-25",
        "29/02/2028,2028-02-29"
    })
    void a_day_is_read_in_french_english_and_iso_notation(String typed, String expected) throws Exception {
        assertThat(Replies.day(typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "29/02/2026", "2026-13-01"})
    void a_day_that_the_calendar_lacks_is_refused(String typed) {
        assertThatThrownBy(() -> Replies.day(typed)).hasMessageContaining("n'est pas un jour du calendrier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demain", "25-11-26", "2026"})
    void what_is_no_day_is_refused(String typed) {
        assertThatThrownBy(() -> Replies.day(typed)).hasMessageContaining("n'est pas une date");
    }

    @ParameterizedTest
    @CsvSource({
        "2,FIXED_TERM",
        "cdi,PERMANENT",
        "permanent contract,PERMANENT",
        "AGENCY,AGENCY",
        "contrat d’interim,AGENCY",
        "fixed,FIXED_TERM"
    })
    void a_choice_is_named_by_number_code_label_or_its_first_letters(String typed, String code) throws Exception {
        assertThat(Replies.read(contract(FieldType.ONE_OF), typed)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "0", "stage", "CD"})
    void a_choice_that_is_not_in_the_list_is_refused(String typed) {
        assertThatThrownBy(() -> Replies.read(contract(FieldType.ONE_OF), typed))
                .hasMessage("« " + typed + " » n'est pas dans la liste : tapez un numéro de 1 à 3.");
    }

    @Test
    void several_choices_are_named_at_once() throws Exception {
        Prompt prompt = contract(FieldType.SEVERAL_OF);

        assertThat(Replies.read(prompt, "1, 3")).isEqualTo(List.of("PERMANENT", "AGENCY"));
        assertThat(Replies.read(prompt, "CDI ; cdd")).isEqualTo(List.of("PERMANENT", "FIXED_TERM"));
        assertThat(Replies.read(prompt, "aucune")).isEqualTo(List.of());
        assertThat(Replies.read(prompt, "toutes")).isEqualTo(List.of("PERMANENT", "FIXED_TERM", "AGENCY"));
    }

    @Test
    void a_price_before_tax_is_asked_again() {
        BilingualText question = new BilingualText("Quel prix ?", "Which price?");
        Prompt price = new Prompt("/bilan/price", question, List.of(), FieldType.AMOUNT, List.of(), null, true, null);

        assertThatThrownBy(() -> Replies.read(price, "1 500 € HT"))
                .isInstanceOf(UnreadableReplyException.class)
                .hasMessage("« 1 500 € HT » est hors taxe : tapez le prix TTC, ou le montant seul si aucune TVA n'est "
                        + "facturée.");
    }

    @ParameterizedTest
    @EnumSource(
            value = FieldType.class,
            names = {"TEXT", "LIST"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_long_reply_is_shortened_where_it_is_repeated(FieldType type) {
        assertThatThrownBy(() -> Replies.read(contract(type), "x".repeat(10_000)))
                .isInstanceOfSatisfying(UnreadableReplyException.class, e -> {
                    assertThat(e.reason().french())
                            .contains("« " + "x".repeat(60) + "… »")
                            .hasSizeLessThan(200);
                    assertThat(e.reason().english()).contains("x…").hasSizeLessThan(200);
                });
    }

    private static Prompt contract(FieldType type) {
        BilingualText question = new BilingualText("Quel contrat ?", "Which contract?");
        return new Prompt("/beneficiary/contract", question, List.of(), type, CONTRACTS, null, false, null);
    }
}
