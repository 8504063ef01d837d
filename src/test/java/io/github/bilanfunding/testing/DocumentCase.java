package io.github.bilanfunding.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request document and what its decision document says. A path such as {@code plan.contributions[scheme=CPF].amount}
 * names a value; of several expected values any will do.
 */
public record DocumentCase(String name, String rulebook, String request, JsonNode expect, List<String> absent) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\w+)=([^]]*)])?");
    private static final Pattern STEPS = Pattern.compile("[^.\\[]+(?:\\[[^]]*])?");

    /** The cases of a file. */
    public static Stream<DocumentCase> read(String text) {
        return JSON.readTree(text).valueStream().map(DocumentCase::of);
    }

    private static DocumentCase of(JsonNode node) {
        return new DocumentCase(
                node.get("name").asString(),
                node.get("rulebook").asString(),
                node.get("request").toString(),
                node.get("expect"),
                node.path("absent").valueStream().map(JsonNode::asString).toList());
    }

    /** What a decision document does not say as expected, empty when it says everything. */
    public List<String> differences(String decision) {
        JsonNode document = JSON.readTree(decision);
        Stream<String> wrong = expect.propertyStream()
                .filter(expected -> !isAmong(at(document, expected.getKey()), expected.getValue()))
                .map(expected -> expected.getKey() + ": expected " + expected.getValue() + ", got "
                        + at(document, expected.getKey()));
        Stream<String> present = absent.stream()
                .filter(path -> !at(document, path).isMissingNode())
                .map(path -> path + ": expected nothing, got " + at(document, path));
        return Stream.concat(wrong, present).toList();
    }

    private static boolean isAmong(JsonNode actual, JsonNode expected) {
        return expected.isArray()
                ? expected.valueStream().anyMatch(one -> isSame(actual, one))
                : isSame(actual, expected);
    }

    private static boolean isSame(JsonNode actual, JsonNode expected) {
        if (expected.isNull()) {
            return actual.isMissingNode();
        }
        return (expected.isNumber() && actual.isNumber())
                ? decimal(actual).compareTo(decimal(expected)) == 0
                : actual.equals(expected);
    }

    private static BigDecimal decimal(JsonNode number) {
        return new BigDecimal(number.asString());
    }

    private static JsonNode at(JsonNode document, String path) {
        JsonNode node = document;
        Matcher steps = STEPS.matcher(path);
        while (steps.find()) {
            Matcher step = STEP.matcher(steps.group());
            if (!step.matches()) {
                throw new IllegalArgumentException("no path: " + path);
            }
            node = node.path(step.group(1));
            if (step.group(2) != null) {
                node = node.valueStream()
                        .filter(item -> item.path(step.group(2)).asString().equals(step.group(3)))
                        .findFirst()
                        .orElseGet(() -> JSON.missingNode());
            }
        }
        return node;
    }

    @Override
    public String toString() {
        return name;
    }
}
