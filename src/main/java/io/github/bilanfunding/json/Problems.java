package io.github.bilanfunding.json;

import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.value.BilingualText;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The problems of one document, each once, in the order in which they are found. */
final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();
    private final Set<String> unreadable = new HashSet<>();

    void add(String pointer, String french, String english) {
        found.add(new Problem(pointer, new BilingualText(french, english)));
    }

    /** Adds a problem for which a field goes without a value. */
    void addUnreadable(String pointer, String french, String english) {
        add(pointer, french, english);
        unreadable.add(pointer);
    }

    boolean isUnreadable(String pointer) {
        return unreadable.contains(pointer);
    }

    /** Adds what the request's own check found, but for fields that are only missing because they were unreadable. */
    void addAll(List<Problem> more) {
        more.stream().filter(p -> !isUnreadable(p.pointer())).forEach(found::add);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Problem> found() {
        return List.copyOf(found);
    }

    void throwIfAny() {
        if (!isEmpty()) {
            throw new InvalidRequestException(found());
        }
    }

    /** A pointer to a member, its name escaped as RFC 6901 asks. */
    static String member(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
