package io.github.bilanfunding.json;

import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.value.Text;
import java.util.ArrayList;
import java.util.List;

/** The problems of one document, in the order in which they are found. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(String pointer, String french, String english) {
        found.add(new Problem(pointer, new Text(french, english)));
    }

    /** Adds what the request's own check found, but for fields that are only missing because they were unreadable. */
    void addAll(List<Problem> more) {
        more.stream().filter(p -> !isKnown(p.pointer())).forEach(found::add);
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidRequestException(found);
        }
    }

    private boolean isKnown(String pointer) {
        return found.stream()
                .map(Problem::pointer)
                .filter(known -> !known.isEmpty())
                .anyMatch(known -> pointer.equals(known) || pointer.startsWith(known + "/"));
    }

    /** A pointer to a member, its name escaped as RFC 6901 asks. */
    static String member(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
