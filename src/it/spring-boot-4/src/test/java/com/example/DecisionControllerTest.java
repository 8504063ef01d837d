package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DecisionControllerTest {

    @Value("${local.server.port}")
    private int port;

    @Test
    void decides_a_posted_request() throws Exception {
        HttpResponse<String> answer = post(Files.readString(Path.of(System.getProperty("request"))));

        assertThat(answer.statusCode()).isEqualTo(200);
        Files.writeString(Path.of("target/decision.json"), answer.body() + "\n");
    }

    @Test
    void refuses_an_unknown_field() throws Exception {
        HttpResponse<String> answer = post("{ \"requestDay\": \"2026-11-22\" }");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/requestDay");
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/decisions"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
