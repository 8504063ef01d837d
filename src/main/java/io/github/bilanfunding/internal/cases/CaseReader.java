package io.github.bilanfunding.internal.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one case of a file. Used by one thread. */
final class CaseReader {

    private static final String NAME = "name";
    private static final String SOURCE = "source";
    private static final String PROVENANCE = "provenance";
    private static final String GIVEN = "given";
    private static final String WITHOUT = "without";
    private static final List<String> KEYS = Stream.concat(
                    Stream.of(NAME, SOURCE, PROVENANCE, GIVEN, WITHOUT),
                    Arrays.stream(Stated.values()).map(Stated::key))
            .toList();
    private static final List<String> PROVENANCES = List.of("published", "derived");

    private final String file;
    private final Object item;
    private final String name;
    private final String place;
    private final List<String> problems;
    private final int before;

    CaseReader(String file, int index, @Nullable Object item, List<String> problems) {
        this.file = file;
        this.item = item == null ? "" : item;
        this.problems = problems;
        this.before = problems.size();
        String named = item instanceof Map<?, ?> members && members.get(NAME) instanceof String text ? text : null;
        this.name = named == null ? "/cases/" + index : named;
        this.place = file + ": case " + (named == null ? index + 1 : CaseWords.quoted(named)) + ": ";
        if (named == null) {
            add("it has no name: say in a few words what it shows, \"name\": \"…\"");
        }
    }

    /** Its name, or its place when it has none. */
    String name() {
        return name;
    }

    void add(String problem) {
        problems.add(place + problem);
    }

    /** The case, null when it has a problem. */
    @Nullable
    ExpertCase read(Map<?, ?> base) {
        if (!(item instanceof Map<?, ?> members)) {
            return null;
        }
        CaseFile.checkKeys(members, KEYS, place, problems);
        Map<Stated, List<String>> texts = new EnumMap<>(Stated.class);
        Map<Stated, Map<String, String>> byName = new EnumMap<>(Stated.class);
        StatedValue values = new StatedValue(this::add);
        for (Stated stated : Stated.values()) {
            Object value = members.get(stated.key());
            if (value != null && stated.form().isByName()) {
                byName.put(stated, values.byName(stated, value));
            } else if (value != null) {
                texts.put(stated, values.texts(stated, value));
            }
        }
        if (texts.containsKey(Stated.REJECTED) && texts.size() + byName.size() > 1) {
            add("it states \"rejected\" and more: a request that is refused has no decision, keep \"rejected\" alone");
        }
        String provenance = text(members, PROVENANCE);
        if (provenance != null && !PROVENANCES.contains(provenance)) {
            add("provenance " + CaseWords.quoted(provenance) + ": take one of " + String.join(", ", PROVENANCES));
        }
        String source = text(members, SOURCE);
        Map<String, Object> request = CaseRequest.of(base, without(members), given(members));
        return problems.size() > before
                ? null
                : new ExpertCase(
                        file,
                        name,
                        source,
                        provenance,
                        Collections.unmodifiableMap(request),
                        Collections.unmodifiableMap(texts),
                        Collections.unmodifiableMap(byName));
    }

    private @Nullable String text(Map<?, ?> members, String key) {
        Object value = members.get(key);
        if (value != null && !(value instanceof String)) {
            add(CaseWords.quoted(key) + " is no text");
        }
        return value instanceof String text ? text : null;
    }

    private List<String> without(Map<?, ?> members) {
        Object value = members.get(WITHOUT);
        List<String> without = new ArrayList<>();
        if (value instanceof List<?> pointers) {
            pointers.stream()
                    .map(String::valueOf)
                    .filter(p -> canChange(WITHOUT, p))
                    .forEach(without::add);
        } else if (value != null) {
            add("\"without\" is no list: give the pointers of the fields that are left out, [\"/bilan/hours\"]");
        }
        return without;
    }

    private Map<String, Object> given(Map<?, ?> members) {
        Object value = members.get(GIVEN);
        Map<String, Object> given = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> fields) {
            fields.forEach((pointer, content) -> {
                if (canChange(GIVEN, (String) pointer)) {
                    given.put((String) pointer, content);
                    if (content instanceof Map<?, ?> section) {
                        RequestFields.check(section, (String) pointer, (p, reason) -> add(GIVEN + ": " + reason));
                    }
                }
            });
        } else if (value != null) {
            add("\"given\" is no object: give values by the pointers of their fields, {\"/bilan/hours\": 24}");
        }
        return given;
    }

    private boolean canChange(String key, String pointer) {
        if (RequestFields.isInList(pointer)) {
            add(key + ": " + CaseWords.quoted(pointer) + " leads into a list: give the whole list");
            return false;
        }
        if (!RequestFields.has(pointer)) {
            add(key + ": " + RequestFields.unknown(pointer));
            return false;
        }
        return true;
    }
}
