package io.github.bilanfunding.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A JSON document as others might hand it on: changed in one place, or written in another order. */
public final class JsonChanges {

    private final Object root;
    private final BiConsumer<String, String> check;

    private JsonChanges(Object root, BiConsumer<String, String> check) {
        this.root = root;
        this.check = check;
    }

    /** Changes one value after the other, and back; each time the pointer and the changed document are checked. */
    public static void each(String document, BiConsumer<String, String> check) {
        Object root = Json.parse(document);
        new JsonChanges(root, check).each("", root);
    }

    /** The same document with the members of every object in reverse order. */
    public static String reversed(String document) {
        return Json.write(reversed(Json.parse(document)));
    }

    @SuppressWarnings("unchecked")
    private void each(String at, Object tree) {
        if (tree instanceof Map<?, ?> map) {
            List.copyOf(map.keySet())
                    .forEach(name ->
                            value(at + "/" + name, map.get(name), v -> ((Map<Object, Object>) map).put(name, v)));
        } else {
            List<Object> items = (List<Object>) tree;
            for (int i = 0; i < items.size(); i++) {
                int place = i;
                value(at + "/" + i, items.get(i), v -> items.set(place, v));
            }
        }
    }

    private void value(String at, Object value, Consumer<Object> set) {
        if (value instanceof Map<?, ?> || value instanceof List<?>) {
            each(at, value);
        } else {
            set.accept(other(value));
            check.accept(at, Json.write(root));
            set.accept(value);
        }
    }

    private static Object other(Object value) {
        if (value == null) {
            return "2030-01-01";
        }
        if (value instanceof Json.Raw number) {
            return new Json.Raw(number.text().equals("0") ? "1" : number.text() + "1");
        }
        return value instanceof Boolean flag ? !flag : value + "x";
    }

    private static Object reversed(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            List<Object> names = new ArrayList<>(map.keySet());
            Map<Object, Object> reversed = new LinkedHashMap<>();
            for (int i = names.size() - 1; i >= 0; i--) {
                reversed.put(names.get(i), reversed(map.get(names.get(i))));
            }
            return reversed;
        }
        return tree instanceof List<?> list
                ? list.stream().map(JsonChanges::reversed).toList()
                : tree;
    }
}
