package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
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

@QuarkusTest
class DecisionResourceTest {

    @TestHTTPResource("/decisions")
    URI decisions;

    @Test
    void decides_a_posted_request() throws Exception {
        HttpResponse<String> answer = post(Files.readString(Path.of(System.getProperty("request"))));

        assertEquals(200, answer.statusCode());
        Files.writeString(Path.of("target/decision.json"), answer.body() + "\n");
    }

    @Test
    void refuses_an_unknown_field() throws Exception {
        assertEquals(400, post("{ \"requestDay\": \"2026-11-22\" }").statusCode());
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(decisions)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
