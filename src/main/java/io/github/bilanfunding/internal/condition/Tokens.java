package io.github.bilanfunding.internal.condition;

import io.github.bilanfunding.error.RulebookException;
import java.util.ArrayList;
import java.util.List;

/** The tokens of a constraint or a consequence. Not thread-safe. */
final class Tokens {

    private static final String PAIRS = "==|!=|<=|>=|&&|||";
    private static final String SIGNS = "().,<>:;";
    private static final String END = "";

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    Tokens(String text) {
        this.text = text;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = Character.isWhitespace(c) ? i : end(c, i);
            if (end > i) {
                tokens.add(text.substring(i, end));
            }
            i = Math.max(end, i + 1);
        }
    }

    private int end(char c, int start) {
        if (c == '"') {
            int end = text.indexOf('"', start + 1);
            if (end < 0) {
                throw problem("a text has no closing quotation mark");
            }
            return end + 1;
        }
        if (Character.isJavaIdentifierStart(c) || Character.isDigit(c)) {
            int end = start;
            while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
                end++;
            }
            return end;
        }
        if (start + 1 < text.length() && PAIRS.contains(text.substring(start, start + 2))) {
            return start + 2;
        }
        if (SIGNS.indexOf(c) >= 0) {
            return start + 1;
        }
        throw problem("'" + c + "' has no meaning here");
    }

    String peek() {
        return next < tokens.size() ? tokens.get(next) : END;
    }

    String peekSecond() {
        return next + 1 < tokens.size() ? tokens.get(next + 1) : END;
    }

    String take() {
        String token = peek();
        next++;
        return token;
    }

    /** Consumes a token if it is the next one. */
    boolean takeIf(String token) {
        boolean there = peek().equals(token);
        if (there) {
            next++;
        }
        return there;
    }

    void expect(String token) {
        if (!takeIf(token)) {
            throw problem("'" + token + "' expected instead of '" + peek() + "'");
        }
    }

    void expectEnd() {
        if (!peek().equals(END)) {
            throw problem("nothing expected after '" + tokens.get(next - 1) + "'");
        }
    }

    RulebookException problem(String cause) {
        return new RulebookException("\"" + text + "\": " + cause
                + ": write tests joined by commas and ||, of which each compares a field with a value");
    }
}
