package io.github.bilanfunding.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.testing.Document;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that the pages of other sites could have a browser send. */
class SendersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST:PORT",
                "127.0.0.1:PORT",
                "[::1]:PORT",
                "localhost:9999" // behind a forwarded port
            })
    void this_machine_is_asked_for_by_its_own_names(String host) throws IOException {
        assertThat(get("127.0.0.1", host)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:PORT",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "10.0.0.1",
                "localhost@evil",
                ""
            })
    void another_host_is_refused(String host) throws IOException {
        assertThat(get("127.0.0.1", host)).startsWith("HTTP/1.1 403").contains("{\"errors\":[");
    }

    @Test
    void a_request_without_a_host_or_with_two_is_refused() throws IOException {
        try (Served served = Served.at("127.0.0.1")) {
            assertThat(served.raw("GET /health HTTP/1.1", "Connection: close")).startsWith("HTTP/1.1 403");
            assertThat(served.raw("GET /health HTTP/1.1", "Host: localhost", "Host: evil.example", "Connection: close"))
                    .startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void a_server_for_all_addresses_is_asked_for_by_any_address_but_by_no_other_name() throws IOException {
        assertThat(get("0.0.0.0", "192.168.1.7:PORT")).startsWith("HTTP/1.1 200");
        assertThat(get("0.0.0.0", "[fe80::1]:PORT")).startsWith("HTTP/1.1 200");
        assertThat(get("0.0.0.0", "evil.example:PORT")).startsWith("HTTP/1.1 403");
        assertThat(get("0.0.0.0", "1.2.3.4.example")).startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "http://evil.example, -, 403",
                "null, -, 403",
                "http://localhost:1, -, 403", // another server on this machine
                "https://localhost:PORT, -, 403",
                "-, cross-site, 403",
                "-, same-site, 403",
                "http://localhost:PORT, cross-site, 403",
                "http://localhost:PORT, same-origin, 200",
                "http://localhost:PORT, -, 200",
                "-, none, 200",
                "-, -, 200"
            })
    void a_page_of_another_site_may_not_ask_for_decisions(String origin, String fetchSite, int status)
            throws IOException {
        try (Served served = Served.law()) {
            String body = Document.minimal().text();
            String port = String.valueOf(served.port());
            String answer = served.raw(
                    "POST /api/decide HTTP/1.1",
                    "Host: localhost:" + port,
                    "Content-Type: application/json",
                    "Content-Length: " + body.length(),
                    "Connection: close",
                    origin == null ? "X-Origin: -" : "Origin: " + origin.replace("PORT", port),
                    fetchSite == null ? "X-Fetch: -" : "Sec-Fetch-Site: " + fetchSite,
                    "",
                    body);
            assertThat(answer).startsWith("HTTP/1.1 " + status);
        }
    }

    private static String get(String listening, String host) throws IOException {
        try (Served served = Served.at(listening)) {
            return served.raw(
                    "GET /health HTTP/1.1",
                    "Host: " + host.replace("PORT", String.valueOf(served.port())),
                    "Connection: close");
        }
    }
}
