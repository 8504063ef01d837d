package io.github.bilanfunding.internal.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.internal.catalogue.CatalogueRule;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.wording.Bilingual;
import io.github.bilanfunding.value.BilingualText;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What real conditions ask, in words; a blank that does not break is written as a plain one here. */
class ConditionWordsTest {

    static Stream<CatalogueRule> rules() {
        return Stream.of("guide", "law").flatMap(id -> CompiledRulebook.of(id).rules().stream());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "bilan.hours <= 24" + " | durée du bilan : 24 heures au plus | length of the bilan: 24 hours at most",
                "bilan.accompanimentHours < 13"
                        + " | durée accompagnée par le prestataire : moins de 13 heures"
                        + " | time accompanied by the provider: less than 13 hours",
                "beneficiary.monthsEmployed >= 24"
                        + " | durée totale de salariat : 24 mois au moins"
                        + " | total time as an employee: 24 months at least",
                "bilan.price > euros(1250)"
                        + " | prix du bilan : plus de 1 250,00 € | price of the bilan: more than €1,250.00",
                "bilan.providerIsEmployer == false"
                        + " | prestataire autre que l'employeur | provider other than the employer",
                "startYear <= 2024"
                        + " | année de début du bilan : 2024 au plus | year in which the bilan starts: 2024 at most",
                "company.headcount >= 1000"
                        + " | effectif de l'entreprise : 1 000 salariés au moins"
                        + " | headcount of the company: 1,000 employees at least",
                "beneficiary.occupationalRisk.c2pPoints >= 1"
                        + " | solde du compte professionnel de prévention (C2P) : 1 point au moins"
                        + " | balance of the occupational risk prevention account (C2P): 1 point at least",
                "beneficiary.redundancy.procedure == RedundancyProcedure.CSP"
                        + " | dispositif de licenciement économique : contrat de sécurisation professionnelle (CSP)"
                        + " | redundancy procedure: career security contract (CSP)",
                "bilan.phases contains Phase.ACTION_PLAN"
                        + " | phases du bilan : dont plan d'action (phase de conclusions)"
                        + " | phases of the bilan: including action plan (concluding phase)",
                "bilan.phases not contains Phase.DIAGNOSIS"
                        + " | phases du bilan : sans diagnostic initial (phase préliminaire)"
                        + " | phases of the bilan: without initial diagnosis (preliminary phase)",
                "company.idcc not in (\"1413\", \"2378\")"
                        + " | convention collective (IDCC) : autre que 1413 ou 2378"
                        + " | collective agreement (IDCC): other than 1413 or 2378",
                "region in (\"FR-971\", \"FR-972\", \"FR-973\")"
                        + " | région de l'entreprise ou de résidence : FR-971, FR-972 ou FR-973"
                        + " | region of the company or of residence: FR-971, FR-972 or FR-973",
                "company.opcoGrant == null"
                        + " | montant accordé par l'OPCO : non indiqué | amount granted by the OPCO: not given",
                "$credit : taxCredit != null" + " | crédit d'impôt du bilan : indiqué | tax credit of the bilan: given",
                "beneficiary.cpf.employerAgreement != true"
                        + " | absence non autorisée par l'employeur | absence not agreed to by the employer",
                "bilan.startDate < requestDate"
                        + " | premier jour du bilan : moins de date de la demande"
                        + " | first day of the bilan: less than date of the request"
            })
    void a_test_says_what_it_asks_in_both_languages(String condition, String french, String english) {
        assertThat(words(condition)).isEqualTo(new BilingualText(french, english));
    }

    @Test
    void an_or_and_an_and_are_heard() {
        assertThat(words("beneficiary.cpf.hadFundedBilan == false || yearsSinceFundedBilan >= 5"
                        + " || lastFunder in (Funder.EMPLOYER, Funder.SELF)"))
                .isEqualTo(new BilingualText(
                        "aucun bilan financé, ou dernier bilan financé depuis 5 ans au moins, "
                                + "ou financeur du dernier bilan : employeur ou bénéficiaire",
                        "no bilan funded, or time since the last funded bilan: 5 years at least, "
                                + "or funder of the last bilan: employer or beneficiary"));
        assertThat(words("beneficiary.status == Status.EMPLOYEE, company.headcount >= 50"))
                .isEqualTo(new BilingualText(
                        "statut du bénéficiaire : salarié ; effectif de l'entreprise : 50 salariés au moins",
                        "beneficiary's status: employee; headcount of the company: 50 employees at least"));
    }

    @Test
    void a_threshold_that_is_computed_says_from_what() {
        assertThat(words("bilan.price > beneficiary.cpf.balance"))
                .isEqualTo(new BilingualText(
                        "prix du bilan : plus de solde du CPF", "price of the bilan: more than CPF balance"));
        assertThat(words("beneficiary.occupationalRisk.c2pPoints >= bilan.price.percent(15).inPartsOf(euros(500))"))
                .isEqualTo(new BilingualText(
                        "solde du compte professionnel de prévention (C2P) : "
                                + "15 % × prix du bilan, en parts de 500,00 € au moins",
                        "balance of the occupational risk prevention account (C2P): "
                                + "15% × price of the bilan, in parts of €500.00 at least"));
    }

    @Test
    void nothing_asked_is_nothing_said() {
        assertThat(words("")).isEqualTo(new BilingualText("", ""));
        assertThat(words("$price : bilan.price")).isEqualTo(new BilingualText("", ""));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_that_asks_something_says_it_in_both_languages(CatalogueRule rule) {
        BilingualText asks = rule.info().asks();
        if (rule.condition().get().all().isEmpty()) {
            assertThat(asks).isNull();
        } else {
            assertThat(asks).isEqualTo(ConditionWords.of(rule.condition().get()));
            Bilingual.assertSaidInBoth(Objects.requireNonNull(asks));
        }
    }

    private static BilingualText words(String condition) {
        BilingualText words = ConditionWords.of(Condition.of(condition));
        return new BilingualText(words.french().replace('\u00a0', ' '), words.english());
    }
}
