package io.github.bilanfunding.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.testing.Json;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The local page as a browser without a script uses it. */
class PageTest {

    private static final String HOSTILE = "\"><script>alert(1)</script>'&";

    @RegisterExtension
    static final ServedLaw LAW = new ServedLaw();

    @Test
    void the_page_begins_with_today_in_the_language_of_the_reader() throws Exception {
        assertThat(LAW.get().get("/").body())
                .contains("lang=\"fr\"", "value=\"22/11/2026\"", "Situation de la personne");
        assertThat(LAW.get().get("/?lang=en").body()).contains("lang=\"en\"", "The person's occupation");
        assertThat(LAW.get()
                        .send(LAW.get().to("/").header("Accept-Language", "en"))
                        .body())
                .contains("Calculate");
    }

    @Test
    void the_page_lets_nothing_in_from_elsewhere() throws Exception {
        HttpResponse<String> page = LAW.get().get("/");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(page.body()).doesNotContain("style=\"", "onclick", "http://", "https://");
    }

    @Test
    void what_still_lacks_is_named() throws Exception {
        String page = new Filled().with("/beneficiary/status", "EMPLOYEE").page(LAW.get(), "/");
        assertThat(page)
                .contains(
                        "il manque : Date de la demande de financement, Qui porte le projet de bilan, Prix du bilan.");
    }

    @Test
    void values_are_read_as_people_write_them() throws Exception {
        String page = Filled.employee().page(LAW.get(), "/");
        assertThat(page).contains("<strong>200,00 €</strong>", "Estimation. ", "Compte personnel de formation");
        assertThat(Filled.employee().page(LAW.get(), "/?lang=en")).contains("<strong>€200.00</strong>");
    }

    @Test
    void a_ticked_assumption_becomes_an_answer_that_can_be_taken_back() throws Exception {
        Filled ticked = Filled.employee()
                .with("/bilan/listedOnMonCompteFormation", "true")
                .with("/beneficiary/cpf/hadFundedBilan", "false");
        String page = ticked.page(LAW.get(), "/");
        assertThat(page).contains("<strong>200,00 €</strong>", "Vos réponses").doesNotContain("Estimation. ");

        String back = ticked.with("remove", "/beneficiary/cpf/hadFundedBilan").page(LAW.get(), "/");
        assertThat(back).contains("Estimation. ");
    }

    @Test
    void a_declined_question_is_not_asked_again_until_it_is_wanted() throws Exception {
        String qualiopi = "Le prestataire est-il certifié Qualiopi";
        Filled form = Filled.employee();
        assertThat(form.page(LAW.get(), "/")).contains(qualiopi);

        String declined = form.with("decline", "/bilan/qualiopi").page(LAW.get(), "/");
        assertThat(declined)
                .doesNotContain(qualiopi)
                .contains("<input type=\"hidden\" name=\"declined\" value=\"/bilan/qualiopi\"/>");

        String wanted = Filled.employee()
                .with("declined", "/bilan/qualiopi")
                .with("remove", "/bilan/qualiopi")
                .page(LAW.get(), "/");
        assertThat(wanted).contains(qualiopi);
    }

    @Test
    void a_special_situation_that_is_told_leads_to_its_questions() throws Exception {
        String page = Filled.employee().page(LAW.get(), "/");
        assertThat(page).contains("value=\"/beneficiary/redundancy\"");

        String told =
                Filled.employee().with("situation", "/beneficiary/redundancy").page(LAW.get(), "/");
        assertThat(told)
                .contains("licenciement économique (CSP, congé de reclassement) ?", "name=\"to-ask\"")
                .doesNotContain("Aucune de ces situations");
        String none = Filled.employee().with("situations-settled", "true").page(LAW.get(), "/");
        assertThat(none).doesNotContain("Aucune de ces situations");
    }

