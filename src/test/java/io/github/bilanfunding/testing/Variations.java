package io.github.bilanfunding.testing;

import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.Euros;
import io.github.bilanfunding.value.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Requests that differ from a given one in a single respect, made through its document. */
public final class Variations {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Variations() {}

    /** The same with more on the CPF, whose balance is known. */
    public static FundingRequest richer(FundingRequest request, Euros more) {
        ObjectNode document = document(request);
        Euros balance = Objects.requireNonNull(request.beneficiary().cpf().balance());
        ((ObjectNode) document.at("/beneficiary/cpf"))
                .put("balance", new java.math.BigDecimal(balance.plus(more).toString()));
        return read(document);
    }

    /** The same at a higher price. */
    public static FundingRequest dearer(FundingRequest request, Euros more) {
        ObjectNode document = document(request);
        ((ObjectNode) document.get("bilan"))
                .put(
                        "price",
                        new java.math.BigDecimal(
                                request.bilan().price().plus(more).toString()));
        return read(document);
    }

    /** The same, filed on another day. */
    public static FundingRequest on(FundingRequest request, LocalDate day) {
        ObjectNode document = document(request);
        document.put("requestDate", day.toString());
        return read(document);
    }

    /** The same with its fields, and the phases of the bilan, in another order. */
    public static FundingRequest shuffled(FundingRequest request, Random random) {
        return read((ObjectNode) shuffled(document(request), random));
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            Collections.shuffle(names, random);
            ObjectNode copy = JSON.createObjectNode();
            names.forEach(name -> copy.set(name, shuffled(object.get(name), random)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            List<JsonNode> items = new ArrayList<>(array.valueStream().toList());
            Collections.shuffle(items, random);
            return JSON.createArrayNode().addAll(items);
        }
        return node;
    }

    private static ObjectNode document(FundingRequest request) {
        return (ObjectNode) JSON.readerFor(JsonNode.class)
                .with(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .<JsonNode>readValue(CanonicalJson.compact(request, Language.FRENCH));
    }

    private static FundingRequest read(ObjectNode document) {
        byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
        return ((RequestDocument.Single) RequestReader.read(bytes)).request();
    }
}
