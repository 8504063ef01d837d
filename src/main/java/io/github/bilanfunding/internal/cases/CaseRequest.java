package io.github.bilanfunding.internal.cases;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The request of a case: the base of its file, without some fields, with others. */
final class CaseRequest {

    private CaseRequest() {}

    static Map<String, Object> of(Map<?, ?> base, Collection<String> without, Map<String, Object> given) {
        Map<String, Object> request = copy(base);
        without.forEach(pointer -> remove(request, pointer));
        given.forEach((pointer, value) -> put(request, pointer, value));
        return request;
    }

    /** Sections are copied, lists and single values never change. */
    private static Map<String, Object> copy(Map<?, ?> members) {
        Map<String, Object> copy = new LinkedHashMap<>();
        members.forEach((name, value) ->
                copy.put((String) name, value instanceof Map<?, ?> section ? copy(section) : value));
        return copy;
    }

    private static void remove(Map<String, Object> request, String pointer) {
        Object section = request;
        String[] names = names(pointer);
        for (int i = 0; i < names.length - 1; i++) {
            section = section instanceof Map<?, ?> members ? members.get(names[i]) : null;
        }
        if (section instanceof Map<?, ?> members) {
            members.remove(names[names.length - 1]);
        }
    }

    private static void put(Map<String, Object> request, String pointer, Object value) {
        Map<String, Object> section = request;
        String[] names = names(pointer);
        for (int i = 0; i < names.length - 1; i++) {
            section = section(section, names[i]);
        }
        section.put(names[names.length - 1], value instanceof Map<?, ?> members ? copy(members) : value);
    }

    @SuppressWarnings("unchecked") // all maps in the request are copies of this type
    private static Map<String, Object> section(Map<String, Object> parent, String name) {
        if (!(parent.get(name) instanceof Map<?, ?>)) {
            parent.put(name, new LinkedHashMap<>());
        }
        return (Map<String, Object>) parent.get(name);
    }

    private static String[] names(String pointer) {
        return pointer.substring(1).split("/", -1);
    }
}
