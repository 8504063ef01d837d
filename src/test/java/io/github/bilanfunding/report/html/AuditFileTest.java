package io.github.bilanfunding.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Reckoning;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.rulebook.SourceEntry;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.value.Language;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/** The dossier d'audit: an auditor can reckon every amount again and replay the decision. */
class AuditFileTest {

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);

    private static String text(FundingRequest request) {
        return Pages.text(Pages.audit(request, Language.FRENCH)).replace('\u00A0', ' ');
    }

    @Test
    void each_amount_has_its_arithmetic() {
        assertThat(text(Pages.example()))
                .contains(
                        "min(abondement du CPF par l'employeur 300,00 € ; prix 1 950,00 €) = 300,00 €",
                        "min(droits du CPF autres que complémentaires 2 300,00 € ; plafond 1 600,00 € ; prix 1 950,00 € − "
                                + "Abondement du CPF par l'employeur 300,00 €) = 1 600,00 €",
                        "prix 1 950,00 € − 300,00 € − 1 600,00 € = 50,00 €");
    }

    @Test
    void a_lifted_floor_names_who_lifts_it() {
        assertThat(text(Pages.example()))
                .contains(
                        "(CPF-PARTICIPATION-2026-04) : non due, levée car Abondement du CPF par l'employeur paie 300,00 € "
                                + "(CPF-EXEMPTION-EMPLOYEUR)");
    }

    @Test
    void a_kept_floor_stands_in_the_arithmetic() {
        FundingRequest alone = Document.example("employee-2026.json")
                .without("/company/cpfTopUp")
                .with("/bilan/price", "1500.00")
                .request();

        assertThat(text(alone))
                .contains(
                        "prix 1 500,00 € − minimum laissé à charge 150,00 €) = 1 350,00 €",
                        "(CPF-PARTICIPATION-2026-04) : due, personne ne la lève");
    }

    @Test
    void a_floor_that_does_not_concern_the_person_names_the_exemption() {
        FundingRequest seeker = Document.example("employee-2026.json")
                .without("/company")
                .without("/beneficiary/contract")
                .with("/beneficiary/status", "\"JOB_SEEKER\"")
                .request();

        assertThat(text(seeker)).contains(" : non due, levée par CPF-EXEMPTION-DEMANDEUR-EMPLOI");
    }

    @Test
    void an_absent_input_that_a_criterion_read_is_said_to_be_absent() {
        assertThat(text(Pages.example()))
                .contains("durée du bilan : 24 heures (donné)", "absence en cours (non renseigné)");
    }

    @Test
    void without_a_reckoning_the_page_says_that_the_amounts_are_not_reckoned() {
        FundingDecision decision = LAW.decide(Pages.example());
        String page = new HtmlReport(Language.FRENCH).auditFile(Pages.example(), decision, LAW.catalogue());

        assertThat(Pages.text(page))
                .contains("Le calcul des montants n'est pas détaillé ici")
                .doesNotContain("min(");
    }

    @Test
    void the_reckoning_of_another_request_makes_no_page() {
        FundingDecision decision = LAW.decide(Pages.example());
        Reckoning other = LAW.reckon(Document.of("disabled-worker.json").request());

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new HtmlReport(Language.FRENCH).auditFile(Pages.example(), decision, other, LAW.catalogue()));
    }

    @Test
    void every_rule_in_force_stands_once_applied_with_its_text_or_not_with_its_reason() {
        FundingDecision decision = LAW.decide(Pages.example());
        String page = text(Pages.example());

        assertThat(decision.firedRules())
                .extracting(FiredRule::id)
                .allSatisfy(id -> assertThat(page).contains("rule \"" + id + "\""));
        assertThat(LAW.catalogue().on(decision.requestDate()))
                .extracting(RuleInfo::id)
                .allSatisfy(id -> assertThat(page).contains(id));
        assertThat(page).contains("\"requestDate\": \"2026-11-22\"", "non rempli : ");
        assertThat(text(Document.of("disabled-worker.json").request()))
                .contains("dispositif à déterminer, aucun montant n'est examiné", "inconnu, il manque : ");
    }

    @Test
    void nothing_is_refused_in_a_situation_of_which_nobody_spoke() {
        assertThat(text(Pages.example()))
                .contains("Situation dont la demande ne parle pas, aucune de ces règles ne refuse rien : ");
    }

    @Test
    void the_text_of_each_article_stands_once_beside_the_first_rule_that_rests_on_it() {
        NodeList quotations =
                Pages.parsed(Pages.audit(Pages.example(), Language.ENGLISH)).getElementsByTagName("blockquote");

        assertThat(IntStream.range(0, quotations.getLength())
                        .mapToObj(i -> quotations.item(i).getTextContent()))
                .contains("C. trav. L6323-7 : « La participation n'est due ni par les demandeurs d'emploi ni par les "
                        + "titulaires de compte lorsque la formation fait l'objet d'un abondement prévu au 2° du II du même "
                        + "article L. 6323-4. »")
                .hasSize((int) LAW.decide(Pages.example()).firedRules().stream()
                        .flatMap(rule -> LAW.catalogue().rule(rule.id()).stream())
                        .flatMap(rule -> LAW.catalogue().quoted(rule).stream())
                        .map(SourceEntry::key)
                        .distinct()
                        .count());
    }

    @Test
    void an_article_links_to_its_version_on_the_official_site() {
        assertThat(Pages.audit(Pages.example(), Language.FRENCH))
                .contains("href=\"https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000053569786\"");
    }

    @Test
    void the_replay_pins_the_rulebook_and_looks_for_the_printed_fingerprint() {
        FundingDecision decision = LAW.decide(Pages.example());

        assertThat(text(Pages.example()))
                .contains(
                        "decide demande.json --rulebook law@"
                                + decision.rulebook().version()
                                + " --format json --record full --output decision.json\ngrep "
                                + Fingerprint.of(decision) + " decision.json",
                        decision.rulebook().fingerprint(),
                        decision.requestFingerprint());
    }

    @Test
    void the_request_is_shown_as_recorded_without_a_name() {
        FundingRequest named = Pages.example().with("/beneficiary/name", "Camille Martin");

        assertThat(Pages.audit(named, Language.FRENCH)).isEqualTo(Pages.audit(Pages.example(), Language.FRENCH));
    }

    @Test
    void a_missed_criterion_says_by_how_much() {
        FundingRequest request = Document.example("employee-2026.json")
                .with("/bilan/hours", "30")
                .request();

        assertThat(text(request)).contains("6 heures de trop");
    }
}
