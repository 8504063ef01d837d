package io.github.bilanfunding.canonical;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * The tokens of JSON, as bytes in UTF-8. They are written digit by digit and character by character into an array that
 * grows, so that no token makes an object. Used by one thread.
 */
class Utf8Tokens {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    /** Strings are written in pieces of this many characters, for each of which there is room before it is begun. */
    private static final int PIECE = 1 << 10;

    /** The longest form of one character: a backslash, u and four digits. */
    private static final int LONGEST = 6;

    private static final int LONGEST_NUMBER = 24;
    private static final int LAST_YEAR = 9999;
    private static final char DELETE = 0x7f;

    /** What is held, up to {@link #size}. */
    byte[] bytes;

    /** How many bytes are held. */
    int size;

    Utf8Tokens(int capacity) {
        this.bytes = new byte[capacity];
    }

    /** Writes one ASCII character. */
    final void ascii(char c) {
        room(1);
        bytes[size++] = (byte) c;
    }

    /** Writes a token that is there. */
    final void token(byte[] token) {
        token(token, 0, token.length);
    }

    /** Writes a part of an array. */
    final void token(byte[] token, int from, int to) {
        room(to - from);
        System.arraycopy(token, from, bytes, size, to - from);
        size += to - from;
    }

    /** Writes a token of ASCII characters that need no escape. */
    final void ascii(String token) {
        token(token.getBytes(StandardCharsets.US_ASCII));
    }

    /** Writes a whole number. */
    final void number(long value) {
        if (value == Long.MIN_VALUE) {
            ascii(Long.toString(value));
            return;
        }
        room(LONGEST_NUMBER);
        if (value < 0) {
            bytes[size++] = '-';
        }
        digits(Math.abs(value));
    }

    /** Writes an amount in euros with two decimals. */
    final void cents(long cents) {
        room(LONGEST_NUMBER);
        if (cents < 0) {
            bytes[size++] = '-';
        }
        digits(Math.abs(cents / 100));
        bytes[size++] = '.';
        twoDigits((int) Math.abs(cents % 100));
    }

    /** Writes a day in ISO form. */
    final void date(LocalDate day) {
        int year = day.getYear();
        if (year < 0 || year > LAST_YEAR) {
            string(day.toString());
            return;
        }
        room(LONGEST_NUMBER);
        bytes[size++] = '"';
        twoDigits(year / 100);
        twoDigits(year % 100);
        bytes[size++] = '-';
        twoDigits(day.getMonthValue());
        bytes[size++] = '-';
        twoDigits(day.getDayOfMonth());
        bytes[size++] = '"';
    }

    private void digits(long value) {
        int end = size + 1;
        for (long rest = value / 10; rest > 0; rest /= 10) {
            end++;
        }
        size = end;
        long rest = value;
        do {
            bytes[--end] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
    }

    private void twoDigits(int value) {
        bytes[size++] = (byte) ('0' + value / 10);
        bytes[size++] = (byte) ('0' + value % 10);
    }

    /**
     * Writes a string. Only what JSON does not allow is escaped, and what controls a terminal or the direction of text: the
     * same characters that the command line does not print.
     */
    final void string(String value) {
        room(1);
        bytes[size++] = '"';
        for (int from = 0; from < value.length(); from += PIECE) {
            characters(value, from, Math.min(value.length(), from + PIECE));
        }
        room(1);
        bytes[size++] = '"';
    }

    private void characters(String value, int from, int to) {
        room(LONGEST * (to - from));
        byte[] out = bytes;
        int at = size;
        for (int i = from; i < to; i++) {
            char c = value.charAt(i);
            if (c < 0x80) {
                if (c >= ' ' && c != '"' && c != '\\' && c != DELETE) {
                    out[at++] = (byte) c;
                } else {
                    at = escape(c, at);
                }
            } else if (isControl(c)) {
                at = unicode(c, at);
            } else if (c < 0x800) {
                out[at++] = (byte) (0xc0 | (c >> 6));
                out[at++] = (byte) (0x80 | (c & 0x3f));
            } else if (!Character.isSurrogate(c)) {
                out[at++] = (byte) (0xe0 | (c >> 12));
                out[at++] = (byte) (0x80 | ((c >> 6) & 0x3f));
                out[at++] = (byte) (0x80 | (c & 0x3f));
            } else {
                at = surrogate(value, i, at);
            }
        }
        size = at;
    }

    /**
     * Writes the first half of a pair as the whole character, and the second half as nothing. A lone surrogate has no UTF-8
     * form, so it is escaped.
     */
    private int surrogate(String value, int i, int at) {
        char c = value.charAt(i);
        if (Character.isHighSurrogate(c)) {
            if (i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1))) {
                return unicode(c, at);
            }
            int point = Character.toCodePoint(c, value.charAt(i + 1));
            bytes[at] = (byte) (0xf0 | (point >> 18));
            bytes[at + 1] = (byte) (0x80 | ((point >> 12) & 0x3f));
            bytes[at + 2] = (byte) (0x80 | ((point >> 6) & 0x3f));
            bytes[at + 3] = (byte) (0x80 | (point & 0x3f));
            return at + 4;
        }
        return i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)) ? unicode(c, at) : at;
    }

    private int escape(char c, int at) {
        bytes[at] = '\\';
        switch (c) {
            case '"', '\\' -> bytes[at + 1] = (byte) c;
            case '\n' -> bytes[at + 1] = 'n';
            case '\r' -> bytes[at + 1] = 'r';
            case '\t' -> bytes[at + 1] = 't';
            default -> {
                return unicode(c, at);
            }
        }
        return at + 2;
    }

    /** Whether a character behind ASCII controls a terminal, the lines or the direction of text. */
    private static boolean isControl(char c) {
        return c < 0xa0
                || c == 0x61c
                || ((c >> 7) == 0x40
                        && (c == 0x200e
                                || c == 0x200f
                                || (c >= 0x2028 && c <= 0x202e)
                                || (c >= 0x2066 && c <= 0x2069)));
    }

    private int unicode(char c, int at) {
        bytes[at] = '\\';
        bytes[at + 1] = 'u';
        for (int i = 0; i < 4; i++) {
            bytes[at + 2 + i] = HEX[(c >> (12 - 4 * i)) & 0xf];
        }
        return at + LONGEST;
    }

    /** Makes room for more bytes. */
    final void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
