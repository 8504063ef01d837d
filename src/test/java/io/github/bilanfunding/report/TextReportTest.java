package io.github.bilanfunding.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.advice.Advice;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Examples;
import io.github.bilanfunding.testing.Golden;
import io.github.bilanfunding.value.Language;
import io.github.bilanfunding.value.RulebookVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReportTest {

    private static final FundingEngine ENGINE = FundingEngine.of(RulebookId.GUIDE);
    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);

    @ParameterizedTest
    @CsvSource({
        "g-case-1, FRENCH",
        "g-case-1, ENGLISH",
        "g-case-2, FRENCH",
        "g-case-2, ENGLISH",
        "g-case-3, FRENCH",
        "g-case-3, ENGLISH"
    })
    void the_report_on_a_shipped_example_is_the_one_that_was_read(String example, Language language) {
        byte[] request = Document.resource("/io/github/bilanfunding/examples/" + example + ".json");
        Golden.assertCurrent(
                Path.of("src/test/resources/golden/text/" + example + "."
                        + language.name().toLowerCase(Locale.ROOT) + ".txt"),
                report(request, language));
    }

    @Test
    void a_report_writes_days_as_people_do() {
        for (Language language : Language.values()) {
            assertThat(report(Document.full().bytes(), language)).doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}");
            assertThat(report(Document.fullCohort().bytes(), language)).doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}");
        }
    }

    @Test
    void a_report_has_no_space_at_the_end_of_a_line() {
        for (Language language : Language.values()) {
            assertThat(report(Document.full().bytes(), language)).doesNotContainPattern("\\h\\n");
            assertThat(report(Document.fullCohort().bytes(), language)).doesNotContainPattern("\\h\\n");
        }
    }

    @Test
    void a_reference_breaks_no_line() {
        byte[] request = Document.minimal()
                .with("/reference", "\"devis\\n\\u001b[2J117\"")
                .bytes();
        assertThat(report(request, Language.FRENCH)).contains("\nRéférence : devis [2J117\n");
    }

    @Test
    void an_unmet_criterion_says_by_how_much_it_is_missed() {
        Document employee = Document.minimal()
                .with("/beneficiary/status", "\"EMPLOYEE\"")
                .with("/beneficiary/monthsEmployed", "20")
                .with("/beneficiary/monthsInCompany", "11");

        assertThat(report(employee.bytes(), Language.FRENCH))
                .contains("[non] Le salarié a au moins 2 ans de CDI ; il manque 4 mois\n")
                .contains("[non] Le salarié est dans l'entreprise depuis au moins 1 an ; il manque 1 mois\n");
        assertThat(report(employee.bytes(), Language.ENGLISH)).contains("; 4 months short\n", "; 1 month short\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/bilan/hours | 25 | ; 1 heure de trop | ; 1 hour too much",
                "/bilan/hours | 30 | ; 6 heures de trop | ; 6 hours too much",
                "/beneficiary/cpf/lastFundedBilan | {\"date\":\"2022-03-01\",\"funder\":\"CPF\"}"
                        + " | ; il manque 99 jours, ouvert le 01/03/2027 | ; 99 days short, open on 1 March 2027",
                "/beneficiary/occupationalRisk | {\"c2pPoints\":0} | ; il manque 1 point | ; 1 point short",
            })
    void a_gap_is_said_in_both_languages(String pointer, String value, String french, String english) {
        FundingDecision decision = LAW.decide(Document.example("employee-2026.json")
                .without("/beneficiary/cpf/hadFundedBilan")
                .without("/bilan/accompanimentHours")
                .with(pointer, value)
                .request());

        assertThat(new TextReport(Language.FRENCH).of(decision).replaceAll("\n +", " "))
                .contains(french + " pour : ");
        assertThat(new TextReport(Language.ENGLISH).of(decision).replaceAll("\n +", " "))
                .contains(english + " for: ");
    }

    @Test
    void an_amount_to_confirm_stands_in_the_plan_with_what_it_depends_on() {
        assertThat(law(Document.of("disabled-worker.json").request()))
                .containsPattern(
                        "AUTRE VOIE \\(paiement direct au prestataire\\)\\n.*\\n  Aide de l'Agefiph +montant à confirmer\\n");
        assertThat(law(Document.example("employee-2026.json")
                        .without("/company/cpfTopUp")
                        .request()))
                .containsPattern("  Abondement du CPF par l'employeur +montant à confirmer\\n"
                        + "    selon : abondement du CPF par l'employeur\\n");
    }

    @Test
    void what_is_presumed_missing_or_not_spoken_of_is_named() {
        assertThat(law(Document.of("territorial-agent.json").request()))
                .contains(
                        "[présumé] Le bénéficiaire consent au bilan ; sauf indication contraire :\n    consentement",
                        "\n  consentement du bénéficiaire : Le bénéficiaire consent au bilan\n",
                        "\n  bilan déjà suivi dans la fonction publique\n",
                        "\nAUTRES SITUATIONS : Handicap reconnu")
                .doesNotContain("situation non signalée");
    }

    @Test
    void a_plan_to_which_no_way_is_open_says_so() {
        FundingRequest retired = Document.minimal()
                .with("/beneficiary/status", "\"RETIRED\"")
                .with("/beneficiary/fullRatePension", "true")
                .request();

        assertThat(law(retired)).contains("\nPLAN DE FINANCEMENT (aucun financement ouvert)\n");
    }

    @Test
    void a_cohort_says_its_statuses_its_formalities_and_who_exceeds_the_budget() {
        CohortRequest poor = Examples.cohortWithBudget(1000);

        String text = new TextReport(Language.FRENCH).of(poor, LAW.decide(poor), LAW.catalogue());
        assertThat(text)
                .contains(
                        "\n  Aide de l'Agefiph : situation non signalée : 3, sans objet : 1\n",
                        "Demander la prise en charge avant le début",
                        " ; pour : tous\n",
                        "\n  ! p-4 : Le reste à charge de l'employeur est de 1\u00A0600,00\u00A0€ : le solde de son budget formation, ");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new TextReport(Language.FRENCH).of(Examples.cohort(), LAW.decide(poor), LAW.catalogue()));
    }

    @Test
    void a_cohort_says_for_whom_a_scheme_is_open_without_an_amount_or_undetermined() {
        CohortRequest cohort = ((RequestDocument.Cohort) RequestReader.read(Document.of("disabled-worker.json")
                        .without("/beneficiary")
                        .with(
                                "/beneficiaries",
                                "[{\"status\":\"EMPLOYEE\",\"disability\":{\"recognisedWorker\":true},"
                                        + "\"cpf\":{\"hadFundedBilan\":false}},{\"status\":\"EMPLOYEE\"}]")
                        .bytes()))
                .request();

        assertThat(new TextReport(Language.FRENCH).of(LAW.decide(cohort)))
                .contains("\n  n° 1 : Abondement du CPF par l'employeur 600,00\u00A0€, Compte personnel de "
                        + "formation montant à confirmer, Reste à charge du bénéficiaire 1\u00A0200,00")
                .containsPattern("\n  n° 2 : .* ; à déterminer : Compte personnel de formation\n");
    }

    @Test
    void a_report_on_a_request_is_not_that_on_another() {
        FundingRequest other = Document.of("disabled-worker.json").request();
        Advice advice = new Advice(LAW.decide(Document.minimal().request()), List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextReport(Language.FRENCH).of(other, advice, List.of(), LAW.catalogue()))
                .withMessageContaining("give the request that was decided");
    }

    @Test
    void the_default_locale_does_not_show() {
        String report = report(Document.full().bytes(), Language.FRENCH);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(report(Document.full().bytes(), Language.FRENCH)).isEqualTo(report);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String law(FundingRequest request) {
        return new TextReport(Language.FRENCH).of(LAW.decide(request));
    }

    /** The rulebook's version and fingerprint change while the report does not. */
    private static String report(byte[] document, Language language) {
        TextReport report = new TextReport(language);
        String text = RequestReader.read(document) instanceof RequestDocument.Cohort cohort
                ? report.of(ENGINE.decide(cohort.request()))
                : report.of(ENGINE.decide(((RequestDocument.Single) RequestReader.read(document)).request()));
        RulebookVersion rulebook = ENGINE.catalogue().version();
        return text.replace(rulebook.fingerprint(), "sha256:…").replace(rulebook.version(), "…");
    }
}
