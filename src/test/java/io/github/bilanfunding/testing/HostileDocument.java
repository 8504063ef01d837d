package io.github.bilanfunding.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.IntFunction;

/** Documents of sixteen million bytes on one line, each of a shape that takes much memory if it is kept. Made while read. */
public enum HostileDocument {
    UNKNOWN_FIELDS(person(), i -> ",\"f" + i + "\":1", "}", "1000, remove the others"),
    UNKNOWN_FIELDS_OF_MANY(people("{\"a\":1}"), i -> ",{\"a\":1}", "]}", "/beneficiaries/0/a: unknown field"),
    DEEP("", i -> "{\"a\":", "", "too deep"),
    ONE_TEXT(text(), i -> "x".repeat(100), "\"}}", "/beneficiary/status: this text is too long"),
    ONE_NUMBER(
            "{\"beneficiary\":{\"monthsEmployed\":9",
            i -> "9".repeat(100),
            "}}",
            "/beneficiary/monthsEmployed: this number is out of all proportion"),
    BENEFICIARIES(people("{\"status\":\"RETIRED\"}"), i -> ",{\"status\":\"RETIRED\"}", "]}", "items: at most 10000"),
    EMPTY_BENEFICIARIES(people("{}"), i -> ",{}", "]}", "/beneficiaries/0/status: this field is required"),
    GRANTS(
            "{\"beneficiary\":{\"grants\":[1",
            i -> ",{\"funder\":\"AIF\",\"amount\":1,\"throughCpf\":true}",
            "]}}",
            "/beneficiary/grants: "),
    PHASES("{\"bilan\":{\"phases\":[\"SKILLS\"", i -> ",\"SKILLS\"", "]}}", "/bilan/phases: "),
    DUPLICATE_KEYS(person(), i -> ",\"bilan\":{\"price\":" + i + "}", "}", "/bilan: this field is given twice"),
    ESCAPES(text(), i -> "\\u00e9", "\"}}", "/beneficiary/status: this text is too long"),
    ESCAPED_NAMES(person(), i -> ",\"\\u00e9" + i + "\":null", "}", "null is refused"),
    LONG_NAMES(person(), i -> ",\"" + "n".repeat(9_000) + i + "\":1", "}", "unknown field"),
    SMALL_OBJECTS(person() + ",\"x\":[{}", i -> ",{}", "]}", "/x: unknown field"),
    NESTED_LISTS(
            person() + ",\"x\":[[1",
            i -> i % 5_000 == 0 ? "],[1" : ",1",
            "]]}",
            "the document has more than 200000 values"),
    INVALID_TOKENS("[", i -> "nan ", "", "nan is no value"),
    LATE_MISTAKE(person() + ",\"x\":\"é", i -> i % 100 == 0 ? "\",\"y" + i + "\":\"" : "é", "\" x", "line 1, column");

    /** The bytes of each document, at most. */
    public static final int BYTES = 16_000_000;

    private final byte[] head;
    private final IntFunction<String> item;
    private final byte[] tail;
    private final String message;

    HostileDocument(String head, IntFunction<String> item, String tail, String message) {
        this.head = head.getBytes(UTF_8);
        this.item = item;
        this.tail = tail.getBytes(UTF_8);
        this.message = message;
    }

    /** A part of what is said of it in English. */
    public String message() {
        return message;
    }

    /** The document. */
    public InputStream stream() {
        return new InputStream() {
            private int items = -1;
            private int left = BYTES - head.length - tail.length;
            private ByteArrayInputStream part = new ByteArrayInputStream(head);

            @Override
            public int read() {
                int b = part.read();
                while (b < 0 && left >= 0) {
                    byte[] next = item.apply(++items).getBytes(UTF_8);
                    left -= next.length;
                    part = new ByteArrayInputStream(left >= 0 ? next : tail);
                    b = part.read();
                }
                return b;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                int count = 0;
                for (int b = count < length ? read() : -1; b >= 0; b = count < length ? read() : -1) {
                    bytes[from + count++] = (byte) b;
                }
                return count == 0 && length > 0 ? -1 : count;
            }
        };
    }

    private static String person() {
        return "{\"requestDate\":\"2026-11-22\",\"initiative\":\"BENEFICIARY\",\"bilan\":{\"price\":1500.00},"
                + "\"beneficiary\":{\"status\":\"RETIRED\"}";
    }

    private static String people(String first) {
        return "{\"requestDate\":\"2026-11-22\",\"initiative\":\"BENEFICIARY\",\"bilan\":{\"price\":1500.00},"
                + "\"beneficiaries\":[" + first;
    }

    private static String text() {
        return "{\"beneficiary\":{\"status\":\"";
    }
}
