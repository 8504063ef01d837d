package io.github.bilanfunding.json;

import io.github.bilanfunding.value.BilingualText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes maps, lists, strings, booleans and exact numbers from tokens. It reports duplicate keys, refused nulls, and texts and
 * numbers that are too long, leaves these values out, and continues. It stops at what is too deep, too much or no JSON. So
 * the tree needs little memory, whatever the tokens are.
 *
 * @param <X> what the parser of the tokens throws
 */
final class JsonTree<X extends Exception> {

    /** Keeps items as they are. */
    static final Items KEPT = (list, place, item) -> item;

    /** The most characters of a text or a name. */
    static final int MAX_TEXT = 10_000;

    private static final int MAX_DEPTH = 32;

    /** The most characters of a number. */
    static final int MAX_NUMBER = 30;

    /** No object of a document has nearly as many members. */
    private static final int MAX_MEMBERS = 1_000;

    /** The longest list of a document has a place for each beneficiary. */
    static final int MAX_ITEMS = 10_000;

    /** What the tree holds at one time; an item that is exchanged counts as one. */
    static final int MAX_VALUES = 200_000;

    /** What becomes of the items of lists. An item that is exchanged for a smaller one makes room for the next. */
    @FunctionalInterface
    interface Items {

        /** The value in the place of an item of the list at a pointer. */
        @Nullable
        Object exchanged(String list, int place, Object item);
    }

