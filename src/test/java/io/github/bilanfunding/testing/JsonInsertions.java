package io.github.bilanfunding.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A JSON document with one member more, in each of its objects in turn. */
public final class JsonInsertions {

    private JsonInsertions() {}

    /** Puts a member into one object after the other, and takes it out; each time its pointer and the document are checked. */
    public static void each(String document, String name, Object value, BiConsumer<String, String> check) {
        Object root = Json.parse(document);
        each("", root, name, value, pointer -> check.accept(pointer, Json.write(root)));
    }

    private static void each(String at, Object tree, String name, Object value, Consumer<String> check) {
        if (tree instanceof Map<?, ?> map) {
            @SuppressWarnings("unchecked")
            Map<Object, Object> members = (Map<Object, Object>) map;
            members.put(name, value);
            check.accept(at + "/" + name);
            members.remove(name);
            new LinkedHashMap<>(members).forEach((key, item) -> each(at + "/" + key, item, name, value, check));
        } else if (tree instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                each(at + "/" + i, items.get(i), name, value, check);
            }
        }
    }
}
