package io.github.bilanfunding.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Any bytes on a connection to the server: it answers as documented or closes the connection, and goes on. */
class HttpFuzzTest {

    /** Those of the API, and those with which the JDK's server refuses what is no request. */
    private static final Set<Integer> DOCUMENTED = Set.of(100, 200, 400, 403, 404, 405, 411, 413, 415, 431, 501, 503);

    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        served = Served.law(Served.SHORT);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @FuzzTest
    void is_answered_as_documented(byte[] sent) throws IOException {
        boolean mayLackBodies = new String(sent, ISO_8859_1).contains("HEAD");
        assertThat(DOCUMENTED).containsAll(new RawAnswers(exchange(sent), mayLackBodies).statuses());
        assertThat(served.log()).isEmpty();
        assertThat(served.raw("GET /health HTTP/1.1", "Host: localhost", "Connection: close"))
                .startsWith("HTTP/1.1 200 ");
    }

    /** What comes back until the server closes the connection. */
    private static byte[] exchange(byte[] sent) throws IOException {
        try (Socket socket = served.socket()) {
            socket.getOutputStream().write(sent);
            socket.shutdownOutput();
            return socket.getInputStream().readAllBytes();
        } catch (SocketException e) {
            // the server closed the connection before it had read everything
            return new byte[0];
        }
    }
}
