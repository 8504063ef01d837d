package io.github.bilanfunding.json;

import io.github.bilanfunding.internal.resource.PackedBytes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a stored decision on a large cohort. Its lists with an item for each beneficiary are read one item at a time. */
final class LongDocument {

    private static final List<List<String>> LISTS =
            List.of(List.of("decisions"), List.of("decision", "decisions"), List.of("request", "beneficiaries"));

    private LongDocument() {}

    /** The value of the document, whose items were seen. Returns null and adds a problem when it is not JSON. */
    static @Nullable Object parse(PackedBytes document, Problems problems, JsonTree.Items items) {
        Object tree = JsonDocument.parse(document, problems, StoredDecision.Null.NULL, (list, place, item) -> {
            Object kept = items.exchanged(list, place, item);
            return isLong(list) ? true : kept;
        });
        LISTS.forEach(path -> exchange(tree, path, document));
        return tree;
    }

    private static boolean isLong(String pointer) {
        return LISTS.stream().anyMatch(path -> pointer.equals("/" + String.join("/", path)));
    }

    private static void exchange(@Nullable Object tree, List<String> path, PackedBytes document) {
        Object owner = tree;
        for (String name : path.subList(0, path.size() - 1)) {
            owner = owner instanceof Map<?, ?> members ? members.get(name) : null;
        }
        if (owner instanceof Map<?, ?> members) {
            @SuppressWarnings("unchecked")
            Map<String, Object> changed = (Map<String, Object>) members;
            changed.computeIfPresent(
                    path.get(path.size() - 1),
                    (name, value) ->
                            value instanceof List<?> list ? new StreamedList(document, path, list.size()) : value);
        }
    }
}
