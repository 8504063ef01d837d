package io.github.bilanfunding.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.estimate.Estimate;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.value.Euros;
import io.github.bilanfunding.value.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/** The annex to a quote: who pays, what is open, what is missing, and nothing that denies a funder. */
class AnnexTest {

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);

    @Test
    void the_annex_says_who_pays_what_how_and_by_when() {
        assertThat(Pages.text(Pages.annex(Pages.example(), Language.FRENCH)))
                .contains(
                        "annexe au devis devis-2026-117",
                        "1\u00A0600,00\u00A0€",
                        "La Caisse des dépôts paie le prestataire par Mon Compte Formation",
                        "Commander le bilan",
                        "29/01/2027",
                        "CPF-PLAFOND-BILAN-2026",
                        "C. trav. D6323-1 A, LEGIARTI000053569786",
                        "le financeur décide",
                        LAW.decide(Pages.example()).requestFingerprint());
    }

    @Test
    void an_annex_without_a_funder_says_why_nobody_pays() {
        FundingRequest request = Document.example("employee-2026.json")
                .with("/bilan/hours", "30")
                .request();

        assertThat(Pages.text(Pages.annex(request, Language.FRENCH)))
                .contains(
                        "Pourquoi aucun financeur ne paie",
                        "condition non remplie : « Le bilan est de 24 heures au maximum », déclaré : durée du bilan : 30 heures, "
                                + "requis : durée du bilan : 24 heures au plus, 6 heures de trop ; non éligible : Compte "
                                + "personnel de formation, Abondement du CPF par l'employeur, Opérateur de compétences")
                .doesNotContain(
                        "Règles qui fixent les montants",
                        "commande sur Mon Compte Formation",
                        "en passant la commande",
                        "BROUILLON");
    }

    @Test
    void an_unmet_criterion_is_never_printed_as_if_it_held() {
        FundingRequest request = Document.of("territorial-agent.json")
                .with("/beneficiary/disability", "{\"recognisedWorker\": false}")
                .with("/beneficiary/publicService/hadBilan", "false")
                .request();

        assertThat(Pages.text(Pages.annex(request, Language.FRENCH)))
                .contains(
                        "condition non remplie : « L'agent est reconnu travailleur handicapé », déclaré : personne non "
                                + "reconnue travailleur handicapé, requis : personne reconnue travailleur handicapé ; non éligible : "
                                + "Aide du FIPHFP");
        assertThat(Pages.text(Pages.annex(request, Language.ENGLISH))).contains("condition not met: \"");
    }

    @Test
    void an_annex_is_a_draft_while_a_scheme_is_undetermined_and_names_what_is_missing() {
        String page =
                Pages.text(Pages.annex(Document.of("territorial-agent.json").request(), Language.FRENCH));

        assertThat(page)
                .contains(
                        "BROUILLON – Plan de financement, annexe au devis",
                        "À déterminer : Bilan dans la fonction publique. Il manque : bilan déjà suivi dans la fonction "
                                + "publique, date du dernier bilan",
                        "Dispositifs qui ne paient pas, ou pas encore",
                        "Demander le congé pour bilan",
                        "60 jours avant le début")
                .doesNotContain("Pourquoi aucun financeur ne paie", "/beneficiary/");
        assertThat(Pages.text(Pages.annex(Document.of("territorial-agent.json").request(), Language.ENGLISH)))
                .contains("DRAFT – Funding plan");
    }

    @Test
    void an_annex_is_a_draft_while_an_amount_of_its_plan_waits_for_an_input() {
        FundingRequest request = Document.example("employee-2026.json")
                .without("/company/cpfTopUp")
                .request();

        assertThat(Pages.text(Pages.annex(request, Language.FRENCH)))
                .contains("BROUILLON", "Le montant dépend de : abondement du CPF par l'employeur.");
    }

    @Test
    void what_the_law_takes_for_granted_is_shown_and_makes_no_draft() {
        assertThat(LAW.decide(Pages.example()).presumed()).isNotEmpty();
        assertThat(Pages.text(Pages.annex(Pages.example(), Language.FRENCH)))
                .contains(
                        "Présumé, sauf indication contraire : La personne n'est pas en arrêt maladie ; ",
                        "Une personne en activité ou en recherche d'emploi est présumée ne pas pouvoir prétendre")
                .doesNotContain("BROUILLON");
    }

    @Test
    void an_open_funder_of_unknown_amount_stands_under_its_own_heading_with_what_to_ask_whom() {
        assertThat(Pages.text(Pages.annex(Pages.example(), Language.FRENCH)))
                .contains(
                        "Demandes ouvertes, montant à confirmer",
                        "Opérateur de compétences (OPCO) : Demander la prise en charge avant le début (L'OPCO de "
                                + "l'entreprise). L'OPCO décide de l'abondement qu'il verse sur une commande CPF.");
    }

    @Test
    void a_funder_that_is_open_on_another_way_is_named_with_that_way() {
        FundingRequest disabled = Document.of("disabled-worker.json").request();

        assertThat(Pages.text(Pages.annex(disabled, Language.FRENCH)))
                .contains(
                        "Aide de l'Agefiph : Demander l'aide avant le début (L'Agefiph).",
                        "Autre voie : paiement direct au prestataire.",
                        "pour une autre voie de financement que le plan retenu");
        assertThat(Pages.text(Pages.audit(disabled, Language.FRENCH)))
                .contains("Aide de l'Agefiph : montant à confirmer", "Demandes ouvertes, montant à confirmer");
    }

    @Test
    void other_situations_are_one_line_that_asks_nothing() {
        for (String page : List.of(
                Pages.text(Pages.annex(Pages.example(), Language.FRENCH)),
                Pages.text(Pages.audit(Pages.example(), Language.FRENCH)))) {
            assertThat(page)
                    .contains(
                            "Autres situations : Handicap reconnu (RQTH, AAH, carte mobilité inclusion…) → Aide de l'Agefiph")
                    .containsOnlyOnce("Points sur le compte professionnel de prévention (C2P) →");
        }
    }

    @Test
    void an_annex_warns_that_no_signed_quote_stands_in_for_the_agreement() {
        assertThat(Pages.text(Pages.annex(Pages.example(), Language.FRENCH)))
                .contains("Ce devis, même signé, ne tient pas lieu de convention");
    }

    @Test
    void the_annex_of_a_provider_is_a_quote_with_its_price_per_hour_its_validity_and_its_mentions() {
        assertThat(Pages.text(Pages.annexOfTheProvider(priced(1800), Language.FRENCH)))
                .contains(
                        "Prix de l'heure\n75,00\u00A0€\n",
                        "Devis valable jusqu'au\n22/12/2026",
                        "« Déclaration d'activité enregistrée sous le numéro 53290000000 auprès du préfet de région de "
                                + "Bretagne. »",
                        "Prestataire certifié Qualiopi au titre des bilans de compétences.",
                        "Le prestataire, Cabinet Boussole");
        assertThat(Pages.text(Pages.annexOfTheProvider(priced(1800), Language.ENGLISH)))
                .contains(
                        "Price per hour\n€75.00\n",
                        "Quote valid until\n22 December 2026",
                        "The provider, Cabinet Boussole");
    }

    @Test
    void a_price_that_is_not_the_hours_at_the_price_per_hour_is_called_set_apart() {
        assertThat(Pages.text(Pages.annexOfTheProvider(priced(1950), Language.FRENCH)))
                .contains("Prix de l'heure\n75,00\u00A0€ (prix du bilan fixé à part)");
        assertThat(Pages.text(Pages.annexOfTheProvider(priced(1950), Language.ENGLISH)))
                .contains("Price per hour\n€75.00 (price of the bilan set apart)");
    }

    @Test
    void an_annex_that_nobody_sends_leaves_mentions_and_signatures_to_its_quote() {
        assertThat(Pages.text(Pages.annex(Pages.example(), Language.FRENCH)))
                .doesNotContain("Mentions du devis", "[NDA]", "Date et signature", "Prix de l'heure", "Devis valable");
    }

    @Test
    void a_beneficiary_is_named_where_the_name_is_given() {
        FundingRequest named = Pages.example().with("/beneficiary/name", "Camille Martin");

        assertThat(Pages.text(Pages.annexOfTheProvider(named, Language.FRENCH)))
                .contains("Bénéficiaire\nCamille Martin, p-1", "Le bénéficiaire, Camille Martin : bon pour accord");
        assertThat(Pages.text(Pages.annexOfTheProvider(Pages.example(), Language.ENGLISH)))
                .contains("Beneficiary\np-1", "The beneficiary: agreed");
    }

    @Test
    void an_employer_signs_for_its_own_plan_and_nobody_signs_a_draft() {
        FundingRequest ofTheCompany = Document.example("employee-2026.json")
                .with("/initiative", "\"EMPLOYER\"")
                .with("/company/opco", "\"OPCO_EP\"")
                .with("/company/opcoGrant", "1000")
                .without("/company/idcc")
                .without("/company/cpfTopUp")
                .request();

        assertThat(Pages.text(Pages.annexOfTheProvider(ofTheCompany, Language.FRENCH)))
                .contains("L'employeur : bon pour accord")
                .doesNotContain("Démarches du bénéficiaire", "FranceConnect+");
        assertThat(Pages.text(Pages.annexOfTheProvider(
                        Document.of("territorial-agent.json").request(), Language.FRENCH)))
                .contains("BROUILLON", "Mentions du devis")
                .doesNotContain("bon pour accord", "Date et signature");
    }

    @Test
    void the_beneficiary_of_a_cpf_order_is_told_what_to_do_in_order() {
        assertThat(items(Pages.annex(Pages.example(), Language.FRENCH)))
                .containsExactly(
                        "Activer L'Identité Numérique La Poste : la commande se fait par FranceConnect+.",
                        "Demander l'inscription au bilan sur Mon Compte Formation : le prestataire répond sous 2 jours "
                                + "ouvrés.",
                        "Valider la proposition de commande sous 4 jours ouvrés : au-delà, elle n'engage plus le "
                                + "prestataire.",
                        "Payer le reste à charge par carte bancaire en validant la commande : sans ce paiement, elle est "
                                + "annulée.");
        assertThat(items(Pages.annex(Pages.example(), Language.ENGLISH)).get(3)).startsWith("Pay what is left");
    }

    private static FundingRequest priced(int euros) {
        return Pages.example().with("/bilan/price", Euros.euros(euros));
    }

    private static List<String> items(String page) {
        NodeList lists = Pages.parsed(page).getElementsByTagName("ol");
        assertThat(lists.getLength()).isOne();
        return lists.item(0).getTextContent().strip().lines().toList();
    }

    @Test
    void an_estimate_stands_apart_with_what_to_tick() {
        FundingRequest request = Document.minimal()
                .with("/bilan/price", "1800.00")
                .with("/beneficiary/cpf", "{\"balance\": 2500.00}")
                .request();
        FundingEngine law = FundingEngine.of(RulebookId.LAW);
        Estimate estimate = Estimate.of(law, request).orElseThrow();

        String page = new HtmlReport(Language.FRENCH).annex(request, law.decide(request), estimate, law.catalogue());

        assertThat(page)
                .contains("Estimation, sans valeur de décision", "☐ Le bilan est proposé sur Mon Compte Formation");
        FundingRequest other = request.with("/bilan/listedOnMonCompteFormation", true);
        assertThatThrownBy(() ->
                        new HtmlReport(Language.FRENCH).annex(other, law.decide(other), estimate, law.catalogue()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another request");
    }
}
