package io.github.bilanfunding.testing;

import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.request.FundingRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A request document that tests change field by field, in JSON, before the library reads it. */
public final class Document {

    private final Map<String, Object> tree;

    private Document(String text) {
        this.tree = Json.object(text);
    }

    /** The smallest request that is accepted. */
    public static Document minimal() {
        return new Document("""
                {"requestDate": "2026-11-22", "initiative": "BENEFICIARY",
                 "beneficiary": {"status": "EMPLOYEE"}, "bilan": {"price": 1500.00}}""");
    }

    /** A document of a text. */
    public static Document read(String text) {
        return new Document(text);
    }

    /** A document that the jar ships, by its file name. */
    public static Document example(String name) {
        return new Document(new String(resource("/io/github/bilanfunding/examples/" + name), StandardCharsets.UTF_8));
    }

    /** A request of the tests, by its file name. */
    public static Document of(String name) {
        return new Document(new String(resource("/requests/" + name), StandardCharsets.UTF_8));
    }

    /** A request in which every field of the contract is given. */
    public static Document full() {
        return of("full.json");
    }

    /** The same for two beneficiaries. */
    public static Document fullCohort() {
        Document document = full();
        String person = Json.write(document.tree.get("beneficiary"));
        return document.without("/beneficiary").with("/beneficiaries", "[" + person + "," + person + "]");
    }

    /** The bytes of a resource on the class path. */
    public static byte[] resource(String name) {
        try (InputStream in = Document.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets a field, of a section that is there, to what a JSON text says. */
    public Document with(String pointer, String json) {
        Object owner = owner(pointer);
        Object value = isTree(json) ? Json.parse(json) : new Json.Raw(json);
        if (owner instanceof List<?> list) {
            unchecked(list).set(Integer.parseInt(name(pointer)), value);
        } else {
            members(owner).put(name(pointer), value);
        }
        return this;
    }

    /** Takes a field away. */
    public Document without(String pointer) {
        members(owner(pointer)).remove(name(pointer));
        return this;
    }

    /** The request that it makes. */
    public FundingRequest request() {
        return ((RequestDocument.Single) RequestReader.read(bytes())).request();
    }

    /** The document on one line. */
    public String text() {
        return Json.write(tree);
    }

    /** The document in UTF-8. */
    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text();
    }

    private static boolean isTree(String json) {
        return json.startsWith("{") || json.startsWith("[");
    }

    private Object owner(String pointer) {
        int end = pointer.lastIndexOf('/');
        return end == 0 ? tree : Json.at(tree, pointer.substring(0, end));
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> members(Object owner) {
        return (Map<String, Object>) owner;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> unchecked(List<?> list) {
        return (List<Object>) list;
    }
}
