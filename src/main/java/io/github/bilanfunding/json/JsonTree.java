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
 * Makes maps, lists, strings, booleans and exact numbers from tokens. It reports duplicate keys and refused nulls,
 * leaves these nulls out, and continues. It stops at what is too long, too deep or no JSON.
 *
 * @param <X> what the parser of the tokens throws
 */
final class JsonTree<X extends Exception> {

    private static final int MAX_DEPTH = 32;
    private static final int MAX_STRING = 10_000;
    private static final int MAX_NUMBER = 30;

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
    private int depth;

    /** A tree in which null becomes {@code nullValue}, or is refused where that is null. */
    JsonTree(JsonTokens<X> tokens, Problems problems, @Nullable Object nullValue) {
        this.tokens = tokens;
        this.problems = problems;
        this.nullValue = nullValue;
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
            refuseSize(at);
        }
    }

    private String text(String at) throws X {
        String text = tokens.text();
        if (text.length() > MAX_STRING) {
            refuseSize(at);
        }
        return text;
    }

    private void refuseSize(String at) {
        problems.add(
                at,
                "trop long ou trop profond : " + MAX_STRING + " caractères et " + MAX_DEPTH
                        + " niveaux au plus, raccourcissez.",
                "too long or too deep: at most " + MAX_STRING + " characters and " + MAX_DEPTH
                        + " levels, shorten it.");
        throw new StoppedException();
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
        while (tokens.next() == JsonTokens.Kind.NAME) {
            String name = text(at);
            String member = Problems.member(at, name);
            if (!names.add(name)) {
                refuseSecond(member, tokens.place());
            }
            Object value = value(tokens.next(), member);
            if (value != null) {
                members.put(name, value);
            }
        }
        return members;
    }

    private void refuseSecond(String member, @Nullable BilingualText place) {
        problems.add(
                member,
                "ce champ est donné deux fois" + (place == null ? "" : ", la seconde " + place.french())
                        + " : gardez-en un.",
                "this field is given twice" + (place == null ? "" : ", the second time on " + place.english())
                        + ": keep one.");
    }

    /** A refused null keeps its place in the list, so that the pointers to the other items stay correct. */
    private List<@Nullable Object> list(String at) throws X {
        List<@Nullable Object> items = new ArrayList<>();
        for (JsonTokens.Kind kind = tokens.next(); kind != JsonTokens.Kind.END_LIST; kind = tokens.next()) {
            items.add(value(kind, at + "/" + items.size()));
        }
        return items;
    }
}
