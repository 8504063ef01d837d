package io.github.bilanfunding.internal.cases;

import io.github.bilanfunding.json.TreeReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file of expert cases: a base request, and cases that say how they differ from it and what comes out. It is read strictly:
 * what is misspelt is a problem, because it would test nothing.
 *
 * @param cases the cases without a problem, in their order; none when the file or its base has one
 * @param problems the problems, each on a line with the file, the place, the cause and the advice; empty for a good file
 */
public record CaseFile(List<ExpertCase> cases, List<String> problems) {

    private static final int MAX_PROBLEMS = 100;
    private static final List<String> KEYS = List.of("about", "base", "cases");

    /** Copies the lists. */
    public CaseFile {
        cases = List.copyOf(cases);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a file.
     *
     * @param file its name, for messages and {@link ExpertCase#file}
     * @param text its text
     */
    public static CaseFile read(String file, String text) {
        List<String> problems = new ArrayList<>();
        Map<?, ?> root = TreeReader.members(
                text.getBytes(StandardCharsets.UTF_8),
                p -> problems.add(file + ": " + place(p.pointer()) + p.message().english()));
        List<ExpertCase> cases = root == null ? List.of() : cases(file, root, problems);
        return new CaseFile(cases, bounded(file, problems));
    }

    private static List<ExpertCase> cases(String file, Map<?, ?> root, List<String> problems) {
        checkKeys(root, KEYS, file + ": ", problems);
        Map<?, ?> base = Map.of();
        if (root.get("base") instanceof Map<?, ?> members) {
            base = members;
            RequestFields.check(base, "", (pointer, reason) -> problems.add(file + ": base: " + reason));
        } else {
            problems.add(file + ": \"base\" is no object: give the request from which the cases differ");
        }
        boolean hasBase = problems.isEmpty();
        if (!(root.get("cases") instanceof List<?> items) || items.isEmpty()) {
            problems.add(file + ": \"cases\" is no list with a case: add one, [{\"name\": …}]");
            return List.of();
        }
        List<ExpertCase> read = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            CaseReader reader = new CaseReader(file, i, items.get(i), problems);
            if (!names.add(reader.name())) {
                reader.add("another case of the file has this name: give each its own");
            }
            ExpertCase expert = reader.read(base);
            if (expert != null) {
                read.add(expert);
            }
        }
        return hasBase ? read : List.of();
    }

    static void checkKeys(Map<?, ?> members, Collection<String> known, String place, List<String> problems) {
        for (Object key : members.keySet()) {
            if (!known.contains(key)) {
                problems.add(place + "unknown key " + CaseWords.quoted((String) key) + ": "
                        + CaseWords.meant((String) key, known, "take one of " + String.join(", ", known)));
            }
        }
    }

    private static String place(@Nullable String pointer) {
        return pointer == null || pointer.isEmpty() ? "" : pointer + ": ";
    }

    private static List<String> bounded(String file, List<String> problems) {
        if (problems.size() <= MAX_PROBLEMS) {
            return problems;
        }
        List<String> bounded = new ArrayList<>(problems.subList(0, MAX_PROBLEMS));
        bounded.add(file + ": and " + (problems.size() - MAX_PROBLEMS) + " more: correct these first");
        return bounded;
    }
}
