package io.github.bilanfunding.json;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Parses a document into maps, lists, strings, booleans and exact numbers. Goes on after duplicate keys and nulls, which
 * it reports and leaves out; a syntax error ends it.
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
            .build();

    private final JsonParser parser;
    private final Problems problems;

    private JsonTree(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** The document's value, or null when it is not JSON, which is then among the problems. */
    static @Nullable Object parse(byte[] document, Problems problems) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                problems.add(
                        "", "le document est vide : donnez une demande.", "the document is empty: give a request.");
                return null;
            }
            Object value = new JsonTree(parser, problems).value(first, "");
            if (parser.nextToken() != null) {
                problems.add("", "du texte suit la demande : retirez-le.", "text follows the request: remove it.");
            }
            return value;
        } catch (StreamConstraintsException e) {
            problems.add(
                    "",
                    "le document dépasse une limite (" + e.getOriginalMessage() + ") : simplifiez-le.",
                    "the document exceeds a limit (" + e.getOriginalMessage() + "): make it simpler.");
            return null;
        } catch (JacksonException e) {
            String place = e.getLocation() == null
                    ? ""
                    : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
            problems.add(
                    "",
                    "le document n'est pas du JSON valide, ligne:colonne " + place + " : corrigez sa syntaxe.",
                    "the document is not valid JSON, line:column " + place + ": correct its syntax.");
            return null;
        }
    }

    private @Nullable Object value(JsonToken token, String at) {
        return switch (token) {
            case START_OBJECT -> object(at);
            case START_ARRAY -> array(at);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(token);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> {
                problems.add(
                        at,
                        "null est refusé : retirez le champ si sa valeur est inconnue.",
                        "null is refused: leave the field out if its value is unknown.");
                yield null;
            }
            default -> throw new IllegalStateException("unexpected token " + token);
        };
    }

    private Number number(JsonToken token) {
        BigDecimal value = parser.getDecimalValue();
        return token == JsonToken.VALUE_NUMBER_INT ? value.toBigIntegerExact() : value;
    }

    private Map<String, Object> object(String at) {
        Map<String, Object> members = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String member = Problems.member(at, name);
            if (!names.add(name)) {
                problems.add(
                        member, "ce champ est donné deux fois : gardez-en un.", "this field is given twice: keep one.");
            }
            Object value = value(parser.nextToken(), member);
            if (value != null) {
                members.put(name, value);
            }
        }
        return members;
    }

    /** Keeps the place of a refused null, so that the pointers to the other items stay right. */
    private List<@Nullable Object> array(String at) {
        List<@Nullable Object> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token, at + "/" + items.size()));
        }
        return items;
    }
}
