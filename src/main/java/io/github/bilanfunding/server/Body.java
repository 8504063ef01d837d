package io.github.bilanfunding.server;

import com.sun.net.httpserver.Headers;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The body of a request: of a permitted type, bounded in size, and sent in time. */
final class Body {

    private static final Pattern MEDIA_TYPE = Pattern.compile(
            "([^;\\s]+)\\s*(?:;\\s*(?:charset\\s*=\\s*\"?utf-?8\"?|boundary\\s*=\\s*\"?([^\";\\s]{1,70})\"?)\\s*)?",
            Pattern.CASE_INSENSITIVE);

    /** What is read of a body that is too large, so that its sender can read why it is refused. */
    private static final long MOST_DISCARDED = 64_000_000;

    private final Headers headers;
    private final InputStream in;
    private final TimeLimit limit;
    private final Limits limits;

    Body(Headers headers, InputStream in, TimeLimit limit, Limits limits) {
        this.headers = headers;
        this.in = in;
        this.limit = limit;
        this.limits = limits;
    }

    /** Refuses other media types and encodings. */
    void checkType(Set<String> accepted) {
        String given = Objects.requireNonNullElse(headers.getFirst("Content-Type"), "");
        Matcher type = MEDIA_TYPE.matcher(given.strip());
        if (headers.containsKey("Content-Encoding")
                || !type.matches()
                || !accepted.contains(type.group(1).toLowerCase(Locale.ROOT))) {
            String types = String.join(", ", new TreeSet<>(accepted));
            throw new Refusal(
                    415,
                    "ce corps n'est pas d'un type accepté : envoyez Content-Type " + types + ", en UTF-8, sans"
                            + " compression.",
                    "this body is not of an accepted type: send Content-Type " + types + ", in UTF-8, without"
                            + " compression.");
        }
    }

    /** What stands between the parts of a body that has parts. */
    String boundary() {
        Matcher type = MEDIA_TYPE.matcher(
                Objects.requireNonNullElse(headers.getFirst("Content-Type"), "").strip());
        if (type.matches() && type.group(2) != null) {
            return type.group(2);
        }
        throw new Refusal(
                400,
                "ce formulaire n'a pas de séparateur : donnez boundary dans Content-Type.",
                "this form has no boundary: give it in Content-Type.");
    }

    /** All bytes, refused if there are more. */
    byte[] bytes(int most) throws IOException {
        limit.set(limits.body());
        byte[] bytes = isLonger(most) ? new byte[0] : in.readNBytes(most + 1);
        if (isLonger(most) || bytes.length > most) {
            discard();
            throw new Refusal(
                    413,
                    "ce corps est trop long : " + most / 1_000_000 + " Mo au plus, divisez-le.",
                    "this body is too long: at most " + most / 1_000_000 + " MB, divide it.");
        }
        limit.lift();
        return bytes;
    }

    /** The bytes as they come. Each of them gives the client time to send the next, or to take an answer. */
    InputStream stream() {
        limit.set(limits.idle());
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                limit.set(limits.idle());
                return super.read();
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                limit.set(limits.idle());
                return super.read(bytes, from, length);
            }
        };
    }

    /** By its own account. */
    private boolean isLonger(int most) {
        String length = headers.getFirst("Content-Length");
        // the server has refused what is no number
        return length != null && (length.strip().length() > 10 || Long.parseLong(length.strip()) > most);
    }

    private void discard() throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = MOST_DISCARDED;
        for (int count = in.read(buffer); count >= 0 && left > 0; count = in.read(buffer)) {
            left -= count;
        }
    }
}
