package io.github.bilanfunding.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Letterhead;
import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Examples;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.value.Language;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.NodeList;

class HtmlReportTest {

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_page_is_well_formed_and_says_its_language(Language language) {
        for (String page : List.of(
                Pages.annex(Pages.example(), language),
                Pages.audit(Pages.example(), language),
                Pages.cohort(language))) {
            assertThat(Pages.parsed(page).getDocumentElement().getAttribute("lang"))
                    .isEqualTo(language == Language.FRENCH ? "fr" : "en");
        }
    }

    @Test
    void pages_of_all_sorts_of_requests_are_well_formed() {
        for (FundingRequest request : new RandomRequests(77L).next(60)) {
            assertThat(Pages.parsed(Pages.annex(request, Language.FRENCH))
                            .getElementsByTagName("h1")
                            .getLength())
                    .isOne();
            assertThat(Pages.parsed(Pages.audit(request, Language.ENGLISH))
                            .getElementsByTagName("h1")
                            .getLength())
                    .isOne();
        }
    }

    @Test
    void a_page_runs_nothing_and_loads_nothing() {
        for (String page :
                List.of(Pages.annex(Pages.example(), Language.FRENCH), Pages.audit(Pages.example(), Language.FRENCH))) {
            assertThat(page).doesNotContain("<script", "<link", "url(", "@import", " src=");
            assertThat(page)
                    .doesNotContainPattern(
                            " href=\"(?!https://www\\.legifrance\\.gouv\\.fr/codes/article_lc/LEGIARTI)");
            assertThat(page).doesNotContainPattern("<[^>]* on[a-z]+=");
        }
    }

    @Test
    void what_comes_from_outside_is_text_and_nothing_else() {
        FundingRequest request = Document.example("employee-2026.json")
                .with("/reference", "\"<script>alert(1)</script>&\\\"'\\u0000\\u0007\\uFFFE\\uD800\"")
                .request();

        String page = Pages.annex(request, Language.FRENCH);
        assertThat(page).doesNotContain("<script").contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;");
        assertThat(Pages.parsed(page).getElementsByTagName("h1").item(0).getTextContent())
                .endsWith("<script>alert(1)</script>&\"'\uFFFD\uFFFD\uFFFD\uFFFD");
    }

    @Test
    void an_amount_that_a_person_reads_in_french_has_a_comma() {
        Pattern point = Pattern.compile("\\d\\.\\d\\d? ?€");
        Pattern data = Pattern.compile("<pre[ >].*?</pre>", Pattern.DOTALL);
        for (FundingRequest request : new RandomRequests(20261125L).next(60)) {
            for (String page : List.of(
                    Pages.annex(request, Language.FRENCH),
                    data.matcher(Pages.audit(request, Language.FRENCH)).replaceAll(""))) {
                assertThat(point.matcher(page).results().map(MatchResult::group))
                        .isEmpty();
            }
        }
    }

