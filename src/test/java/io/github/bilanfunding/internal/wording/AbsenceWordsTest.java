package io.github.bilanfunding.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.decision.OtherSituation;
import io.github.bilanfunding.decision.Presumption;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbsenceWordsTest {

    private static final AbsenceWords FRENCH = new AbsenceWords(new Words(Language.FRENCH));
    private static final AbsenceWords ENGLISH = new AbsenceWords(new Words(Language.ENGLISH));

    @Test
    void an_input_has_its_name_in_a_request_and_in_a_cohort() {
        assertThat(FRENCH.name("/beneficiary/cpf/balance")).isEqualTo("solde du CPF");
        assertThat(FRENCH.name("/beneficiaries/12/cpf/balance")).isEqualTo("solde du CPF");
        assertThat(ENGLISH.names(List.of("/company/headcount", "/bilan/hours")))
                .isEqualTo("headcount of the company, length of the bilan");
    }

    @Test
    void a_presumption_is_said_after_the_name_of_its_input_once() {
        assertThat(FRENCH.presumption(presumed("/bilan/hours", "Le bilan est de 24 heures au maximum")))
                .isEqualTo("durée du bilan : Le bilan est de 24 heures au maximum");
        assertThat(FRENCH.presumption(presumed("/bilan/hours", "durée du bilan : non indiqué")))
                .isEqualTo("durée du bilan : non indiqué");
    }

    @Test
    void a_section_is_left_out_where_its_fields_stand() {
        assertThat(FRENCH.situations(List.of(
                        situation("/beneficiary/disability", "Handicap reconnu", Scheme.AGEFIPH),
                        situation("/beneficiary/occupationalRisk", "Points ; Accident", Scheme.C2P, Scheme.AT_MP),
                        situation("/beneficiary/occupationalRisk/c2pPoints", "Points", Scheme.C2P))))
                .isEqualTo("Handicap reconnu → Aide de l'Agefiph ; Points → Compte professionnel de prévention");
    }

    private static Presumption presumed(String pointer, String text) {
        return new Presumption(pointer, new BilingualText(text, text), List.of("RULE"));
    }

    private static OtherSituation situation(String section, String text, Scheme... schemes) {
        return new OtherSituation(section, List.of(schemes), new BilingualText(text, text));
    }
}
