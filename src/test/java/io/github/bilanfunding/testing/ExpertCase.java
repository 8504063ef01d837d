package io.github.bilanfunding.testing;

import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.request.FundingRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One expert case: a request, told by what differs from the base of its file, and what has to come out.
 *
 * @param rulebook the rulebook under which it is decided
 * @param file the file that holds it
 * @param node the case itself
 * @param request the request document, the differences applied
 */
public record ExpertCase(String rulebook, String file, JsonNode node, ObjectNode request) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The cases of one file. */
    public static List<ExpertCase> read(String rulebook, String file, String text) {
        JsonNode root = JSON.readTree(text);
        return root.get("cases")
                .valueStream()
                .map(c -> of(rulebook, file, c, root.get("base")))
                .toList();
    }

    private static ExpertCase of(String rulebook, String file, JsonNode node, JsonNode base) {
        ObjectNode request = (ObjectNode) base.deepCopy();
        node.path("without").forEach(pointer -> remove(request, pointer.asString()));
        node.path("given").propertyStream().forEach(p -> put(request, p.getKey(), p.getValue()));
        return new ExpertCase(rulebook, file, node, request);
    }

    /** The request of the library that the document holds; a case of the rules has one beneficiary. */
    public FundingRequest fundingRequest() {
        byte[] document = request.toString().getBytes(StandardCharsets.UTF_8);
        return ((RequestDocument.Single) RequestReader.read(document)).request();
    }

    /** A list of texts that the case states, empty when it does not. */
    public Set<String> texts(String key) {
        return node.path(key).valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }

    /** A map of texts that the case states, empty when it does not; lists are joined by spaces. */
    public Map<String, String> map(String key) {
        Map<String, String> map = new TreeMap<>();
        node.path(key).propertyStream().forEach(p -> map.put(p.getKey(), text(p.getValue())));
        return map;
    }

    /** Whether the case states something. */
    public boolean states(String key) {
        return node.has(key);
    }

    /** A text or a number that the case states. */
    public String text(String key) {
        return text(node.get(key));
    }

    private static String text(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue().setScale(2).toPlainString();
        }
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining(" "))
                : value.asString();
    }

    private static void remove(ObjectNode request, String pointer) {
        int last = pointer.lastIndexOf('/');
        if (request.at(pointer.substring(0, last)) instanceof ObjectNode parent) {
            parent.remove(pointer.substring(last + 1));
        }
    }

    private static void put(ObjectNode request, String pointer, JsonNode value) {
        ObjectNode parent = request;
        String[] names = pointer.substring(1).split("/");
        for (int i = 0; i < names.length - 1; i++) {
            JsonNode child = parent.get(names[i]);
            if (child instanceof ArrayNode) {
                throw new IllegalArgumentException(pointer + " leads through a list");
            }
            parent = child == null ? parent.putObject(names[i]) : (ObjectNode) child;
        }
        parent.set(names[names.length - 1], value);
    }

    @Override
    public String toString() {
        return rulebook + "/" + file + ": " + node.get("name").asString();
    }
}