    /** Stops the reading. The problem is added already. */
    private static final class StoppedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StoppedException() {
            super(null, null, false, false);
        }
    }

    private final JsonTokens<X> tokens;
    private final Problems problems;
    private final @Nullable Object nullValue;
    private final Items items;
    private int depth;
    private int values;

    /** A tree in which null becomes {@code nullValue}, or is refused where that is null. */
    JsonTree(JsonTokens<X> tokens, Problems problems, @Nullable Object nullValue, Items items) {
        this.tokens = tokens;
        this.problems = problems;
        this.nullValue = nullValue;
        this.items = items;
    }

    /** The value. Returns null and adds a problem when there is none that can be read. */
    @Nullable
    Object read() throws X {
        try {
            return value(tokens.next(), "");
        } catch (StoppedException e) {
            return null;
        }
    }

    private @Nullable Object value(JsonTokens.Kind kind, String at) throws X {
        return switch (kind) {
            case START_OBJECT -> {
                enter(at);
                Object members = object(at);
                depth--;
                yield members;
            }
            case START_LIST -> {
                enter(at);
                Object items = list(at);
                depth--;
                yield items;
            }
            case TEXT -> text(at);
            case WHOLE_NUMBER, NUMBER -> number(kind, at);
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> nullValue == null ? refusedNull(at) : nullValue;
            default -> throw refusedToken(at);
        };
    }

    private void enter(String at) {
        if (++depth > MAX_DEPTH) {
            problems.add(
                    at,
                    "trop profond : " + MAX_DEPTH + " niveaux au plus, retirez les autres.",
                    "too deep: at most " + MAX_DEPTH + " levels, remove the others.");
            throw new StoppedException();
        }
    }

    private void count(String at) {
        if (++values > MAX_VALUES) {
            problems.add(
                    at,
                    "le document a plus de " + MAX_VALUES + " valeurs : partagez-le.",
                    "the document has more than " + MAX_VALUES + " values: split it.");
            throw new StoppedException();
        }
    }

    private @Nullable String text(String at) throws X {
        String text = tokens.text();
        if (text.length() <= MAX_TEXT) {
            return text;
        }
        problems.addUnreadable(
                at,
                "ce texte est trop long : " + MAX_TEXT + " caractères au plus, raccourcissez-le.",
                "this text is too long: at most " + MAX_TEXT + " characters, shorten it.");
        return null;
    }

    private @Nullable Object refusedNull(String at) {
        problems.addUnreadable(
                at,
                "null est refusé : retirez le champ si sa valeur est inconnue.",
                "null is refused: leave the field out if its value is unknown.");
        return null;
    }

    private StoppedException refusedToken(String at) {
        problems.add(
                at,
                "cette valeur n'existe pas en JSON : donnez un texte, un nombre, true, false, un objet ou une liste.",
                "this value does not exist in JSON: give a text, a number, true, false, an object or a list.");
        return new StoppedException();
    }

    private @Nullable Number number(JsonTokens.Kind kind, String at) throws X {
        String written = tokens.text();
        if (written.length() <= MAX_NUMBER) {
            try {
                return kind == JsonTokens.Kind.WHOLE_NUMBER ? new BigInteger(written) : new BigDecimal(written);
            } catch (NumberFormatException e) {
                // an exponent beyond the range of decimals, or no number at all: refused like one that is too long
            }
        }
        problems.addUnreadable(
                at,
                "ce nombre est démesuré : " + MAX_NUMBER + " caractères au plus, raccourcissez-le.",
                "this number is out of all proportion: at most " + MAX_NUMBER + " characters, shorten it.");
        return null;
    }

    private Map<String, Object> object(String at) throws X {
        Map<String, Object> members = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        long further = 0;
        while (tokens.next() == JsonTokens.Kind.NAME) {
            String name = text(at);
            if (name == null || (names.size() == MAX_MEMBERS && !names.contains(name))) {
                skip();
                further += name == null ? 0 : 1;
            } else {
                member(at, name, members, names);
            }
        }
        if (further > 0) {
            problems.add(
                    at,
                    MAX_MEMBERS + further + " champs : " + MAX_MEMBERS + " au plus, retirez les autres.",
                    MAX_MEMBERS + further + " fields: at most " + MAX_MEMBERS + ", remove the others.");
        }
        return members;
    }

    private void member(String at, String name, Map<String, Object> members, Set<String> names) throws X {
        String member = Problems.member(at, name);
        if (names.add(name)) {
            count(at);
        } else {
            refuseSecond(member);
        }
        Object value = value(tokens.next(), member);
        if (value != null) {
            members.put(name, value);
        }
    }

    private void refuseSecond(String member) {
        // to find the place takes long in a long line
        BilingualText place = problems.areListed() ? tokens.place() : null;
        problems.add(
                member,
                "ce champ est donné deux fois" + (place == null ? "" : ", la seconde " + place.french())
                        + " : gardez-en un.",
                "this field is given twice" + (place == null ? "" : ", the second time on " + place.english())
                        + ": keep one.");
    }

    /** A refused value keeps its place in the list, so that the pointers to the other items stay correct. */
    private List<@Nullable Object> list(String at) throws X {
        List<@Nullable Object> read = new ArrayList<>();
        long further = 0;
        for (JsonTokens.Kind kind = tokens.next(); kind != JsonTokens.Kind.END_LIST; kind = tokens.next()) {
            if (read.size() == MAX_ITEMS) {
                skip(kind, at);
                further++;
                continue;
            }
            count(at);
            int before = values;
            Object item = value(kind, at + "/" + read.size());
            Object kept = item == null ? null : items.exchanged(at, read.size(), item);
            if (kept != item) {
                values = before;
            }
            read.add(kept);
        }
        if (further > 0) {
            problems.add(
                    at,
                    MAX_ITEMS + further + " éléments : " + MAX_ITEMS + " au plus, partagez la liste.",
                    MAX_ITEMS + further + " items: at most " + MAX_ITEMS + ", split the list.");
        }
        return read;
    }

    private void skip() throws X {
        skip(tokens.next(), "");
    }

    /** Goes to the end of a value of which nothing is kept. */
    private void skip(JsonTokens.Kind first, String at) throws X {
        int open = 0;
        JsonTokens.Kind kind = first;
        while (true) {
            switch (kind) {
                case START_OBJECT, START_LIST -> open++;
                case END_OBJECT, END_LIST -> open--;
                case OTHER -> throw refusedToken(at);
                default -> {}
            }
            if (open == 0) {
                return;
            }
            kind = tokens.next();
        }
    }
}
