package io.github.bilanfunding.json;

import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.value.BilingualText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The problems of one document, without repetition, in the order in which they were found. */
final class Problems {

    /** Nobody reads more suggestions than these, and looking for one takes longer than finding a problem. */
    private static final int READABLE = 100;

    private final Set<Problem> found = new LinkedHashSet<>();
    private final Set<String> unreadable = new HashSet<>();
    private final Map<String, String> computed = new HashMap<>();

    void add(String pointer, String french, String english) {
        found.add(new Problem(pointer, new BilingualText(french, english)));
    }

    /** Adds a problem that leaves a field without a value. */
    void addUnreadable(String pointer, String french, String english) {
        add(pointer, french, english);
        unreadable.add(pointer);
    }

    /** Says that the value of a field comes from another one: a problem of that one is not repeated for it. */
    void addComputed(String pointer, String from) {
        computed.put(pointer, from);
    }

    boolean isUnreadable(String pointer) {
        return unreadable.contains(pointer);
    }

    /**
     * Adds the problems found by the request itself, except for fields that are missing only because they were
     * unreadable, or wrong only because they are computed from wrong ones.
     */
    void addAll(List<Problem> more) {
        Set<String> wrong = more.stream().map(Problem::pointer).collect(Collectors.toCollection(HashSet::new));
        wrong.addAll(unreadable);
        more.stream()
                .filter(p -> !isUnreadable(p.pointer()) && !wrong.contains(computed.getOrDefault(p.pointer(), "")))
                .forEach(found::add);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether a further problem is still worth a suggestion. */
    boolean areReadable() {
        return found.size() < READABLE;
    }

    List<Problem> found() {
        return List.copyOf(found);
    }

    void throwIfAny() {
        if (!isEmpty()) {
            throw new InvalidRequestException(found());
        }
    }

    /** The pointer to a member, with its name escaped as RFC 6901 requires. */
    static String member(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
