package io.github.bilanfunding.json;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bilanfunding.error.InvalidDocumentException;
import io.github.bilanfunding.value.Euros;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a valid document from its bytes, without a tree. It gives up at whatever is wrong or only unusual, such as an escape,
 * an exponent or a sign: the strict reader then reads the document, and says what is wrong.
 */
final class ValidDocument {

    /** Stops the reading. */
    private static final class UnusualException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnusualException() {
            super(null, null, false, false);
        }
    }

    private static final int MOST_ITEMS = 10_000;
    private static final int MOST_DIGITS = 9;
    private static final long CENTS = 100;
    private static final int ISO_DATE = 10;
    private static final byte[] TRUE = "true".getBytes(US_ASCII);
    private static final byte[] FALSE = "false".getBytes(US_ASCII);

    private final byte[] document;
    private int at;

    private ValidDocument(byte[] document) {
        this.document = document;
    }

    /** The record in a document, null if a stricter reader must look at it. */
    static <R extends Record> @Nullable R read(Class<R> type, byte[] document) {
        try {
            ValidDocument valid = new ValidDocument(document);
            R read = type.cast(valid.record(RecordPlan.of(type)));
            valid.space();
            return valid.at == document.length ? read : null;
        } catch (UnusualException | InvalidDocumentException | ArrayIndexOutOfBoundsException e) {
            return null;
        }
    }

    private Record record(RecordPlan plan) {
        @Nullable Object[] values = new Object[plan.size()];
        int likely = 0;
        require('{');
        for (boolean more = !follows('}'); more; more = another('}')) {
            int from = text();
            int place = plan.place(document, from, at - 1, likely);
            if (place < 0 || values[place] != null) {
                throw new UnusualException();
            }
            require(':');
            RecordPlan.Member member = plan.member(place);
            values[place] = member.isList() ? list(member) : value(member);
            likely = place + 1;
        }
        return plan.made(values);
    }

    private List<Object> list(RecordPlan.Member member) {
        List<Object> items = new ArrayList<>();
        require('[');
        for (boolean more = !follows(']'); more; more = another(']')) {
            if (items.size() == MOST_ITEMS) {
                throw new UnusualException();
            }
            items.add(value(member));
        }
        return items;
    }

    private Object value(RecordPlan.Member member) {
        Class<?> type = member.type();
        if (type == Euros.class) {
            return euros();
        } else if (type.isRecord()) {
            return record(RecordPlan.of(type));
        } else if (type == Integer.class) {
            return integer();
        } else if (type == Boolean.class) {
            return flag();
        } else if (type == LocalDate.class) {
            return date();
        } else if (type.isEnum()) {
            return constant(member);
        }
        return string();
    }

    private String string() {
        int from = text();
        String text = new String(document, from, at - 1 - from, UTF_8);
        // what is no UTF-8 becomes this character
        if (text.length() > JsonTree.MAX_TEXT || text.indexOf('\ufffd') >= 0) {
            throw new UnusualException();
        }
        return text;
    }

    private Object constant(RecordPlan.Member member) {
        int from = text();
        Object constant = member.constant(document, from, at - 1);
        if (constant == null) {
            throw new UnusualException();
        }
        return constant;
    }

    private LocalDate date() {
        int from = text();
        if (at - 1 - from != ISO_DATE || document[from + 4] != '-' || document[from + 7] != '-') {
            throw new UnusualException();
        }
        try {
            return LocalDate.of(digits(from, from + 4), digits(from + 5, from + 7), digits(from + 8, from + ISO_DATE));
        } catch (DateTimeException e) {
            throw new UnusualException();
        }
    }

    private Integer integer() {
        int from = number();
        return digits(from, at);
    }

    private Euros euros() {
        int from = number();
        long whole = CENTS * digits(from, at);
        if (document[at] != '.') {
            return new Euros(whole);
        }
        int decimals = ++at;
        while (isDigit(document[at])) {
            at++;
        }
        int count = at - decimals;
        if (count == 0 || count > 2) {
            throw new UnusualException();
        }
        return new Euros(whole + (count == 1 ? 10L : 1L) * digits(decimals, at));
    }

    private Boolean flag() {
        space();
        boolean value = document[at] == 't';
        byte[] word = value ? TRUE : FALSE;
        if (!Arrays.equals(document, at, at + word.length, word, 0, word.length)) {
            throw new UnusualException();
        }
        at += word.length;
        return value;
    }

    /** Goes behind the digits of a number, and returns where they begin. */
    private int number() {
        space();
        int from = at;
        while (isDigit(document[at])) {
            at++;
        }
        if (at == from || at - from > MOST_DIGITS || (document[from] == '0' && at - from > 1)) {
            throw new UnusualException();
        }
        return from;
    }

    private int digits(int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            if (!isDigit(document[i])) {
                throw new UnusualException();
            }
            value = 10 * value + document[i] - '0';
        }
        return value;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /** Goes behind a text without escapes, and returns where it begins. */
    private int text() {
        require('"');
        int from = at;
        while (document[at] != '"') {
            if (document[at] == '\\' || (document[at] >= 0 && document[at] < ' ')) {
                throw new UnusualException();
            }
            at++;
        }
        at++;
        return from;
    }

    /** Whether another member or item follows, rather than the end. */
    private boolean another(char end) {
        if (follows(',')) {
            return true;
        }
        require(end);
        return false;
    }

    private boolean follows(char sign) {
        space();
        boolean follows = document[at] == sign;
        at += follows ? 1 : 0;
        return follows;
    }

    private void require(char sign) {
        if (!follows(sign)) {
            throw new UnusualException();
        }
    }

    private void space() {
        while (at < document.length
                && (document[at] == ' ' || document[at] == '\n' || document[at] == '\r' || document[at] == '\t')) {
            at++;
        }
    }
}