    @Test
    void all_wrong_values_stay_in_their_fields_with_what_is_wrong() throws Exception {
        String page = Filled.employee()
                .with("/bilan/price", "dix-huit cents")
                .with("/bilan/hours", "4000")
                .with("/requestDate", "31/02/2026")
                .page(LAW.get(), "/");
        assertThat(page)
                .contains("value=\"dix-huit cents\"", "value=\"4000\"", "value=\"31/02/2026\"")
                .contains("id=\"f-bilan-price-error\"", "aria-describedby=\"f-bilan-price-hint f-bilan-price-error\"")
                .contains("id=\"f-bilan-hours-error\"", "n'est pas un jour du calendrier")
                .contains("value=\"2000\"");
        assertThat(page.split("aria-invalid=\"true\"", -1)).hasSize(4);
    }

    @Test
    void a_date_before_the_rulebook_is_told_beside_the_date() throws Exception {
        String page = Filled.employee().with("/requestDate", "01/01/1990").page(LAW.get(), "/");
        assertThat(page).contains("id=\"f-requestDate-error\"").doesNotContain("<strong>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/beneficiary/status",
                "/initiative",
                "/bilan/price",
                "/bilan/hours",
                "/requestDate",
                "/bilan/startDate",
                "/company/cpfTopUp",
                "/company/headcount",
                "/company/opco",
                "/bilan/title",
                "/bilan/qualiopi",
                "/bilan/phases",
                "/reference",
                "/beneficiary/name",
                "second:/bilan/price",
                "second:/bilan/hours",
                "declined",
                "to-ask",
                "situation",
                "situations-settled",
                "decline",
                "remove"
            })
    void a_hostile_value_stays_text(String field) throws Exception {
        HttpResponse<String> answer = Filled.employee().with(field, HOSTILE).sentTo(LAW.get(), "/");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<script>alert", "\"><script");
    }

    @Test
    void two_offers_stand_side_by_side() throws Exception {
        String page = Filled.employee().with("second:/bilan/price", "1 500").page(LAW.get(), "/");
        assertThat(page).contains("Offre 1", "Offre 2", "1 350,00 €", "150,00 €");

        String wrong = Filled.employee().with("second:/bilan/price", "cher").page(LAW.get(), "/");
        assertThat(wrong).contains("id=\"fsecond-bilan-price-error\"", "value=\"cher\"");
    }

    @Test
    void the_files_are_those_of_the_command_line() throws Exception {
        HttpResponse<String> annex = Filled.employee().sentTo(LAW.get(), "/annex");
        assertThat(annex.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"annexe-au-devis.html\"");
        assertThat(annex.body()).contains("Plan de financement, annexe au devis", "☐");
        assertThat(Filled.employee().page(LAW.get(), "/audit")).contains("Dossier d'audit");

        String request = Filled.employee().page(LAW.get(), "/request");
        assertThat(Json.at(Json.parse(request), "/requestDate")).isEqualTo("2026-11-22");
        HttpResponse<String> decided = LAW.get().post("/api/decide?with=", request);
        assertThat(decided.statusCode()).isEqualTo(200);
    }

    @Test
    void a_reference_cannot_add_a_header_to_a_file() throws Exception {
        HttpResponse<String> file =
                Filled.employee().with("/reference", "devis\"; x=../../é\\ 7").sentTo(LAW.get(), "/request");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"demande-devis-x-7.json\"");
        HttpResponse<String> refused =
                Filled.employee().with("/reference", "devis\r\nSet-Cookie: a=b").sentTo(LAW.get(), "/request");
        assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void while_something_is_wrong_there_is_the_page_and_no_file() throws Exception {
        HttpResponse<String> page = Filled.employee().with("/bilan/hours", "x").sentTo(LAW.get(), "/annex");
        assertThat(page.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(page.body()).contains("id=\"f-bilan-hours-error\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/annex", "/audit", "/request"})
    void the_page_of_another_site_is_refused(String path) throws Exception {
        for (List<String> header : List.of(List.of("Origin", "http://evil.example"), List.of("Origin", "null"))) {
            HttpResponse<String> refused = LAW.get()
                    .send(LAW.get()
                            .to(path)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header(header.get(0), header.get(1))
                            .POST(BodyPublishers.ofString(Filled.employee().encoded())));
            assertThat(refused.statusCode()).isEqualTo(403);
        }
    }
}
