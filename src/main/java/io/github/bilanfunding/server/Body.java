package io.github.bilanfunding.server;

import com.sun.net.httpserver.Headers;
import io.github.bilanfunding.internal.document.Pieces;
import io.github.bilanfunding.internal.document.Room;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
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

    private static final int BUFFER = 1 << 16;

    private final Headers headers;
    private final InputStream in;
    private final TimeLimit limit;
    private final Limits limits;
    private final Place place;

    Body(Headers headers, InputStream in, TimeLimit limit, Limits limits, Place place) {
        this.headers = headers;
        this.in = in;
        this.limit = limit;
        this.limits = limits;
        this.place = place;
    }

    /** Refuses other media types and encodings. */
    static void checkType(Headers headers, Set<String> accepted) {
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

    /** All bytes. Refused if there are more, or if they are many and others send as much. */
    byte[] bytes(int most) throws IOException {
        limit.set(limits.body());
        try {
            long length = length();
            byte[] bytes = length < 0 ? untilTheEnd(most) : ofLength(room(length, most));
            limit.lift();
            return bytes;
        } catch (Refusal refusal) {
            discard();
            throw refusal;
        }
    }

    /** The bytes of a body that tells its length, in one array from the start: a long one that is joined takes twice as much. */
    private byte[] ofLength(int length) throws IOException {
        byte[] bytes = new byte[length];
        int read = in.readNBytes(bytes, 0, length);
        return read == length ? bytes : Arrays.copyOf(bytes, read);
    }

    /** The bytes of a body that does not tell its length. */
    private byte[] untilTheEnd(int most) throws IOException {
        Pieces pieces = new Pieces();
        byte[] buffer = new byte[BUFFER];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            room((long) pieces.size() + count, most);
            pieces.add(buffer, 0, count);
        }
        return pieces.joined();
    }

    private int room(long bytes, int most) {
        if (bytes > most) {
            throw new Refusal(
                    413,
                    "ce corps est trop long : " + most / 1_000_000 + " Mo au plus, divisez-le.",
                    "this body is too long: at most " + most / 1_000_000 + " MB, divide it.");
        }
        place.require(bytes);
        return (int) bytes;
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

    /** Leave for what is read of the stream and held. */
    Room room() {
        return place;
    }

    /** By its own account, negative if it tells nothing. The server has refused what is no number. */
    private long length() {
        String length = headers.getFirst("Content-Length");
        return length == null ? -1 : Long.parseLong(length.strip());
    }

    private void discard() throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = MOST_DISCARDED;
        for (int count = in.read(buffer); count >= 0 && left > 0; count = in.read(buffer)) {
            left -= count;
        }
    }
}
