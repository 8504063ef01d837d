package io.github.bilanfunding.json;

import io.github.bilanfunding.error.InvalidDocumentException;
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

/**
 * The problems of one document, without repetition, in the order in which they were found. Only those that are listed are
 * kept, the others are counted.
 */
final class Problems {

    /** Of so many fields it is known that they are unreadable. Beyond them the request's own problems may be counted too. */
    private static final int MOST_UNREADABLE = 10_000;

    private final Set<Problem> found = new LinkedHashSet<>();
    private long further;
    private long echoes;
    private final Set<String> unreadable = new HashSet<>();
    private final Map<String, String> computed = new HashMap<>();

    void add(String pointer, String french, String english) {
        add(new Problem(pointer, new BilingualText(french, english)));
    }

    private void add(Problem problem) {
        if (areListed()) {
            found.add(problem);
        } else if (!found.contains(problem)) {
            further++;
        }
    }

    /** Adds a problem that leaves a field without a value. */
    void addUnreadable(String pointer, String french, String english) {
        add(pointer, french, english);
        if (unreadable.size() < MOST_UNREADABLE) {
            unreadable.add(pointer);
        }
    }

    /** Says that the request will miss a field only because it was unreadable. */
    void expectEcho() {
        echoes++;
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
    void addAll(InvalidDocumentException refusal) {
        List<Problem> more = refusal.listed();
        long listedEchoes = more.stream().filter(p -> isUnreadable(p.pointer())).count();
        further += Math.max(0, refusal.further() - Math.max(0, echoes - listedEchoes));
        echoes = 0;
        Set<String> wrong = more.stream().map(Problem::pointer).collect(Collectors.toCollection(HashSet::new));
        wrong.addAll(unreadable);
        more.stream()
                .filter(p -> !isUnreadable(p.pointer()) && !wrong.contains(computed.getOrDefault(p.pointer(), "")))
                .forEach(this::add);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether a further problem is listed. If not, what it says is not worth looking for. */
    boolean areListed() {
        return found.size() < InvalidDocumentException.MOST_PROBLEMS;
    }

    /** How many problems were found beside those that are listed. */
    long further() {
        return further;
    }

    /** Those that are listed. */
    List<Problem> found() {
        return List.copyOf(found);
    }

    void throwIfAny() {
        if (!isEmpty()) {
            throw new InvalidRequestException(found(), further);
        }
    }

    /** The pointer to a member, with its name escaped as RFC 6901 requires. */
    static String member(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
