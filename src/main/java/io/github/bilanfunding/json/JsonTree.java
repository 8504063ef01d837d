package io.github.bilanfunding.json;

import io.github.bilanfunding.value.BilingualText;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Parses a document into maps, lists, strings, booleans and exact numbers. It reports duplicate keys and refused nulls,
 * leaves these nulls out, and continues. It stops at a syntax error.
 */
final class JsonTree {

    private static final int MAX_DEPTH = 32;
    private static final int MAX_STRING = 10_000;
    private static final int MAX_NUMBER = 30;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_STRING)
                    .maxNameLength(MAX_STRING)
                    .maxNumberLength(MAX_NUMBER)
                    .build())
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .build();

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final JsonParser parser;
    private final ByteBuffer document;
    private final Problems problems;
    private final @Nullable Object nullValue;

    private JsonTree(JsonParser parser, ByteBuffer document, Problems problems, @Nullable Object nullValue) {
        this.parser = parser;
        this.document = document;
        this.problems = problems;
        this.nullValue = nullValue;
    }

    /**
     * The value of a document in which null is refused. Returns null and adds a problem when the document is not JSON.
     */
    static @Nullable Object parse(byte[] document, Problems problems) {
        return parse(document, problems, null);
    }

    /** The value of a document in which null is allowed and becomes {@code nullValue}. */
    static @Nullable Object parse(byte[] document, Problems problems, @Nullable Object nullValue) {
        int start = startsWithMark(document) ? BYTE_ORDER_MARK.length : 0;
        int length = document.length - start;
        ByteBuffer text = ByteBuffer.wrap(document, start, length);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document, start, length)) {
            return new JsonTree(parser, text, problems, nullValue).document();
        }
    }

    private static boolean startsWithMark(byte[] document) {
        int length = Math.min(document.length, BYTE_ORDER_MARK.length);
        return Arrays.equals(document, 0, length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    private @Nullable Object document() {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                problems.add(
                        "", "le document est vide : donnez son contenu.", "the document is empty: give its content.");
                return null;
            }
            Object value = value(first, "");
            requireEnd();
            return value;
        } catch (StreamConstraintsException e) {
            problems.add(
                    parser.streamReadContext().pathAsPointer().toString(),
                    "trop long ou trop profond : " + MAX_STRING + " caractères et " + MAX_DEPTH
                            + " niveaux au plus, raccourcissez.",
                    "too long or too deep: at most " + MAX_STRING + " characters and " + MAX_DEPTH
                            + " levels, shorten it.");
        } catch (JacksonException e) {
            addMistake();
        }
        return null;
    }

    private void requireEnd() {
        boolean end;
        try {
            end = parser.nextToken() == null;
        } catch (JacksonException e) {
            end = false;
        }
        if (!end) {
            addMistake();
        }
    }

    private void addMistake() {
        BilingualText mistake = DocumentText.mistake(document.duplicate());
        problems.add("", mistake.french(), mistake.english());
    }

    private @Nullable Object value(JsonToken token, String at) {
        return switch (token) {
            case START_OBJECT -> object(at);
            case START_ARRAY -> array(at);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(token, at);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> nullValue == null ? refusedNull(at) : nullValue;
            default -> throw new IllegalStateException("unexpected token " + token);
        };
    }

    private @Nullable Object refusedNull(String at) {
        problems.addUnreadable(
                at,
                "null est refusé : retirez le champ si sa valeur est inconnue.",
                "null is refused: leave the field out if its value is unknown.");
        return null;
    }

    private @Nullable Number number(JsonToken token, String at) {
        try {
            BigDecimal value = parser.getDecimalValue();
            return token == JsonToken.VALUE_NUMBER_INT ? value.toBigIntegerExact() : value;
        } catch (JacksonException | NumberFormatException e) {
            problems.addUnreadable(
                    at,
                    "ce nombre est démesuré : " + MAX_NUMBER + " caractères au plus, raccourcissez-le.",
                    "this number is out of all proportion: at most " + MAX_NUMBER + " characters, shorten it.");
            return null;
        }
    }

    private Map<String, Object> object(String at) {
        Map<String, Object> members = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String member = Problems.member(at, name);
            if (!names.add(name)) {
                BilingualText place = DocumentText.place(document, parser.currentTokenLocation());
                problems.add(
                        member,
                        "ce champ est donné deux fois, la seconde " + place.french() + " : gardez-en un.",
                        "this field is given twice, the second time on " + place.english() + ": keep one.");
            }
            Object value = value(parser.nextToken(), member);
            if (value != null) {
                members.put(name, value);
            }
        }
        return members;
    }

    /** A refused null keeps its place in the list, so that the pointers to the other items stay correct. */
    private List<@Nullable Object> array(String at) {
        List<@Nullable Object> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token, at + "/" + items.size()));
        }
        return items;
    }
}
