package io.github.bilanfunding.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The answers on one connection, one behind the other. The last one may be cut. */
final class RawAnswers {

    private static final Pattern HEAD =
            Pattern.compile("HTTP/1\\.1 (\\d{3}) [^\r\n]*\r\n((?:[!-9;-~]+: ?[^\r\n]*\r\n)*)\r\n");
    private static final Pattern LENGTH = Pattern.compile("(?i)(?:^|\n)content-length: ?(\\d+)\r\n");
    private static final Pattern CHUNKED = Pattern.compile("(?i)(?:^|\n)transfer-encoding: ?chunked\r\n");
    private static final Pattern CHUNK = Pattern.compile("([0-9a-f]+)\r\n");

    private final String text;
    private final boolean mayLackBodies;
    private int at;

    /** Of what came back. An answer to a request for its head has the length of a body, but none. */
    RawAnswers(byte[] received, boolean mayLackBodies) {
        this.text = new String(received, ISO_8859_1);
        this.mayLackBodies = mayLackBodies;
    }

    /** Their statuses. Fails if what came back is no sequence of answers. */
    List<Integer> statuses() {
        List<Integer> statuses = new ArrayList<>();
        while (at < text.length()) {
            Matcher head = HEAD.matcher(text).region(at, text.length());
            assertThat(head.lookingAt()).as(text.substring(at)).isTrue();
            at = head.end();
            int status = Integer.parseInt(head.group(1));
            statuses.add(status);
            body(status, head.group(2));
        }
        return statuses;
    }

    private void body(int status, String headers) {
        Matcher length = LENGTH.matcher(headers);
        if (status == 100 || (mayLackBodies && text.startsWith("HTTP/", at))) {
            return;
        }
        if (length.find()) {
            at = Math.min(text.length(), at + Integer.parseInt(length.group(1)));
        } else if (CHUNKED.matcher(headers).find()) {
            chunks();
        } else {
            // HTTP/1.0 has no chunks: the body goes to the end of the connection
            at = text.length();
        }
    }

    private void chunks() {
        Matcher chunk = CHUNK.matcher(text);
        while (chunk.region(at, text.length()).lookingAt()) {
            int length = Integer.parseInt(chunk.group(1), 16);
            at = Math.min(text.length(), chunk.end() + length + 2);
            if (length == 0) {
                return;
            }
        }
        assertThat(text.length() - at).as("cut in the middle").isZero();
    }
}
