package io.github.bilanfunding.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Examples;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.value.Language;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
            assertThat(page).doesNotContain("<script", "<link", "url(", "@import", " src=", " href=");
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
    void the_audit_file_refuses_nothing_in_a_situation_of_which_nobody_spoke() {
        assertThat(Pages.text(Pages.audit(Pages.example(), Language.FRENCH)))
                .contains("Situation dont la demande ne parle pas, aucune de ces règles ne refuse rien : ");
    }

    @Test
    void an_amount_that_a_person_reads_in_french_has_a_comma() {
        Pattern point = Pattern.compile("\\d\\.\\d\\d? ?€");
        Pattern data = Pattern.compile("<pre>.*?</pre>", Pattern.DOTALL);
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
    void the_audit_file_shows_every_rule_in_force_once_fired_with_its_text_or_silent_with_its_reason() {
        FundingDecision decision = LAW.decide(Pages.example());
        String page = Pages.text(Pages.audit(Pages.example(), Language.FRENCH));

        assertThat(decision.firedRules())
                .extracting(FiredRule::id)
                .allSatisfy(id -> assertThat(page).contains("rule \"" + id + "\""));
        assertThat(LAW.catalogue().on(decision.requestDate()))
                .extracting(RuleInfo::id)
                .allSatisfy(id -> assertThat(page).contains(id));
        assertThat(page)
                .contains(
                        "\"requestDate\": \"2026-11-22\"",
                        "verify decision.json",
                        decision.rulebook().fingerprint());
        assertThat(Pages.text(Pages.audit(Document.of("disabled-worker.json").request(), Language.FRENCH)))
                .contains("dispositif à déterminer, aucun montant n'est examiné", "inconnu, il manque /beneficiary/");
    }

    @Test
    void the_audit_file_quotes_the_law_beside_the_rules_that_rest_on_it() {
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
                        .count());
    }

    @Test
    void the_audit_file_shows_the_request_that_was_recorded_without_a_name() {
        FundingRequest named = Pages.example().with("/beneficiary/name", "Camille Martin");

        assertThat(Pages.audit(named, Language.FRENCH)).isEqualTo(Pages.audit(Pages.example(), Language.FRENCH));
    }

    @Test
    void the_audit_file_says_by_how_much_a_criterion_is_missed() {
        FundingRequest request = Document.example("employee-2026.json")
                .with("/bilan/hours", "30")
                .request();

        assertThat(Pages.text(Pages.audit(request, Language.FRENCH))).contains("6 heures de trop");
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
    void the_letterhead_names_the_provider() {
        Letterhead provider = new Letterhead("Cabinet Boussole", List.of("1 rue du Port", "29200 Brest"), null);
        String page = new HtmlReport(Language.FRENCH, provider)
                .annex(Pages.example(), LAW.decide(Pages.example()), LAW.catalogue());

        assertThat(Pages.text(page)).contains("Cabinet Boussole", "29200 Brest");
    }

    @Test
    void a_logo_from_elsewhere_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Letterhead("Cabinet", List.of(), "https://example.org/logo.png"))
                .withMessageContaining("encode the picture");
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
