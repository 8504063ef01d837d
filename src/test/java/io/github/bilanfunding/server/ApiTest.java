package io.github.bilanfunding.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Json;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTest {

    private static final String REQUEST = Document.minimal().text();
    private static final String COHORT = Document.example("cohort-2026.json").text();

    @RegisterExtension
    static final ServedLaw LAW = new ServedLaw();

    @Test
    void what_stands_beside_a_decision_is_everything_or_what_is_named() throws Exception {
        Map<String, Object> all =
                Json.object(LAW.get().post("/api/decide", REQUEST).body());
        Map<String, Object> one = Json.object(
                LAW.get().post("/api/decide?with=estimate,paperwork", REQUEST).body());
        Map<String, Object> none =
                Json.object(LAW.get().post("/api/decide?with=", REQUEST).body());

        assertThat(all).containsKeys("estimate", "whatWouldHelp", "nextQuestions", "paperwork");
        assertThat(one).containsKeys("estimate", "paperwork").doesNotContainKeys("whatWouldHelp", "nextQuestions");
        assertThat(none).doesNotContainKeys("estimate", "whatWouldHelp", "nextQuestions", "paperwork");
        assertThat(all.get("plan")).isEqualTo(one.get("plan")).isEqualTo(none.get("plan"));
    }

    @Test
    void an_estimate_and_questions_alone_are_those_of_the_decision() throws Exception {
        Map<String, Object> all =
                Json.object(LAW.get().post("/api/decide", REQUEST).body());

        assertThat(Json.object(LAW.get().post("/api/estimate", REQUEST).body()))
                .isEqualTo(Map.of("estimate", all.get("estimate")));
        assertThat(Json.object(LAW.get().post("/api/questions", REQUEST).body()))
                .isEqualTo(Map.of("nextQuestions", all.get("nextQuestions")));
    }

    @Test
    void a_cohort_is_decided_but_has_no_estimate_of_its_own() throws Exception {
        assertThat(Json.object(LAW.get().post("/api/decide", COHORT).body())).containsKeys("decisions", "totals");
        for (String path : List.of("/api/estimate", "/api/questions")) {
            HttpResponse<String> refused = LAW.get().post(path, COHORT);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(Served.message(refused)).contains("donnez beneficiary");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/decide", "/api/estimate", "/api/questions"})
    void every_problem_of_a_request_is_told_with_its_pointer(String path) throws Exception {
        String wrong = Document.minimal()
                .with("/bilan/price", "-1")
                .with("/bilan/prix", "2")
                .text();
        HttpResponse<String> refused = LAW.get().post(path, wrong);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(Served.errors(refused))
                .extracting(error -> error.get("pointer"))
                .containsExactly("/bilan/prix", "/bilan/price");
        assertThat(LAW.get().post(path, "not JSON").statusCode()).isEqualTo(400);
        assertThat(LAW.get().post(path, "").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "?lang=en, -, is unknown, en",
                "?lang=fr, en, est inconnu, fr",
                "'', en-GB;q=0.8, is unknown, en",
                "'', 'de, en;q=0.1, fr;q=0.5', est inconnu, fr",
                "'', '*', est inconnu, fr",
                "'', ;;;, est inconnu, fr",
                "'', -, est inconnu, fr"
            })
    void the_language_is_that_of_the_parameter_or_else_of_the_header(
            String query, String header, String expected, String code) throws Exception {
        var request = LAW.get().to("/api/rules" + (query.isEmpty() ? "?" : query + "&") + "colour=red");
        HttpResponse<String> refused =
                LAW.get().send(header == null ? request : request.header("Accept-Language", header));
        assertThat(Served.message(refused)).contains(expected);
        assertThat(refused.headers().firstValue("Content-Language")).hasValue(code);
    }

    @ParameterizedTest
    @CsvSource({
        "lang=de, lang : donnez fr ou en.",
        "lang=fr&lang=en, le paramètre lang est donné deux fois",
        "schem=CPF, vouliez-vous dire scheme ?",
        "scheme=CPFF, scheme : valeur inconnue (CPF",
        "on=2026-02-30, on : donnez une date",
        "on=+12026-01-01, on : donnez une date",
        "on=%zz, mal codés"
    })
    void a_wrong_parameter_is_refused(String query, String expected) throws Exception {
        String target = "GET /api/rules?" + query + " HTTP/1.1";
        String answer = LAW.get().raw(target, "Host: localhost", "Connection: close");
        // the client of the JDK and its server refuse what is no address
        assertThat(answer).startsWith("HTTP/1.1 400");
        if (!query.contains("%zz")) {
            assertThat(answer).contains(expected);
        }
    }

    @Test
    void an_unknown_addition_is_refused() throws Exception {
        HttpResponse<String> refused = LAW.get().post("/api/decide?with=estimates", REQUEST);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Served.message(refused)).contains("with : valeur inconnue (estimate, questions, advice, paperwork)");
    }

    @Test
    void the_rules_can_be_those_of_one_scheme_and_one_day() throws Exception {
        List<?> all = rules("/api/rules");
        List<?> some = rules("/api/rules?scheme=CPF&on=2026-11-22");
        assertThat(some).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(some).allSatisfy(rule -> assertThat(Json.at(rule, "/scheme")).isEqualTo("CPF"));
    }

    @Test
    void the_health_names_the_rulebook() throws Exception {
        Object health = Json.parse(LAW.get().get("/health").body());
        assertThat(Json.at(health, "/status")).isEqualTo("UP");
        assertThat(Json.at(health, "/rulebook/id")).isEqualTo("law");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/decide, 405, POST",
        "OPTIONS, /api/decide, 405, POST",
        "DELETE, /api/rules, 405, 'GET, HEAD'",
        "GET, /pages, 404,",
        "POST, /api/decide/, 404,",
        "GET, /api/../health, 404,",
        "GET, /api%2frules, 404,"
    })
    void what_does_not_exist_is_told(String method, String path, int status, String allow) throws Exception {
        HttpResponse<String> refused = LAW.get().send(LAW.get().to(path).method(method, BodyPublishers.noBody()));
        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.headers().firstValue("Allow").orElse(null)).isEqualTo(allow);
        assertThat(Served.message(refused)).endsWith(".");
    }

    @Test
    void what_does_not_exist_is_told_in_the_language_of_the_parameter() throws Exception {
        assertThat(Served.message(LAW.get().get("/nope?lang=en"))).startsWith("there is no such address");
        assertThat(Served.message(LAW.get().get("/nope"))).startsWith("cette adresse n'existe pas");
    }

    @Test
    void the_head_of_what_can_be_got_has_its_length_and_no_body() throws Exception {
        HttpResponse<String> all = LAW.get().get("/health");
        HttpResponse<String> head = LAW.get().send(LAW.get().to("/health").method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length"))
                .isEqualTo(all.headers().firstValue("Content-Length"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "application/json; charset=iso-8859-1",
                "application/x-ndjson",
                "application/json, text/plain",
                "json"
            })
    void a_body_of_another_type_is_refused(String type) throws Exception {
        HttpResponse<String> refused = LAW.get()
                .send(LAW.get().to("/api/decide").header("Content-Type", type).POST(BodyPublishers.ofString(REQUEST)));
        assertThat(refused.statusCode()).isEqualTo(415);
        assertThat(Served.message(refused)).contains("application/json");
    }

    @Test
    void a_body_without_a_type_or_compressed_is_refused() throws Exception {
        assertThat(LAW.get()
                        .send(LAW.get().to("/api/decide").POST(BodyPublishers.ofString(REQUEST)))
                        .statusCode())
                .isEqualTo(415);
        assertThat(LAW.get()
                        .send(LAW.get()
                                .to("/api/decide")
                                .header("Content-Type", "application/json")
                                .header("Content-Encoding", "gzip")
                                .POST(BodyPublishers.ofString(REQUEST)))
                        .statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "application/json;charset=utf-8", "Application/JSON ; charset=\"UTF-8\""})
    void the_type_of_json_can_be_written_in_several_ways(String type) throws Exception {
        assertThat(LAW.get()
                        .send(LAW.get()
                                .to("/api/decide")
                                .header("Content-Type", type)
                                .POST(BodyPublishers.ofString(REQUEST)))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_body_over_sixteen_megabytes_is_refused_whether_or_not_its_length_is_told() throws Exception {
        byte[] body = new byte[16_000_001];
        Arrays.fill(body, (byte) ' ');
        var told = LAW.get().to("/api/decide").header("Content-Type", "application/json");
        HttpResponse<String> refused = LAW.get().send(told.POST(BodyPublishers.ofByteArray(body)));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(Served.message(refused)).contains("16 Mo");
        assertThat(LAW.get()
                        .send(told.POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void long_headers_are_refused() throws Exception {
        HttpResponse<String> refused = LAW.get().send(LAW.get().to("/health").header("X-Long", "x".repeat(16_000)));
        assertThat(refused.statusCode()).isEqualTo(431);
        assertThat(Served.message(refused)).contains("trop longs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/nowhere", "/api/decide", "/api/rules?lang=xx"})
    void every_answer_forbids_its_use_elsewhere(String path) throws Exception {
        HttpResponse<String> answer = LAW.get().get(path);
        assertThat(answer.headers().map())
                .containsEntry("cache-control", List.of("no-store"))
                .containsEntry("content-security-policy", List.of("default-src 'none'; frame-ancestors 'none'"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("referrer-policy", List.of("no-referrer"))
                .containsEntry("content-type", List.of("application/json"))
                .doesNotContainKey("access-control-allow-origin");
    }

    private static List<?> rules(String path) throws Exception {
        return (List<?>) Json.at(Json.parse(LAW.get().get(path).body()), "/rules");
    }
}