    @Test
    void a_request_and_the_decision_on_another_make_no_page() {
        FundingRequest other = Document.of("disabled-worker.json").request();
        FundingDecision decision = LAW.decide(Pages.example());
        HtmlReport report = new HtmlReport(Language.FRENCH);

        assertThatIllegalArgumentException().isThrownBy(() -> report.annex(other, decision, LAW.catalogue()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.auditFile(other, decision, LAW.catalogue()))
                .withMessageContaining(Fingerprint.of(other))
                .withMessageContaining(decision.requestFingerprint());
    }

    @Test
    void the_parts_of_the_bar_fill_it_and_are_lettered_as_the_table() {
        org.w3c.dom.Document page = Pages.parsed(Pages.annex(Pages.example(), Language.FRENCH));

        NodeList parts = page.getElementsByTagName("rect");
        long width = 0;
        for (int i = 0; i < parts.getLength(); i++) {
            assertThat(Long.parseLong(attribute(parts, i, "x"))).isEqualTo(width);
            width += Long.parseLong(attribute(parts, i, "width"));
        }
        assertThat(width).isEqualTo(1000);
        assertThat(page.getElementsByTagName("text").item(0).getTextContent()).isEqualTo("A");
    }

    @Test
    void a_page_writes_every_day_as_its_readers_do() {
        FundingRequest waiting = Document.example("employee-2026.json")
                .with("/beneficiary/cpf/hadFundedBilan", "true")
                .with("/beneficiary/cpf/lastFundedBilan", "{\"date\": \"2022-03-01\", \"funder\": \"CPF\"}")
                .without("/company/cpfTopUp")
                .request();

        assertThat(Pages.text(Pages.annex(waiting, Language.FRENCH)))
                .contains("ouvert le 01/03/2027")
                .doesNotContain("2027-03-01");
    }

    @Test
    void a_cohort_has_its_totals_and_a_line_per_person() {
        assertThat(Pages.text(Pages.cohort(Language.ENGLISH))).contains("4 beneficiaries", "€6,400.00", "p-1", "p-4");
    }

    @Test
    void a_cohort_has_its_statuses_its_formalities_and_its_warnings() {
        CohortRequest poor = Examples.cohortWithBudget(1000);

        assertThat(Pages.text(new HtmlReport(Language.FRENCH).of(poor, LAW.decide(poor), LAW.catalogue())))
                .contains(
                        "Nombre de bénéficiaires par statut",
                        "situation non signalée : 3, sans objet : 1",
                        "Remettre au salarié le projet de convention tripartite",
                        "tous",
                        "p-4 : Le reste à charge de l'employeur est de 1\u00A0600,00\u00A0€ : le solde de son budget formation, ");
    }

    @Test
    void a_beneficiary_of_a_cohort_has_an_annex() {
        CohortRequest cohort = Examples.cohort();
        CohortDecision decision = LAW.decide(cohort);
        HtmlReport report = new HtmlReport(Language.FRENCH);

        assertThat(Pages.text(report.annex(cohort, decision, 2, LAW.catalogue())))
                .contains("annexe au devis", "p-3", "800,00\u00A0€", decision.requestFingerprint())
                .doesNotContain("p-1");
        CohortRequest later = cohort.on(cohort.requestDate().plusDays(1));
        assertThatIllegalArgumentException().isThrownBy(() -> report.annex(later, decision, 2, LAW.catalogue()));
        assertThatIllegalArgumentException().isThrownBy(() -> report.of(later, decision, LAW.catalogue()));
    }

    @Test
    void a_draft_for_a_beneficiary_of_a_cohort_names_what_is_missing() {
        CohortRequest cohort = ((RequestDocument.Cohort) RequestReader.read(Document.fullCohort()
                        .without("/bilan/qualiopi")
                        .without("/bilan/listedOnMonCompteFormation")
                        .with("/beneficiaries/1/status", "\"JOB_SEEKER\"")
                        .bytes()))
                .request();

        assertThat(Pages.text(new HtmlReport(Language.FRENCH).annex(cohort, LAW.decide(cohort), 1, LAW.catalogue())))
                .contains("BROUILLON", "certification Qualiopi du prestataire")
                .doesNotContain("/beneficiaries/");
    }

    @Test
    void every_page_names_the_provider_that_sends_it() {
        HtmlReport report = new HtmlReport(Language.FRENCH, Examples.provider());
        FundingDecision decision = LAW.decide(Pages.example());

        for (String page : List.of(
                report.annex(Pages.example(), decision, LAW.catalogue()),
                report.auditFile(Pages.example(), decision, LAW.catalogue()),
                report.of(Examples.cohort(), LAW.decide(Examples.cohort()), LAW.catalogue()))) {
            assertThat(Pages.parsed(page)
                            .getElementsByTagName("header")
                            .item(0)
                            .getTextContent()
                            .strip())
                    .isEqualTo(
                            "Cabinet Boussole1 rue du Port, 29200 Brest · SIRET 12345678200010 · TVA intracommunautaire "
                                    + "FR11123456782 · 02 98 00 00 00, contact@boussole.example");
        }
    }

    @Test
    void a_page_of_nobody_has_no_header() {
        assertThat(Pages.annex(Pages.example(), Language.FRENCH)).doesNotContain("<header");
    }

    @Test
    void a_logo_is_part_of_the_page() {
        Provider provider = Provider.builder()
                .letterhead(Letterhead.builder()
                        .name("Cabinet Boussole")
                        .logo("data:image/png;base64,AAAA")
                        .build())
                .build();

        assertThat(new HtmlReport(Language.FRENCH, provider)
                        .annex(Pages.example(), LAW.decide(Pages.example()), LAW.catalogue()))
                .contains("<img src=\"data:image/png;base64,AAAA\" alt=\"Cabinet Boussole\"/>");
    }

    @Test
    void a_page_is_the_same_in_every_locale() {
        Locale before = Locale.getDefault();
        String page = Pages.audit(Pages.example(), Language.FRENCH);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Pages.audit(Pages.example(), Language.FRENCH)).isEqualTo(page);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String attribute(NodeList nodes, int place, String name) {
        return nodes.item(place).getAttributes().getNamedItem(name).getNodeValue();
    }
}
