package io.github.bilanfunding.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table of people comes in, a page or a table goes out. */
class CohortPageTest {

    private static final String BOUNDARY = "----WebKitFormBoundaryA7";
    private static final String TABLE = """
            Référence du bénéficiaire;Statut du bénéficiaire;Solde du CPF;bilan déjà financé
            A-1;Salarié;2 000,50 €;non
            A-2;demandeur d'emploi;150;non
            """;

    @RegisterExtension
    static final ServedLaw LAW = new ServedLaw();

    private static byte[] body(String price, byte[] file) {
        StringBuilder head = new StringBuilder();
        String[][] common = {
            {"/initiative", "BENEFICIARY"},
            {"/bilan/price", price},
            {"/requestDate", "22/11/2026"},
            {"/bilan/listedOnMonCompteFormation", "true"}
        };
        for (String[] field : common) {
            head.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field[0] + "\"\r\n\r\n"
                    + field[1] + "\r\n");
        }
        head.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n");
        byte[] before = head.toString().getBytes(UTF_8);
        byte[] after = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8);
        byte[] all = new byte[before.length + file.length + after.length];
        System.arraycopy(before, 0, all, 0, before.length);
        System.arraycopy(file, 0, all, before.length, file.length);
        System.arraycopy(after, 0, all, before.length + file.length, after.length);
        return all;
    }

    private static String sent(String path, byte[] file) throws Exception {
        return response(path, file).body().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static HttpResponse<String> response(String path, byte[] file) throws Exception {
        return LAW.get()
                .send(LAW.get()
                        .to(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(body("1 800", file))));
    }

    @Test
    void the_template_is_itself_a_table_that_can_be_sent() throws Exception {
        HttpResponse<String> template = LAW.get().get("/cohort/template?lang=fr");
        assertThat(template.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("modele-beneficiaires.csv"));
        assertThat(template.body()).startsWith("\uFEFF").contains(";", "\r\n");
        assertThat(sent("/cohort", template.body().getBytes(UTF_8))).contains("Plan de financement, 1 bénéficiaire");
        String english = LAW.get().get("/cohort/template?lang=en").body();
        assertThat(sent("/cohort?lang=en", english.getBytes(UTF_8))).contains("Funding plan, 1 beneficiary");
    }

    @Test
    void each_person_of_the_table_has_a_plan() throws Exception {
        String page = sent("/cohort", TABLE.getBytes(UTF_8));
        assertThat(page).contains("Plan de financement, 2 bénéficiaires", "A-1", "A-2", "1 600,00 €");
    }

    @Test
    void the_answer_as_a_table_has_a_line_for_each_person() throws Exception {
        HttpResponse<String> table = response("/cohort/table?lang=fr", TABLE.getBytes(UTF_8));
        assertThat(table.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"resultat.csv\"");
        assertThat(table.body())
                .startsWith("\uFEFFBénéficiaire;Prix;Compte personnel de formation;")
                .contains("\r\nA-1;1800,00;1600,00;200,00;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void the_letters_of_both_encodings_are_read(String encoding) throws Exception {
        assertThat(sent("/cohort", TABLE.getBytes(Charset.forName(encoding)))).contains("2 bénéficiaires");
        assertThat(sent("/cohort", ("\uFEFF" + TABLE).getBytes(UTF_8))).contains("2 bénéficiaires");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";"})
    void the_separator_is_that_of_the_first_line(String separator) throws Exception {
        String table = "/beneficiary/reference" + separator + "/beneficiary/status" + separator
                + "/beneficiary/cpf/balance\r\n\"A " + separator + " \"\"1\"\"\"" + separator + "EMPLOYEE" + separator
                + "\"2000,50\"\r\n";
        assertThat(sent("/cohort", table.getBytes(UTF_8)))
                .contains("1 bénéficiaire", "A " + separator + " &quot;1&quot;");
    }

    @Test
    void all_mistakes_are_told_by_line_and_column() throws Exception {
        String table = "Statut du bénéficiaire;Solde du CPF\nSalarié;beaucoup\n1;10\n;20\nSalarié;10;30\n";
        assertThat(sent("/cohort", table.getBytes(UTF_8)))
                .contains("Ligne 2, colonne « ", "« beaucoup » n'est pas un montant")
                .contains("Ligne 3, colonne « ", "écrivez la valeur en toutes lettres")
                .contains("Ligne 4, colonne « ")
                .contains("Ligne 5, colonne « 3 »")
                .contains("value=\"1 800\"");
    }

    @Test
    void unknown_and_absent_columns_are_told() throws Exception {
        assertThat(sent("/cohort", "Couleur;Solde du CPF\nbleu;1\n".getBytes(UTF_8)))
                .contains("Ligne 1, colonne « Couleur » : inconnue", "Il manque la colonne");
        assertThat(sent("/cohort", new byte[0])).contains("Ce fichier a 0 bénéficiaires");
    }

    @Test
    void a_mistake_in_the_common_part_stays_in_its_field() throws Exception {
        HttpResponse<String> page = LAW.get()
                .send(LAW.get()
                        .to("/cohort")
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(body("cher", TABLE.getBytes(UTF_8)))));
        assertThat(page.body()).contains("id=\"f-bilan-price-error\"", "value=\"cher\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+A1", "-A1", "@SUM(A1)"})
    void a_cell_cannot_become_a_formula(String reference) throws Exception {
        String table = "/beneficiary/reference;/beneficiary/status\n" + reference + ";EMPLOYEE\n";
        assertThat(response("/cohort/table", table.getBytes(UTF_8)).body()).contains("\r\n'" + reference + ";1800,00");
    }

    @Test
    void a_hostile_cell_stays_text() throws Exception {
        String hostile = "<script>alert(1)</script>";
        for (String table : new String[] {
            "/beneficiary/reference;/beneficiary/status\n" + hostile + ";EMPLOYEE\n",
            "/beneficiary/reference;/beneficiary/status\nA;" + hostile + "\n",
            hostile + ";/beneficiary/status\nA;EMPLOYEE\n"
        }) {
            assertThat(sent("/cohort", table.getBytes(UTF_8)))
                    .contains("&lt;script&gt;")
                    .doesNotContain("<script>alert");
        }
    }

    @Test
    void the_page_of_another_site_is_refused() throws Exception {
        HttpResponse<String> refused = LAW.get()
                .send(LAW.get()
                        .to("/cohort")
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .header("Sec-Fetch-Site", "cross-site")
                        .POST(BodyPublishers.ofByteArray(body("1", TABLE.getBytes(UTF_8)))));
        assertThat(refused.statusCode()).isEqualTo(403);
        HttpResponse<String> without = LAW.get()
                .send(LAW.get()
                        .to("/cohort")
                        .header("Content-Type", "multipart/form-data")
                        .POST(BodyPublishers.ofByteArray(body("1", TABLE.getBytes(UTF_8)))));
        assertThat(without.statusCode()).isEqualTo(400);
    }
}
